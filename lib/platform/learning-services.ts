import { listAnnotations, putAnnotation, removeAnnotation } from '../library/annotations';
import type { Library } from '../library/database';
import { keepPlace, loadPlace } from '../library/filing/reading-places';
import { sentencesWith } from '../library/search/sentences-with';
import { dropWord, keepWord, restoreWord, setWordStates, wordFacts } from '../library/words/words';
import type { AnnotationServices, LearningServices, PlaceServices } from '../services';
import { convertTexts } from './convert-file';
import { keptForGood } from './kept-for-good';
import { loadLevels } from './levels-file';
import { openPrint, openWords } from './library-tab';

const now = () => new Date().toISOString();

/** Words on our own pages and in the background: direct calls. */
export function pageLearning(db: Library): LearningServices {
  return {
    wordFacts: async (words, signal) => {
      const levels = await loadLevels();
      signal?.throwIfAborted();
      return wordFacts(db, words, levels);
    },
    setWordState: (words, state) => setWordStates(db, words, state, now()),
    keepWord: async (word) => {
      await keptForGood();
      return keepWord(db, word, now());
    },
    dropWord: (id) => dropWord(db, id, now()),
    restoreWord: (id) => restoreWord(db, id),
    sentencesWith: (word, exceptUrl, signal) => sentencesWith(db, word, exceptUrl, signal),
    convert: async (texts, to, signal) => {
      signal?.throwIfAborted();
      return convertTexts(texts, to);
    },
    openWords: (id) => openWords(id),
  };
}

/** Annotations on our own pages and in the background: direct calls. */
export function pageAnnotations(db: Library): AnnotationServices {
  return {
    list: (canonicalUrl) => listAnnotations(db, canonicalUrl),
    put: async (article, annotation) => {
      await keptForGood();
      await putAnnotation(db, article, annotation, now());
    },
    remove: (canonicalUrl, id) => removeAnnotation(db, canonicalUrl, id),
    openPrint: (canonicalUrl) => openPrint(canonicalUrl),
  };
}

/** Where reading stopped, on our own pages and in the background: direct calls. */
export const pagePlaces = (db: Library): PlaceServices => ({
  load: (canonicalUrl) => loadPlace(db, canonicalUrl),
  keep: (canonicalUrl, place) => keepPlace(db, canonicalUrl, place, now()),
});
