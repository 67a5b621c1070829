import type { AnnotationServices, EnglishServices, LearningServices, ReaderServices } from '../services';
import { ask } from './ask';
import { convertInParts } from './convert-in-parts';
import { engineClient } from './engine-client';
import { connectEngines } from './engine-connection';

/** The markup of another page of the article in this tab; see `lib/read/load-pages.ts`. */
export async function articlePage(url: string, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted();
  const { html } = await ask('article-page', { url });
  signal.throwIfAborted();
  return html;
}

const wake = () => ask('wake-engines', null);

const english: EnglishServices = {
  ...engineClient({
    wake,
    connect: connectEngines,
    allowModel: async (engine) => (await ask('allow-model', { engine })).allowed,
  }),
  state: () => ask('translation-state', null),
  prepare: () => void wake().catch(() => {}), // where it fails, the click says so
  choose: async (change) => {
    await ask('choose-translation', change);
  },
  editionPage: async (url, signal) => {
    signal.throwIfAborted();
    const page = await ask('edition-page', { url });
    signal.throwIfAborted();
    return page;
  },
  openEngineOptions: async () => {
    await ask('open-engine-options', null);
  },
};

const learning: LearningServices = {
  wordFacts: async (words, signal) => {
    signal?.throwIfAborted();
    const facts = await ask('word-facts', { words: [...words] });
    signal?.throwIfAborted();
    return facts;
  },
  setWordState: async (words, state) => {
    await ask('set-word-state', { words: [...words], state });
  },
  keepWord: (word) => ask('keep-word', { word }),
  dropWord: async (id) => {
    await ask('drop-word', { id });
  },
  restoreWord: async (id) => {
    await ask('restore-word', { id });
  },
  sentencesWith: async (word, exceptUrl, signal) => {
    signal?.throwIfAborted();
    const sentences = await ask('sentences-with', { word, exceptUrl });
    signal?.throwIfAborted();
    return sentences;
  },
  convert: async (texts, to, signal) => {
    signal?.throwIfAborted();
    return convertInParts(texts, async (part) => {
      const converted = await ask('convert', { texts: part, to });
      signal?.throwIfAborted();
      return converted;
    });
  },
  openWords: async (id) => {
    await ask('open-words', { id });
  },
};

const annotations: AnnotationServices = {
  list: (canonicalUrl) => ask('annotations', { canonicalUrl }),
  put: async (article, annotation) => {
    await ask('annotate', { article, annotation });
  },
  remove: async (canonicalUrl, id) => {
    await ask('remove-annotation', { canonicalUrl, id });
  },
  openPrint: async (canonicalUrl) => {
    await ask('open-print', { canonicalUrl });
  },
};

/** The reader's effects in a content script: all of them are questions to the background, or to the engine host. */
export const contentServices: ReaderServices = {
  dictionary: async (text, signal) => {
    signal?.throwIfAborted();
    const entries = await ask('dictionary', { text });
    signal?.throwIfAborted();
    return entries;
  },
  save: (article, takenBack) => ask('save', { article, takenBack }),
  savedAt: (canonicalUrl) => ask('saved-at', { canonicalUrl }),
  loadPreferences: () => ask('preferences', null),
  savePreferences: async (change) => {
    await ask('set-preferences', change);
  },
  openLibrary: async (canonicalUrl, view) => {
    await ask('open-library', { canonicalUrl, view });
  },
  savedEdits: (canonicalUrl) => ask('saved-edits', { canonicalUrl }),
  english,
  learning,
  annotations,
  place: {
    load: (canonicalUrl) => ask('reading-place', { canonicalUrl }),
    keep: async (canonicalUrl, place) => {
      await ask('keep-reading-place', { canonicalUrl, place });
    },
  },
};
