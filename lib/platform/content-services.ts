import type { ReaderServices } from '../services';
import { ask } from './ask';

/** The markup of another page of the article in this tab; see `lib/read/load-pages.ts`. */
export async function articlePage(url: string, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted();
  const { html } = await ask('article-page', { url });
  signal.throwIfAborted();
  return html;
}

/** The reader's effects in a content script: all of them are questions to the background. */
export const contentServices: ReaderServices = {
  dictionary: async (text, signal) => {
    signal?.throwIfAborted();
    const entries = await ask('dictionary', { text });
    signal?.throwIfAborted();
    return entries;
  },
  save: (article) => ask('save', { article }),
  savedAt: (canonicalUrl) => ask('saved-at', { canonicalUrl }),
  loadPreferences: () => ask('preferences', null),
  savePreferences: async (change) => {
    await ask('set-preferences', change);
  },
  openLibrary: async (canonicalUrl) => {
    await ask('open-library', { canonicalUrl });
  },
};
