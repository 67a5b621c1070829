import { useEffect, useState } from 'preact/hooks';
import type { Speech } from '@/lib/speech/speech';
import { watchVoices } from '@/lib/speech/voices';

/** The voices there are, as they come; not asked for before they are wanted, since some systems start a service then. */
export function useVoices(speech: Speech | null, wanted: boolean): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    if (!speech || !wanted) return;
    const renew = () => setVoices(speech.synthesis.getVoices());
    renew();
    return watchVoices(speech, renew);
  }, [speech, wanted]);
  return voices;
}
