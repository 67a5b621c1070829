import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveArticle } from '@/lib/library/articles';
import { type Library, openLibrary } from '@/lib/library/database';
import {
  createCollection,
  deleteCollection,
  listCollections,
  renameCollection,
  restoreCollection,
} from '@/lib/library/filing/collections';
import { fileArticles, loadFiling } from '@/lib/library/filing/filings';
import { article } from '../samples';

const monday = '2026-03-02T08:00:00.000Z';
const tuesday = '2026-03-03T08:00:00.000Z';
const guid = (number: number) => `0b9d1c5e-8a7f-4c3a-9b61-2f6f0f6d1a0${number}`;
const first = 'news.example.cn/a/1';

let db: Library;
beforeEach(async () => {
  db = openLibrary(`collections-${Math.random()}`);
  await saveArticle(db, article(1), monday);
});
afterEach(() => db.delete());

describe('collections', () => {
  it('are listed by name, each name once however it is written', async () => {
    await createCollection(db, '中文', guid(1), monday);
    const made = await createCollection(db, ' 夜  读 ', guid(2), monday);
    expect(made).toEqual({ id: guid(2), name: '夜 读', createdAt: monday, updatedAt: monday });
    expect(await createCollection(db, '夜 讀', guid(3), tuesday)).toEqual(made);
    expect((await listCollections(db)).map(({ name }) => name)).toEqual(['夜 读', '中文']);
    await expect(createCollection(db, ' ', guid(4), monday)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('are made once when two windows make them at the same time', async () => {
    const other = openLibrary(db.name);
    const made = await Promise.all(
      [1, 2, 3, 4].map((n) => createCollection(n % 2 ? db : other, '夜读', guid(n), monday)),
    );
    other.close();
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(await db.collections.count()).toBe(1);
  });

  it('are renamed, but not to the name of another', async () => {
    const one = await createCollection(db, '夜读', guid(1), monday);
    await createCollection(db, 'City', guid(2), monday);
    expect(await renameCollection(db, one.id, '夜讀', tuesday)).toMatchObject({ name: '夜讀', updatedAt: tuesday });
    await expect(renameCollection(db, one.id, 'CITY', tuesday)).rejects.toMatchObject({ code: 'invalid' });
    await expect(renameCollection(db, guid(9), '晨读', tuesday)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('go without their articles, and come back with them', async () => {
    const { id } = await createCollection(db, '夜读', guid(1), monday);
    await fileArticles(db, [first], { addCollections: [id], addTags: ['a'] }, monday);
    const undo = await deleteCollection(db, id, tuesday);
    expect(await listCollections(db)).toEqual([]);
    expect(await loadFiling(db, first)).toMatchObject({ collections: [], tags: ['a'] });
    expect(await db.articles.count()).toBe(1);
    if (!undo) throw new Error('nothing was deleted');
    await restoreCollection(db, undo, tuesday);
    expect(await loadFiling(db, first)).toMatchObject({ collections: [id] });
    expect(await deleteCollection(db, guid(9), tuesday)).toBeNull();
  });

  it('come back into the one that has their name now', async () => {
    const { id } = await createCollection(db, '夜读', guid(1), monday);
    await fileArticles(db, [first], { addCollections: [id] }, monday);
    const undo = await deleteCollection(db, id, tuesday);
    const again = await createCollection(db, '夜讀', guid(2), tuesday);
    if (!undo) throw new Error('nothing was deleted');
    expect(await restoreCollection(db, undo, tuesday)).toEqual(again);
    expect((await loadFiling(db, first))?.collections).toEqual([guid(2)]);
    expect(await db.collections.count()).toBe(1);
  });
});
