import type { Article, Block } from '../article';
import { siteOf } from '../sites/registry';
import { countHan, languageOf, scriptOf } from '../text/script';
import { articleRoot } from './article-root';
import { blocksOf } from './blocks';
import { dropBeside } from './drop-beside';
import { dropClutter } from './drop-clutter';
import { dropHead } from './drop-head';
import { dropRelated } from './drop-related';
import { dropTail } from './drop-tail';
import { englishHeadline } from './english-headline';
import { baseOf } from './images';
import { isListPage } from './list-page';
import { markCaptions } from './mark-captions';
import { metadataOf } from './metadata/metadata';
import { nextPages } from './next-pages';
import { openingOf } from './opening';
import { reach } from './prose';
import type { RawBlock, Removal } from './raw-block';
import { dropRuled, ruledMetadata, ruledRoot } from './site-rules';
import { snapshot } from './snapshot';

export type { Removal } from './raw-block';

export interface ReadOptions {
  /** Fill `removed`. */
  debug?: boolean;
  /** 'any' also reads a page without Chinese, such as another edition. */
  language?: 'zh' | 'any';
}

export interface ReadResult {
  /** null where the page holds no article: too little text, none of it Chinese, or a list of headlines. */
  article: Article | null;
  removed: Removal[];
  /** Addresses of the pages that follow in the same article; see `next-pages.ts`. */
  nextPages: string[];
}

const removalLength = 200;
/** In Han characters; less than a sentence is no article. */
const leastText = 20;
/** Fewer Chinese characters are a word or two in a text of another language, or one read in the wrong encoding. */
const leastHan = 10;

/** Reads a page into an Article. The page is never touched: everything after step 1 works on an inert copy. */
export function readArticle(document: Document, url: string, options: ReadOptions = {}): ReadResult {
  const removed: Removal[] = [];
  const report = (step: string, reason: string, text: string) => {
    if (options.debug) removed.push({ step, reason, text: text.slice(0, removalLength) });
  };

  // 1. An inert copy.
  const page = snapshot(document);
  const body = page.document.body;

  // 2. The element that holds the article.
  const site = siteOf(url);
  const base = baseOf(page.document, url);
  const all = blocksOf(body, base);
  const root = ruledRoot(site, body, all) ?? articleRoot(page.document, all);

  // 3. What the page says about the article.
  const metadata = { ...metadataOf(page, all, root, url, site), ...ruledMetadata(site, body) };

  // 4. Its text, without what is not the article.
  const english = englishHeadline(all, root, metadata);
  let blocks = [...openingOf(all, root, metadata.title), ...blocksOf(root, base)];
  if (english) blocks = [english.headline, ...blocks.filter((block) => !isSame(block, english.source))];
  blocks = dropRuled(site, body, blocks, report);
  blocks = dropBeside(blocks, root, report);
  blocks = dropRelated(blocks, root, report);
  blocks = dropHead(blocks, metadata, english?.headline, report);
  blocks = dropClutter(blocks, report);
  blocks = dropTail(blocks, report);
  blocks = markCaptions(blocks, root);

  const text = blocks.map((block) => block.text).join('\n');
  const article: Article = { url, ...metadata, script: scriptOf(text), blocks: numbered(blocks) };
  const said = blocks.reduce((sum, block) => sum + reach(block.text), 0);
  const chinese = options.language === 'any' || countHan(text) >= leastHan;
  if (said < leastText || !chinese || isListPage(blocks)) return { article: null, removed, nextPages: [] };
  return { article, removed, nextPages: nextPages(page.document, url, base) };
}

/** The blocks of the root are read once more on their own. */
const isSame = (a: RawBlock, b: RawBlock): boolean => a.element === b.element && a.text === b.text;

function numbered(blocks: readonly RawBlock[]): Block[] {
  return blocks.map(({ kind, text, src, size, tableRow }, index): Block => {
    const lang = languageOf(text) === 'en' ? 'en' : 'zh';
    return { id: `b${index + 1}`, kind, lang, text, ...(src && { src }), ...size, ...(tableRow && { tableRow }) };
  });
}
