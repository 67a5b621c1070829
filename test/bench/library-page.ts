import { saveArticle } from '@/lib/library/articles';
import { openLibrary } from '@/lib/library/database';
import { Catalogue } from '@/lib/library/search/catalogue';
import { everything, type ListQuery, sortings } from '@/lib/library/search/list';
import { termsOf } from '@/lib/library/search/query';
import { foldName, searchText } from '@/lib/library/search/search-text';
import { summarise } from '@/lib/library/summary';
import { searchArticles } from '../tools/plain-scan';
import { libraryArticle } from './library-articles';
import { queries } from './library-queries';
import { median } from './reader-figures';

/*
 * The measuring script, in a page of the extension: the same modules on the same library as the library page's.
 */

const db = openLibrary();
const never = new AbortController().signal;
let catalogue: Catalogue | undefined;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Articles `from` up to `to`, the three rows of each, in one transaction. */
async function fill(from: number, to: number): Promise<void> {
  const articles = Array.from({ length: to - from }, (_, index) => libraryArticle(from + index));
  await db.transaction('rw', [db.articles, db.summaries, db.texts], async () => {
    await db.articles.bulkPut(articles);
    await db.summaries.bulkPut(articles.map(summarise));
    await db.texts.bulkPut(articles.map((one) => ({ id: one.id, folded: searchText(one), fold: foldName() })));
  });
}

/** Reads all into memory, as the library page does once it is drawn. Milliseconds. */
async function warm(): Promise<{ listMs: number; warmMs: number; textBytes: number; articles: number }> {
  const opened = new Catalogue(db);
  catalogue = opened;
  let articles = 0;
  const listMs = await timed(async () => {
    articles = (await opened.list(everything, never)).total;
  });
  const warmMs = await timed(() => opened.warm());
  return { listMs, warmMs, textBytes: opened.textBytes, articles };
}

async function ask(change: Partial<ListQuery>): Promise<{ found: number; asPinyin: number; ms: number }> {
  const asked = catalogue;
  if (!asked) throw new Error('The catalogue is not open.');
  let listing = { items: [] as readonly unknown[], asPinyin: 0 };
  const ms = await timed(async () => {
    listing = await asked.list({ ...everything, ...change }, never);
  });
  return { found: listing.items.length, asPinyin: listing.asPinyin, ms };
}

/** Rounds of which each query's median is taken, after one that is not counted. */
const rounds = 5;

async function search(): Promise<{ text: string; found: number; asPinyin: number; ms: number }[]> {
  const results = [];
  for (const text of queries) {
    const { found, asPinyin } = await ask({ text });
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push((await ask({ text })).ms);
    results.push({ text, found, asPinyin, ms: median(times) });
  }
  return results;
}

/** Filters and orders, each once after a round that is not counted. */
async function choose(): Promise<{ choice: string; found: number; ms: number }[]> {
  const changes: Partial<ListQuery>[] = [
    ...sortings.map((sort) => ({ sort })),
    { keyword: '经济' },
    { keyword: 'the climate', sort: 'title' },
    { outlet: '江城日報' },
    { from: '2024-01-01', to: '2024-06-30', sort: 'newest' },
    { dated: 'saved', from: '2025-01-01' },
    { english: 'human' },
    { english: 'gloss', sort: 'outlet' },
    { copies: true },
    { shelf: 'favourites' },
    { reading: 'unread', sort: 'oldest' },
  ];
  const results = [];
  for (let round = 0; round < 2; round += 1) {
    results.length = 0;
    for (const change of changes) results.push({ choice: JSON.stringify(change), ...(await ask(change)) });
  }
  return results;
}

/** The same queries by reading every text from the disk; those that ask for text only. */
async function scan(): Promise<number[]> {
  const times: number[] = [];
  for (const text of queries) times.push(await timed(() => searchArticles(db, termsOf(text), never)));
  return times;
}

/** Articles that are not in the library yet, one by one, each taken out again at the end. */
async function save(count: number): Promise<number[]> {
  const times: number[] = [];
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const { id, savedAt: _, updatedAt: __, ...article } = libraryArticle(1_000_000 + index);
    ids.push(id);
    times.push(await timed(() => saveArticle(db, article, '2026-01-01T00:00:00.000Z')));
  }
  await Promise.all([db.articles, db.summaries, db.texts].map((table) => table.bulkDelete(ids)));
  return times;
}

export const libraryBench = { fill, warm, search, choose, scan, save };

Object.assign(globalThis, { libraryBench });
