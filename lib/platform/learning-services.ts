import type { Library } from '../library/database';
import { type AnnotationServices, type LearningServices, ServiceError } from '../services';

const missing = () => Promise.reject(new ServiceError('unknown'));

/** Words on our own pages: direct calls. */
export function pageLearning(_db: Library): LearningServices {
  return {
    wordFacts: missing,
    setWordState: missing,
    keepWord: missing,
    dropWord: missing,
    restoreWord: missing,
    sentencesWith: missing,
    convert: missing,
    openWords: missing,
  };
}

/** Annotations on our own pages: direct calls. */
export function pageAnnotations(_db: Library): AnnotationServices {
  return { list: missing, put: missing, remove: missing, openPrint: missing };
}
