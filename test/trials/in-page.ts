import { loadArticle } from '@/lib/library/articles';
import { openLibrary } from '@/lib/library/database';
import { bilingualArticleRow, savedArticleRow } from '@/lib/library/rows';
import { foldName, searchText } from '@/lib/library/search/search-text';
import { summarise } from '@/lib/library/summary';
import { asPromise, type Dump, dumpDatabase, makeDatabase, openRaw } from '../library/dump';
import { savedNews } from './texts';

/** What a library looks like from outside, read without the code that writes it. */
export interface Look {
  /** 0 where there is no library. */
  version: number;
  stores: string[];
  /** Of each article, its headline. */
  titles: Record<string, string>;
  /** Ids of those that the list does not show until it is asked for them. */
  archived: string[];
  /** What contradicts itself; nothing in a sound library. */
  problems: string[];
  /** Of each store, a digest of all its rows. */
  digests: Record<string, string>;
}

interface Row {
  id: string;
  [field: string]: unknown;
}

const name = 'duizhao';

/** Reads the library as it lies there and says what is wrong with it. */
async function look(): Promise<Look> {
  const known = await indexedDB.databases();
  if (!known.some((one) => one.name === name))
    return { version: 0, stores: [], titles: {}, archived: [], problems: [], digests: {} };
  const db = await openRaw(name);
  const { version } = db;
  const stores = [...db.objectStoreNames];
  const transaction = db.transaction(stores);
  const rows = Object.fromEntries(
    await Promise.all(
      stores.map(
        async (store) => [store, (await asPromise(transaction.objectStore(store).getAll())) as Row[]] as const,
      ),
    ),
  );
  db.close();
  const digests = Object.fromEntries(stores.map((store) => [store, digest(rows[store])]));
  const titles = Object.fromEntries((rows.articles ?? []).map((row) => [row.id, titleIn(row)]));
  const archived = (rows.filings ?? []).filter((row) => row.archived === true).map(({ id }) => id);
  return { version: version / 10, stores, titles, archived, problems: contradictions(rows), digests };
}

const titleIn = (row: Row): string => (row.article as { title?: string } | undefined)?.title ?? '';
const wordsOf = (row: Row): string => {
  const { title, blocks } = (row.article ?? {}) as { title?: string; blocks?: unknown };
  return digest([title, blocks]);
};

function contradictions(rows: Record<string, Row[]>): string[] {
  const { articles = [], summaries = [], texts = [], trash = [], versions = [] } = rows;
  const problems: string[] = [];
  const wrong = (what: string) => problems.push(what);
  const summaryOf = new Map(summaries.map((row) => [row.id, row]));
  const textOf = new Map(texts.map((row) => [row.id, row]));
  for (const row of articles) {
    const { data } = savedArticleRow.safeParse(row);
    const [summary, text] = [summaryOf.get(row.id), textOf.get(row.id)];
    if (!data) wrong(`article ${row.id} cannot be read`);
    else if (!summary) wrong(`article ${row.id} has no summary`);
    else if (!text) wrong(`article ${row.id} has no text`);
    else {
      const made = Object.entries(summarise(data)).filter(([field]) => field in summary);
      if (digest(made) !== digest(made.map(([field]) => [field, summary[field]])))
        wrong(`the summary of ${row.id} is of another state`);
      if (text.fold === foldName() && typeof text.folded === 'string' && text.folded !== searchText(data))
        wrong(`the text of ${row.id} is of another state`);
    }
  }
  const there = new Set(articles.map(({ id }) => id));
  for (const { id } of [...summaries, ...texts]) if (!there.has(id)) wrong(`${id} is listed without an article`);
  const known = new Set([...there, ...trash.map(({ id }) => id)]);
  for (const store of ['filings', 'versions', 'images'])
    for (const { id } of rows[store] ?? []) if (!known.has(id)) wrong(`${store} of ${id}, which is not there`);
  const standing = new Map(articles.map((row) => [row.id, wordsOf(row)]));
  for (const row of versions) {
    const { article, titleEn, titleEnSource, keywords, pairs } = row;
    const earlier = bilingualArticleRow.safeParse({ article, titleEn, titleEnSource, keywords, pairs });
    if (!earlier.success) wrong(`an earlier text of ${row.id} cannot be read`);
    if (standing.get(row.id) === wordsOf(row)) wrong(`an earlier text of ${row.id} is the one that stands`);
  }
  return problems;
}

/** A digest of a value that does not depend on the order of fields (FNV-1a, twice, from two sides). */
function digest(value: unknown): string {
  const text = JSON.stringify(value, (_, field: unknown) =>
    field instanceof Uint8Array
      ? digestOfBytes(field)
      : field && typeof field === 'object' && !Array.isArray(field)
        ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)))
        : field,
  );
  let [low, high] = [0x811c9dc5, 0xc9dc5811];
  for (let i = 0; i < (text?.length ?? 0); i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + i), 0x01000193);
  }
  return `${(low >>> 0).toString(36)}.${(high >>> 0).toString(36)}`;
}

/** Length and FNV-1a: pictures are too large to be written out as text. */
function digestOfBytes(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${bytes.length} bytes, ${(hash >>> 0).toString(36)}`;
}

/** A picture by its first bytes, and for the rest 2 MB that no archive makes smaller. */
function picture(number: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2_000_000);
  for (let start = 0; start < bytes.length; start += 65_536)
    crypto.getRandomValues(bytes.subarray(start, start + 65_536));
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, number]);
  return bytes;
}

/** Whether today's code opens what is there, and loads every article of it. Brings it to today's version. */
async function opens(ids: string[]): Promise<string[]> {
  const db = openLibrary(name);
  try {
    await db.open();
    const problems: string[] = [];
    for (const id of ids) if (!(await loadArticle(db, id))) problems.push(`${id} does not load`);
    return problems;
  } catch (error) {
    return [`does not open: ${error}`];
  } finally {
    db.close();
  }
}

/** Puts a library in the place of what is there: a fixture, with so many articles and pictures more. Gives its look. */
async function fill(fixture: Dump, articles: number, pictures: number): Promise<Look> {
  await asPromise(indexedDB.deleteDatabase(name));
  const at = new Date().toISOString();
  const news = Array.from({ length: articles }, (_, index) => savedNews(index + 1, at));
  const [sample] = fixture.stores.find((store) => store.name === 'summaries')?.rows ?? [];
  const fields = Object.keys(sample ?? {});
  const fold = foldName();
  const more: Record<string, unknown[]> = {
    articles: news,
    summaries: news.map((one) =>
      Object.fromEntries(Object.entries(summarise(one)).filter(([f]) => fields.includes(f))),
    ),
    texts: news.map((one) => ({ id: one.id, folded: searchText(one), fold })),
  };
  const stores = fixture.stores.map((store) => ({
    ...store,
    // What lies in the trash lies there since today, and what cannot be read is not the matter here.
    rows: [
      ...store.rows.filter((row) => store.name !== 'articles' || savedArticleRow.safeParse(row).success),
      ...(more[store.name] ?? []),
    ].map((row) => (row instanceof Object && 'deletedAt' in row ? { ...row, deletedAt: at } : row)),
  }));
  await makeDatabase({ schema: fixture.schema, stores }, name);
  if (pictures > 0) await addPictures(news.slice(0, pictures), at);
  return look();
}

async function addPictures(articles: { id: string }[], savedAt: string): Promise<void> {
  const db = await openRaw(name);
  const images = db.transaction('images', 'readwrite').objectStore('images');
  for (const [index, { id }] of articles.entries())
    images.put({ id, src: `https://pictures.example/${index}.png`, type: 'image/png', bytes: picture(index), savedAt });
  await new Promise<void>((resolve, reject) => {
    images.transaction.oncomplete = () => resolve();
    images.transaction.onabort = () => reject(images.transaction.error);
  });
  db.close();
}

Object.assign(globalThis, { trials: { look, opens, fill, dump: () => dumpDatabase(name) } });
