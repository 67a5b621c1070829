import type { Article } from '../article';
import { joinPages } from './join-pages';
import { mostPages } from './page-address';
import { type ReadResult, readArticle } from './read-article';

export interface PageSource {
  /** The markup behind an address; throws where it cannot be had. */
  fetch: (url: string, signal: AbortSignal) => Promise<string>;
  /** Markup as a document in which nothing runs or loads. */
  parse: (html: string) => Document;
}

export interface LoadedPages {
  /** The pages that could be loaded, joined. */
  article: Article;
  /** Addresses of those that could not, and of all that follow. */
  missing: string[];
  /** Why not. */
  failure: unknown;
}

/**
 * Loads the pages that follow one that was read, one after another, and joins them. A page that cannot be had ends it:
 * text with a hole would pass for whole. Throws only when aborted.
 */
export async function loadPages(
  first: Article,
  addresses: readonly string[],
  source: PageSource,
  signal: AbortSignal,
): Promise<LoadedPages> {
  const waiting = [...addresses];
  const known = new Set([first.url, ...addresses]);
  const read: Article[] = [];
  for (let url = waiting[0]; url !== undefined && read.length < mostPages - 1; url = waiting[0]) {
    let page: ReadResult;
    try {
      page = readArticle(source.parse(await source.fetch(url, signal)), url);
      if (!page.article) throw new Error('no article on this page');
    } catch (failure) {
      signal.throwIfAborted();
      return { article: joinPages(first, read), missing: waiting, failure };
    }
    signal.throwIfAborted();
    waiting.shift();
    read.push(page.article);
    for (const next of page.nextPages) {
      if (!known.has(next)) waiting.push(next);
      known.add(next);
    }
  }
  return { article: joinPages(first, read), missing: waiting, failure: null };
}
