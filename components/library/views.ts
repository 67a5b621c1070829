import { lazyView } from './lazy-view';

/* What the library page shows instead of its list. */

const article = lazyView(async () => (await import('./SavedArticleView')).SavedArticleView);
const print = lazyView(async () => (await import('./print/PrintView')).PrintView);
const words = lazyView(async () => (await import('./words/WordsPage')).WordsPage);

export const SavedArticleView = article.View;
export const PrintView = print.View;
export const WordsPage = words.View;

/** Loads the code of every view, once the list is drawn: opening an article does not wait for it then. */
export async function preloadViews(): Promise<void> {
  for (const { preload } of [article, words, print]) await preload();
}
