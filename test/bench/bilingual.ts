import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type BilingualArticle, paragraphOf, rowsOf } from '@/lib/bilingual-article';
import { pairArticle } from '@/lib/pair/pair-article';
import { readArticle } from '@/lib/read/read-article';
import type { ReaderServices } from '@/lib/services';
import { dictionaryService } from '../tools/full-dictionary';
import type { BenchResult } from './bench-result';

interface GoldPage {
  id: string;
  url: string;
  layout: string;
  translation: boolean;
  pairs: [string[], string[]][];
  title: { zh: string | null; en: string | null } | null;
  keywords?: { zh?: string[]; en?: string[] } | null;
  source: string | null;
}

/** What was found on one page; null where gold states nothing. */
interface Page {
  page: string;
  layout: string;
  translation: boolean;
  decision: boolean;
  pairF1: number | null;
  sourceRight: boolean | null;
  keywordsRight: boolean | null;
  milliseconds: number;
  /** What is wrong, in words. */
  why: string[];
}

/**
 * Takes each page of `bilingual/` through reading and pairing. `pairF1` is the mean over the pages with a translation:
 * a pair is right when its sets of Chinese and of English paragraphs are those of a pair in gold, white space aside.
 * The pair of headlines counts only where gold lists it, because gold does so on some pages and not on others.
 */
export async function benchBilingual(data: string): Promise<BenchResult> {
  const folder = join(data, 'bilingual');
  const dictionary = dictionaryService();
  await dictionary(''); // Loading it is not part of any page's time.
  const pages: Page[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldPage;
    const html = readFileSync(join(folder, file.replace(/json$/, 'html')), 'utf8');
    pages.push(await measure(file.replace(/\.json$/, ''), gold, html, dictionary));
  }
  pages.sort(
    (a, b) =>
      Number(a.decision) - Number(b.decision) || (a.pairF1 ?? 1) - (b.pairF1 ?? 1) || b.why.length - a.why.length,
  );
  const json = {
    n: pages.length,
    decision: share(pages.map((page) => page.decision)),
    pairF1: mean(pages.flatMap((page) => page.pairF1 ?? [])),
    sourceRight: share(pages.map((page) => page.sourceRight)),
    keywordsRight: share(pages.map((page) => page.keywordsRight)),
    pages,
  };
  const figures = (['decision', 'pairF1', 'sourceRight', 'keywordsRight'] as const).map(
    (name) => `${name} ${json[name].toFixed(3)}`,
  );
  const lines = pages.map((page) => {
    const verdict = `${page.translation ? 'translation' : 'look-alike '} ${page.decision ? 'right' : 'WRONG'}`;
    const head = `${page.page.padEnd(28)} ${page.layout} ${verdict} ${page.pairF1?.toFixed(3) ?? '  –  '} ${String(page.milliseconds).padStart(4)} ms`;
    return [head, ...page.why.map((why) => `    ${why}`)].join('\n');
  });
  return { json, text: [`${json.n} pages: ${figures.join(', ')}`, ...lines].join('\n') };
}

async function measure(
  page: string,
  gold: GoldPage,
  html: string,
  dictionary: ReaderServices['dictionary'],
): Promise<Page> {
  const document = new JSDOM(html, { url: gold.url, virtualConsole: new VirtualConsole() }).window.document;
  const { article } = readArticle(document, gold.url);
  const start = performance.now();
  let last: BilingualArticle | null = null;
  if (article) for await (const state of pairArticle(article, { dictionary })) last = state;
  const milliseconds = Math.round(performance.now() - start);
  const found = last ? humanPairs(last) : [];
  const translation = last?.pairs.some((pair) => pair.source === 'page' && pair.en.length > 0) ?? false;
  const why: string[] = [];
  const pairF1 = gold.translation ? scorePairs(found, last, gold, why) : null;
  const sourceRight = gold.source === null ? null : sameCredit(last?.article.source ?? '', gold.source);
  if (sourceRight === false)
    why.push(`source ${JSON.stringify(last?.article.source ?? '')} for ${JSON.stringify(gold.source)}`);
  const keywordsRight = checkKeywords(last, gold, why);
  const decision = translation === gold.translation;
  return {
    page,
    layout: gold.layout,
    translation: gold.translation,
    decision,
    pairF1,
    sourceRight,
    keywordsRight,
    milliseconds,
    why,
  };
}

/** Rows of the two-column view that hold human English beside Chinese, as paragraph texts. */
function humanPairs(bilingual: BilingualArticle): [string[], string[]][] {
  return rowsOf(bilingual).flatMap((row): [string[], string[]][] => {
    const paragraphs = new Map<string, string>();
    for (const pair of row.pairs) {
      for (const sentence of pair.en) {
        const id = paragraphOf(sentence);
        paragraphs.set(id, `${paragraphs.get(id) ?? ''}${sentence.text}`);
      }
    }
    const chinese = row.blocks.filter((block) => block.kind !== 'image').map((block) => block.text);
    return chinese.length && paragraphs.size ? [[chinese, [...paragraphs.values()]]] : [];
  });
}

const fold = (text: string): string => text.replace(/\s+/g, '');
const keyOf = ([zh, en]: readonly [readonly string[], readonly string[]]): string =>
  JSON.stringify([zh.map(fold).sort(), en.map(fold).sort()]);

function scorePairs(
  found: [string[], string[]][],
  bilingual: BilingualArticle | null,
  gold: GoldPage,
  why: string[],
): number {
  const wanted = new Set(gold.pairs.map(keyOf));
  const headline = bilingual?.titleEn ? keyOf([[bilingual.article.title], [bilingual.titleEn]]) : '';
  const keys = new Set(found.map(keyOf));
  if (wanted.has(headline)) keys.add(headline);
  const right = [...keys].filter((key) => wanted.has(key)).length;
  const show = (key: string) => key.replace(/"([^"]{40})[^"]*"/g, '"$1…"').slice(0, 220);
  for (const key of keys) if (!wanted.has(key)) why.push(`not in gold: ${show(key)}`);
  for (const key of wanted) if (!keys.has(key)) why.push(`missed:      ${show(key)}`);
  return (2 * right) / (keys.size + wanted.size || 1);
}

/** The credit itself, without the word that introduces it. */
const credit = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」『』《》]/g, '')
    .replace(/^(?:转载自|轉載自|转自|轉自|来源:?|來源:?)/, '');
const sameCredit = (a: string, b: string): boolean => credit(a) === credit(b);

function checkKeywords(bilingual: BilingualArticle | null, gold: GoldPage, why: string[]): boolean | null {
  const wanted = [...(gold.keywords?.zh ?? []), ...(gold.keywords?.en ?? [])];
  if (!wanted.length) return null;
  const key = (text: string) => fold(text.normalize('NFKC')).toLowerCase();
  const found = new Set((bilingual?.keywords ?? []).flatMap(({ zh, en }) => [key(zh), key(en)]));
  const missed = wanted.filter((word) => !found.has(key(word)));
  if (missed.length)
    why.push(`keywords without ${missed.join(', ')}: ${[...found].filter(Boolean).join(', ').slice(0, 120)}`);
  return missed.length === 0;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

function share(checks: readonly (boolean | null)[]): number {
  const judged = checks.filter((check) => check !== null);
  return judged.filter(Boolean).length / (judged.length || 1);
}
