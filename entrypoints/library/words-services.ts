import type { WordsServices } from '@/components/library/words/words-services';
import type { Library } from '@/lib/library/database';
import { watchLibrary } from '@/lib/library/watch';
import {
  listWords,
  mergeWords,
  removeWords,
  setWordStates,
  undoWords,
  updateWord,
  watchWords,
  wordFacts,
} from '@/lib/library/words/words';
import { download } from '@/lib/platform/download';
import { loadLevels } from '@/lib/platform/levels-file';
import { withFacts } from '@/lib/words/word-list';

/** The effects of the page of kept words: direct calls. */
export function wordsServices(db: Library): WordsServices {
  const now = () => new Date().toISOString();
  return {
    list: async () => {
      const [words, levels] = await Promise.all([listWords(db), loadLevels()]);
      const simplified = words.map((word) => word.simplified);
      return withFacts(words, await wordFacts(db, simplified, levels));
    },
    count: () => db.words.count(),
    update: (id, change) => updateWord(db, id, change, now()),
    merge: (into, others) => mergeWords(db, into, others, now()),
    remove: (ids) => removeWords(db, ids, now()),
    undo: (undo) => undoWords(db, undo),
    setState: (words, state) => setWordStates(db, words, state, now()),
    savedAmong: async (articles) => {
      const found = await db.summaries.where('id').anyOf(articles).primaryKeys();
      return new Set(found);
    },
    download: (name, type, text) => download(new Blob([text], { type }), name),
    // Whether a sentence's article is in the library changes what a word shows.
    watch: (changed) => {
      const ends = [watchWords(db, changed), watchLibrary(db, changed)];
      return () => {
        for (const end of ends) end();
      };
    },
  };
}
