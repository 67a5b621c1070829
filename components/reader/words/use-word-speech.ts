import { useEffect, useRef } from 'preact/hooks';
import type { Script } from '@/lib/article';
import type { ReadingPreferences } from '@/lib/settings/settings';
import { speak } from '@/lib/speech/speak';
import { systemSpeech } from '@/lib/speech/speech';
import type { ToastMessage } from '../../ui/use-toast';
import type { WordText } from './strings';

/** Says the word with the system's voice; null where the browser has none at all. Ends when the card goes. */
export function useWordSpeech(
  word: string,
  script: Script,
  preferences: Pick<ReadingPreferences, 'speech'>,
  t: WordText,
  show: (toast: ToastMessage) => void,
): (() => void) | null {
  const said = useRef<AbortController | null>(null);
  useEffect(() => () => said.current?.abort(), []);
  if (!systemSpeech()) return null;
  return () => {
    said.current?.abort();
    const leaving = new AbortController();
    said.current = leaving;
    void speak(word, script === 'Hant' ? 'zh-TW' : 'zh-CN', preferences.speech, leaving.signal).then((result) => {
      if (leaving.signal.aborted || result === 'spoken') return;
      show({ kind: 'failed', text: t(result === 'no-voice' ? 'noVoice' : 'speakFailed') });
    });
  };
}
