import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SpeechPreferences } from '@/lib/settings/settings';
import { say } from '@/lib/speech/speak';
import { type SpeechLanguage, systemSpeech } from '@/lib/speech/speech';

/** How much slower 'slowly' is. */
const slow = 0.7;

/**
 * Says the sentence that is asked. `voiceless` once it is known that no voice says it.
 *
 * @param failed Called where a voice gives up.
 */
export function useSentenceVoice(lang: SpeechLanguage, preferences: SpeechPreferences, failed: () => void) {
  const speech = useMemo(() => systemSpeech(), []);
  const [voiceless, setVoiceless] = useState(speech === null);
  const saying = useRef<AbortController | null>(null);
  const hush = useCallback(() => {
    saying.current?.abort();
    saying.current = null;
  }, []);
  useEffect(() => {
    globalThis.addEventListener('pagehide', hush);
    return () => globalThis.removeEventListener('pagehide', hush);
  }, [hush]);
  const hear = async (text: string, slowly = false) => {
    hush();
    const mine = new AbortController();
    saying.current = mine;
    const rate = slowly ? Math.max(0.5, preferences.rate * slow) : preferences.rate;
    const ending = await say(text, lang, { ...preferences, rate }, mine.signal, speech);
    if (mine.signal.aborted) return;
    if (ending === 'failed') failed();
    else if (ending !== 'interrupted') setVoiceless(ending === 'no-voice');
  };
  return { hear, hush, voiceless };
}
