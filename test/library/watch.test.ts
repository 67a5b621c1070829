import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { deleteArticles, saveArticle } from '@/lib/library/articles';
import { type Library, openLibrary } from '@/lib/library/database';
import { watchLibrary, watchRows, watchTables } from '@/lib/library/watch';
import { article } from './samples';

const monday = '2026-03-02T08:00:00.000Z';
let db: Library;
beforeEach(async () => {
  db = openLibrary(`watch-${Math.random()}`);
  await db.open(); // a new library says that anything may have changed
});
afterEach(() => db.delete());

it('names the rows that changed, or says that it may be any', async () => {
  const heard: (string[] | 'all')[] = [];
  const stop = watchRows(db, 'texts', (ids) => heard.push(ids === 'all' ? 'all' : [...ids].sort()));
  await saveArticle(db, article(1), monday);
  await db.transaction('rw', [db.texts], async () => {
    for (const id of ['b', 'a', 'c']) await db.texts.put({ id, folded: '', fold: '' });
  });
  await deleteArticles(db, ['news.example.cn/a/1'], monday);
  await db.texts.bulkPut(Array.from({ length: 60 }, (_, n) => ({ id: `x${n}`, folded: '', fold: '' })));
  await db.texts.clear();
  Dexie.on.storagemutated.fire({ all: { d: 0 } });
  await db.summaries.delete('nothing');
  stop();
  await db.texts.put({ id: 'late', folded: '', fold: '' });
  expect(heard).toEqual([['news.example.cn/a/1'], ['a', 'b', 'c'], ['news.example.cn/a/1'], 'all', 'all', 'all']);
});

it('tells the list of summaries, filings and collections, and of nothing else', async () => {
  let heard = 0;
  const stop = watchLibrary(db, () => {
    heard += 1;
  });
  await saveArticle(db, article(1), monday);
  await db.facts.put({ name: 'x', value: 1 });
  await db.texts.put({ id: 'x', folded: '', fold: '' });
  expect(heard).toBe(1);
  await db.filings.delete('x');
  await db.collections.delete('x');
  expect(heard).toBe(3);
  Dexie.on.storagemutated.fire({ all: { d: 0 } }); // the page was asleep
  expect(heard).toBe(4);
  stop();
});

it('tells of the tables that were asked for', async () => {
  let heard = 0;
  const stop = watchTables(db, ['later', 'feeds'], () => {
    heard += 1;
  });
  await db.later.where('feed').equals('x').delete();
  await db.feeds.delete('x');
  await db.facts.put({ name: 'later', value: 1 });
  Dexie.on.storagemutated.fire({ all: { d: 0 } });
  stop();
  await db.feeds.delete('x');
  expect(heard).toBe(3);
});
