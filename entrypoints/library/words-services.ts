import type { WordsServices } from '@/components/library/words/words-services';
import type { Library } from '@/lib/library/database';
import {
  listWords,
  mergeWords,
  removeWords,
  setWordStates,
  undoWords,
  updateWord,
  wordFacts,
} from '@/lib/library/words/words';
import { loadLevels } from '@/lib/platform/levels-file';
import { withFacts } from '@/lib/words/word-list';

/** The effects of the page of kept words: direct calls. */
export function wordsServices(db: Library): Omit<WordsServices, 'count' | 'download' | 'watch'> {
  const now = () => new Date().toISOString();
  return {
    list: async () => {
      const [words, levels] = await Promise.all([listWords(db), loadLevels()]);
      const simplified = words.map((word) => word.simplified);
      return withFacts(words, await wordFacts(db, simplified, levels));
    },
    update: (id, change) => updateWord(db, id, change, now()),
    merge: (into, others) => mergeWords(db, into, others, now()),
    remove: (ids) => removeWords(db, ids, now()),
    undo: (undo) => undoWords(db, undo),
    setState: (words, state) => setWordStates(db, words, state, now()),
    savedAmong: async (articles) => {
      const found = await db.summaries.where('id').anyOf(articles).primaryKeys();
      return new Set(found);
    },
  };
}
