import type { Article, Block } from '../article';
import { languageOf, scriptOf } from '../text/script';
import { blocksOf } from './blocks';
import { webAddress } from './images';
import type { Removal } from './raw-block';
import { readabilityRoot } from './readability';
import { snapshot } from './snapshot';

export type { Removal } from './raw-block';

export interface ReadOptions {
  /** Fill `removed`. */
  debug?: boolean;
}

export interface ReadResult {
  /** null where the page holds no article. */
  article: Article | null;
  removed: Removal[];
}

/**
 * Reads a page into an Article. The page is never touched: everything after step 1 works on an inert copy.
 */
export function readArticle(document: Document, url: string, _options: ReadOptions = {}): ReadResult {
  const page = snapshot(document);
  const root = readabilityRoot(page.document) ?? page.document.body;
  const raw = blocksOf(root, url);
  const blocks = raw.map((block, index): Block => {
    const { kind, text, src, tableRow } = block;
    const lang = languageOf(text) === 'en' ? 'en' : 'zh';
    return { id: `b${index + 1}`, kind, lang, text, ...(src && { src }), ...(tableRow && { tableRow }) };
  });
  const title = (page.document.querySelector('h1')?.textContent ?? page.document.title).trim();
  const canonical = webAddress(page.document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '', url);
  const article: Article = {
    url,
    canonicalUrl: canonical || url,
    site: new URL(url).host,
    source: '',
    sourceUrl: '',
    title,
    byline: '',
    publishedAt: page.document.querySelector('time')?.getAttribute('datetime') ?? '',
    script: scriptOf(blocks.map((b) => b.text).join('')),
    keywords: [],
    alternates: [],
    blocks,
  };
  return { article: blocks.length ? article : null, removed: [] };
}
