import type { Library } from '@/lib/library/database';
import { pageAnnotations, pageLearning, pagePlaces } from '@/lib/platform/learning-services';
import { openPrint, openWords } from '@/lib/platform/library-tab';
import type { Handlers } from '@/lib/platform/message-bus';
import { showBadge } from './toolbar';

type LearningMessage =
  | 'word-facts'
  | 'set-word-state'
  | 'keep-word'
  | 'drop-word'
  | 'restore-word'
  | 'sentences-with'
  | 'convert'
  | 'open-words'
  | 'annotations'
  | 'annotate'
  | 'remove-annotation'
  | 'reading-place'
  | 'keep-reading-place'
  | 'open-print';

/** The messages about words, annotations and where reading stopped. */
export function learningHandlers(db: Library): Pick<Handlers, LearningMessage> {
  const learning = pageLearning(db);
  const annotations = pageAnnotations(db);
  const places = pagePlaces(db);
  return {
    'word-facts': ({ words }) => learning.wordFacts(words),
    'set-word-state': ({ words, state }) => done(learning.setWordState(words, state)),
    'keep-word': ({ word }) => learning.keepWord(word),
    'drop-word': ({ id }) => done(learning.dropWord(id)),
    'restore-word': ({ id }) => done(learning.restoreWord(id)),
    'sentences-with': ({ word, exceptUrl }) => learning.sentencesWith(word, exceptUrl),
    convert: ({ texts, to }) => learning.convert(texts, to),
    'open-words': ({ id }, { tab }) => done(openWords(id, tab?.incognito)),
    annotations: ({ canonicalUrl }) => annotations.list(canonicalUrl),
    annotate: async ({ article, annotation }, { tab }) => {
      await annotations.put(article, annotation);
      if (tab) await showBadge(tab.id, 'saved');
      return null;
    },
    'remove-annotation': ({ canonicalUrl, id }) => done(annotations.remove(canonicalUrl, id)),
    'reading-place': ({ canonicalUrl }) => places.load(canonicalUrl),
    'keep-reading-place': ({ canonicalUrl, place }) => done(places.keep(canonicalUrl, place)),
    'open-print': ({ canonicalUrl }, { tab }) => done(openPrint(canonicalUrl, tab?.incognito)),
  };
}

async function done(work: Promise<void>): Promise<null> {
  await work;
  return null;
}
