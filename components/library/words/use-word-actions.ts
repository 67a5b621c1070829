import { useCallback } from 'preact/hooks';
import { collectionName } from '@/lib/export/file-name';
import type { WordUndo } from '@/lib/library/words/words';
import { writtenWord } from '@/lib/pinyin/written';
import type { Phonetic } from '@/lib/settings/settings';
import type { ListedWord } from '@/lib/words/word-list';
import { wordFileFormats } from '@/lib/words/word-list-file';
import { type WordState, wordStates } from '@/lib/words/words';
import type { ToastMessage } from '../../ui/use-toast';
import { failureText, useTexts } from '../texts';
import { useWordTexts } from './texts';
import type { WordsServices } from './words-services';

/** What can be done with kept words. Everything can be taken back; a failure is said. */
export function useWordActions(services: WordsServices, phonetic: Phonetic, show: (toast: ToastMessage) => void) {
  const { t: library } = useTexts();
  const { t } = useWordTexts();
  const failed = useCallback(
    (error: unknown) => show({ kind: 'failed', text: library(failureText(error)) }),
    [show, library],
  );

  /** Says what was done, with the way back. */
  const done = useCallback(
    (text: string, back: () => Promise<void>) => {
      const run = () => void back().then(() => show({ kind: 'done', text: t('undone') }), failed);
      show({ kind: 'done', text, action: { label: t('undo'), run } });
    },
    [show, t, failed],
  );

  const remove = useCallback(
    (ids: readonly string[]) => {
      const text = ids.length === 1 ? t('deletedOne') : t('deleted', { count: ids.length });
      services.remove(ids).then((undo) => done(text, () => services.undo(undo)), failed);
    },
    [services, t, done, failed],
  );

  const merge = useCallback(
    (into: string, others: readonly string[]) => {
      const taken = (undo: WordUndo) => done(t('merged', { count: others.length + 1 }), () => services.undo(undo));
      services.merge(into, others).then(taken, failed);
    },
    [services, t, done, failed],
  );

  const setState = useCallback(
    (words: readonly ListedWord[], state: WordState) => {
      const changed = words.filter((word) => word.state !== state);
      if (changed.length === 0) return show({ kind: 'done', text: t('stateSet', { count: 0 }) });
      const back = async () => {
        for (const before of wordStates) {
          const those = changed.filter((word) => word.state === before);
          if (those.length) await services.setState(forms(those), before);
        }
      };
      services.setState(forms(words), state).then(() => done(t('stateSet', { count: changed.length }), back), failed);
    },
    [services, show, t, done, failed],
  );

  const write = useCallback(
    (format: string, words: readonly ListedWord[]) => {
      const chosen = wordFileFormats.find(({ id }) => id === format);
      if (!chosen) return;
      const text = chosen.write(words, (numbered) => writtenWord(numbered, phonetic));
      const name = collectionName(new Date(), chosen.extension).replace('duizhao-', 'duizhao-words-');
      services.download(name, chosen.type, text);
      show({ kind: 'done', text: t('exported') });
    },
    [services, phonetic, show, t],
  );
  return { remove, merge, setState, write };
}

const forms = (words: readonly ListedWord[]): string[] => [
  ...new Set(words.flatMap(({ simplified, traditional }) => [simplified, traditional])),
];
