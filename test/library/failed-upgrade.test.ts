import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openAsItWas } from '@/lib/library/as-it-was';
import { type LibraryEvent, type LibraryVersion, openLibrary, published } from '@/lib/library/database';
import { importFile } from '@/lib/library/import/import-file';
import { rescueRows } from '@/lib/library/rescued-rows';
import { listWords } from '@/lib/library/words/words';
import { type Dump, dumpDatabase, makeDatabase, openRaw, rowsOf } from './dump';

const never = new AbortController().signal;
const now = '2026-08-01T08:00:00.000Z';
const fixture = (version: number): Dump =>
  JSON.parse(readFileSync(`test/library/fixtures/version-${version}.json`, 'utf8'));

/** A version that changes rows and then fails. */
const failing = (fail: (db: IDBTransaction) => unknown): LibraryVersion[] => [
  ...published,
  {
    version: 99,
    stores: { things: 'id' },
    upgrade: async (transaction) => {
      await transaction.table('articles').clear();
      await transaction.table('words').toCollection().modify({ note: 'changed' });
      await fail(transaction.idbtrans);
    },
  },
];

it.each([
  ['its own error', () => Promise.reject(new Error('a bug'))],
  ['a full disk', () => Promise.reject(new DOMException('full', 'QuotaExceededError'))],
  ['an aborted transaction', (transaction: IDBTransaction) => transaction.abort()],
])('an upgrade that ends with %s leaves the library as it was and says so', async (what, fail) => {
  for (const version of [1, 2, 3]) {
    const name = `failing at ${what} from ${version}`;
    const dump = fixture(version);
    await makeDatabase(dump, name);
    const events: LibraryEvent[] = [];
    const db = openLibrary(name, (event) => events.push(event), {}, failing(fail));
    await expect(db.articles.count()).rejects.toThrow();
    await expect(db.articles.count()).rejects.toThrow(); // and the second time it neither hangs nor half opens
    await expect.poll(() => events).toContain('not-upgraded');
    expect(new Set(events).size).toBe(1);
    db.close();
    expect(await dumpDatabase(name)).toEqual(dump);

    const there = await openAsItWas(name);
    expect(there?.version).toBe(version * 10);
    there?.close();
    // The next version of the extension can do it, and finds everything.
    const mended = openLibrary(name);
    expect(await mended.articles.count()).toBe(rowsOf(dump, 'articles').length);
    await mended.delete();
  }
});

it('opens nothing and makes nothing where there is no library', async () => {
  expect(await openAsItWas('nothing')).toBeNull();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nothing');
});

it('says nothing of upgrades where another thing fails', async () => {
  const events: LibraryEvent[] = [];
  const open = () => {
    throw new DOMException('The disk does not answer.', 'UnknownError');
  };
  const db = openLibrary('fresh', (event) => events.push(event), { indexedDB: { open } });
  await expect(db.open()).rejects.toThrow();
  expect(events).toEqual([]);
});

it('saves every row that is there, and the import reads articles and words of it', async () => {
  await makeDatabase(fixture(3), 'to be rescued');
  const there = await openAsItWas('to be rescued');
  if (!there) throw new Error('nothing there');
  const progress: number[] = [];
  const file = new Blob(await rescueRows(there, now, never, (done) => progress.push(done)));
  there.close();
  const { tables, unreadable, schema } = JSON.parse(await file.text());
  for (const { name, rows } of fixture(3).stores) expect(tables[name], name).toEqual(rows);
  expect({ schema, unreadable }).toEqual({ schema: 3, unreadable: {} });
  expect(progress.at(-1)).toBe(fixture(3).stores.flatMap(({ rows }) => rows).length);

  const db = openLibrary('taken in');
  const outcome = await importFile(db, file, never, () => {});
  if (!outcome.ok) throw new Error(outcome.problem);
  expect(outcome.report).toMatchObject({ added: 6, stopped: '' });
  expect(outcome.report.refused).toHaveLength(1); // the row that cannot be read
  expect((await listWords(db)).map(({ simplified }) => simplified).sort()).toEqual(['候鸟', '图书馆']);
  expect(await db.articles.get('news.example.cn/a/1')).toEqual(
    rowsOf(fixture(3), 'articles').find((row) => (row as { id: string }).id === 'news.example.cn/a/1'),
  );
  await db.delete();
});

it('stops saving when it is told to', async () => {
  await makeDatabase(fixture(3), 'stopped');
  const there = await openAsItWas('stopped');
  if (!there) throw new Error('nothing there');
  await expect(rescueRows(there, now, AbortSignal.abort())).rejects.toThrow();
  there.close();
});

it('waits for an older window, tells both, and loses nothing', async () => {
  await makeDatabase(fixture(2), 'two windows');
  const older = await openRaw('two windows'); // a page of version 2, which does not give way
  let asked = 0;
  older.onversionchange = () => {
    asked += 1;
  };
  const events: LibraryEvent[] = [];
  const newer = openLibrary('two windows', (event) => events.push(event));
  const counting = newer.articles.count();
  await expect.poll(() => events).toEqual(['waiting']);
  expect(asked).toBe(1);
  const put = older.transaction('words', 'readwrite').objectStore('words').put({ id: 'written meanwhile', keys: [] });
  await new Promise((done) => {
    put.onsuccess = done;
  });
  older.close();
  expect(await counting).toBe(rowsOf(fixture(2), 'articles').length);
  expect(await newer.words.get('written meanwhile')).toBeDefined();
  expect(events).toEqual(['waiting']);
  await newer.delete();
});

it('gives way to a newer window, says so, and does not come back by itself', async () => {
  const events: LibraryEvent[] = [];
  const older = openLibrary('given way', (event) => events.push(event), {}, published.slice(0, 2));
  await older.articles.count();
  const newer = openLibrary('given way');
  await newer.open();
  expect(events).toEqual(['outdated']);
  await expect(older.articles.count()).rejects.toThrow();
  const late = openLibrary('given way', (event) => events.push(event), {}, published.slice(0, 2));
  await expect(late.articles.count()).rejects.toThrow();
  expect(new Set(events.slice(1))).toEqual(new Set(['newer']));
  expect(newer.backendDB().version).toBe(published.length * 10);
  expect(await newer.articles.count()).toBe(0);
  await newer.delete();
});
