import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readArticle } from '@/lib/read/read-article';
import type { BenchResult } from './bench-result';
import { type DefuddleText, defuddle } from './defuddle';
import { type GoldText, sameText, scoreText, type TextScore } from './text-score';

interface GoldPage extends GoldText {
  page: string;
  url: string;
  kind: 'news' | 'article' | 'other';
  publishedAt: string | null;
  source: string | null;
  byline: string | null;
}

/** What was read of one page, and what is right of it; null where the gold states nothing. */
interface Page {
  page: string;
  body: TextScore;
  readability: number;
  /** null where Defuddle is not installed. */
  defuddle: number | null;
  title: Check;
  publishedAt: Check;
  publishedAtMinute: Check;
  source: Check;
  byline: Check;
  milliseconds: number;
}

interface Check {
  right: boolean | null;
  found: string;
  gold: string;
}

/** Reads every page of kind news or article and compares it with what a careful reader sees. */
export async function benchExtract(data: string): Promise<BenchResult> {
  const byDefuddle = await defuddle();
  const golds = readdirSync(join(data, 'gold'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(data, 'gold', file), 'utf8')) as GoldPage)
    .filter((gold) => gold.kind !== 'other');
  const pages: Page[] = [];
  for (const gold of golds)
    pages.push(await readPage(gold, readFileSync(join(data, 'pages', gold.page), 'utf8'), byDefuddle));
  const checks = ['title', 'publishedAt', 'publishedAtMinute', 'source', 'byline'] as const;
  const shares = Object.fromEntries(checks.map((name) => [name, share(pages.map((page) => page[name]))]));
  const json = {
    n: pages.length,
    bodyF1: mean(pages.map((page) => page.body.f1)),
    ...shares,
    readabilityBodyF1: mean(pages.map((page) => page.readability)),
    defuddleBodyF1: byDefuddle && mean(pages.flatMap((page) => page.defuddle ?? [])),
    pages: pages.sort((a, b) => a.body.f1 - b.body.f1),
  };
  const lines = pages.map((page) => {
    const wrong = checks
      .filter((name) => page[name].right === false)
      .map((name) => `${name} ${JSON.stringify(page[name].found)} for ${JSON.stringify(page[name].gold)}`);
    const { f1, precision, recall } = page.body;
    return `${page.page.padEnd(34)} ${f1.toFixed(3)}  p ${precision.toFixed(3)} r ${recall.toFixed(3)}  Readability ${page.readability.toFixed(3)}  ${wrong.join('; ')}`;
  });
  const head = `${json.n} pages: body F1 ${json.bodyF1.toFixed(4)} (plain Readability ${json.readabilityBodyF1.toFixed(4)}, ${json.defuddleBodyF1 === null ? 'Defuddle is not installed' : `Defuddle ${json.defuddleBodyF1.toFixed(4)}`}); ${checks.map((name) => `${name} ${shares[name]?.toFixed(3)}`).join(', ')}`;
  return { json, text: [head, ...lines].join('\n') };
}

async function readPage(gold: GoldPage, html: string, byDefuddle: DefuddleText | null): Promise<Page> {
  const open = () => new JSDOM(html, { url: gold.url, virtualConsole: new VirtualConsole() }).window.document;
  const document = open();
  const start = performance.now();
  const { article } = readArticle(document, gold.url);
  const milliseconds = Math.round(performance.now() - start);
  const body = (article?.blocks ?? [])
    .filter(({ kind }) => kind !== 'image' && kind !== 'caption')
    .map((block) => block.text);
  const day = 10;
  const minute = 16;
  return {
    page: gold.page,
    body: scoreText(body.join('\n'), gold),
    readability: scoreText(new Readability(document).parse()?.textContent ?? '', gold).f1,
    defuddle: byDefuddle && scoreText(await byDefuddle(open(), gold.url), gold).f1,
    title: check(article?.title, gold.title, sameText),
    publishedAt: check(article?.publishedAt, gold.publishedAt, (a, b) => a.slice(0, day) === b.slice(0, day)),
    publishedAtMinute: check(
      article?.publishedAt,
      (gold.publishedAt?.length ?? 0) > day ? gold.publishedAt : null,
      (a, b) => a.slice(0, minute) === b.slice(0, minute),
    ),
    source: check(article?.source, gold.source, sameText),
    byline: check(article?.byline, gold.byline, sameText),
    milliseconds,
  };
}

function check(found = '', gold: string | null, same: (a: string, b: string) => boolean): Check {
  return { right: gold ? same(found, gold) : null, found, gold: gold ?? '' };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/** Share of right ones among those that can be judged. */
function share(checked: readonly Check[]): number {
  const judged = checked.filter(({ right }) => right !== null);
  return judged.filter(({ right }) => right).length / (judged.length || 1);
}
