import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deleteArticles, restore, saveArticle } from '@/lib/library/articles';
import { type Library, openLibrary } from '@/lib/library/database';
import { createCollection } from '@/lib/library/filing/collections';
import { fileArticles, loadFiling, undoFiling } from '@/lib/library/filing/filings';
import { keepPlace } from '@/lib/library/filing/reading-places';
import { emptyTrash } from '@/lib/library/upkeep';
import { aFiling, aPlace, article } from '../samples';

const monday = '2026-03-02T08:00:00.000Z';
const tuesday = '2026-03-03T08:00:00.000Z';
const wednesday = '2026-03-04T08:00:00.000Z';
const id = (number: number) => `news.example.cn/a/${number}`;
const guid = '0b9d1c5e-8a7f-4c3a-9b61-2f6f0f6d1a01';

let db: Library;
beforeEach(async () => {
  db = openLibrary(`filings-${Math.random()}`);
  for (const number of [1, 2, 3]) await saveArticle(db, article(number), monday);
});
afterEach(() => db.delete());

describe('fileArticles', () => {
  it('files several at once, tidies tags, and skips what is not in the library', async () => {
    const undo = await fileArticles(
      db,
      [id(1), id(2), id(9)],
      { addTags: [' 城市  新闻 ', ''], favourite: true },
      tuesday,
    );
    expect(undo.map(({ after }) => after.id)).toEqual([id(1), id(2)]);
    expect(await loadFiling(db, id(1))).toEqual(aFiling({ tags: ['城市 新闻'], favourite: true, updatedAt: tuesday }));
    expect(await db.filings.count()).toBe(2);
  });

  it('takes two spellings that fold alike for one tag', async () => {
    await fileArticles(db, [id(1)], { addTags: ['新聞', 'City'] }, monday);
    expect(await fileArticles(db, [id(1)], { addTags: ['新闻', 'city'] }, tuesday)).toEqual([]);
    expect((await loadFiling(db, id(1)))?.tags).toEqual(['新聞', 'City']);
    await fileArticles(db, [id(1)], { removeTags: ['新闻'] }, tuesday);
    expect((await loadFiling(db, id(1)))?.tags).toEqual(['City']);
  });

  it('writes all or none', async () => {
    await fileArticles(db, [id(2)], { addTags: Array.from({ length: 100 }, (_, n) => `t${n}`) }, monday);
    await expect(fileArticles(db, [id(1), id(2)], { addTags: ['more'] }, tuesday)).rejects.toMatchObject({
      code: 'invalid',
    });
    expect(await loadFiling(db, id(1))).toBeNull();
    await expect(fileArticles(db, [id(1)], { addCollections: [guid] }, tuesday)).rejects.toMatchObject({
      code: 'invalid',
    });
    const hostile = JSON.parse('{"favourite":true,"__proto__":{"x":1}}');
    await expect(fileArticles(db, [id(1)], hostile, tuesday)).rejects.toMatchObject({ code: 'invalid' });
    expect(await db.filings.count()).toBe(1);
  });

  it('notes when an article was said to be read, and begins anew where it is unread', async () => {
    await keepPlace(db, article(1).article.canonicalUrl, aPlace(), wednesday);
    await fileArticles(db, [id(1)], { state: 'read' }, tuesday);
    expect(await loadFiling(db, id(1))).toMatchObject({ state: 'read', readAt: tuesday, place: aPlace() });
    await fileArticles(db, [id(1)], { state: 'unread' }, wednesday);
    expect(await loadFiling(db, id(1))).toEqual(aFiling({ updatedAt: wednesday }));
  });

  it('puts a row aside that cannot be read, and leaves it where nothing changes', async () => {
    await db.filings.put({ ...aFiling(), state: 'lost' } as never);
    expect(await loadFiling(db, id(1))).toBeNull();
    await fileArticles(db, [id(1)], { favourite: false }, tuesday);
    expect(await db.damaged.count()).toBe(0);
    await fileArticles(db, [id(1)], { favourite: true }, tuesday);
    expect(await loadFiling(db, id(1))).toEqual(aFiling({ favourite: true, updatedAt: tuesday }));
    expect(await db.damaged.toArray()).toMatchObject([{ id: id(1), row: { state: 'lost' } }]);
  });

  it('loses nothing when two windows file at the same time', async () => {
    const other = openLibrary(db.name);
    await Promise.all(
      Array.from({ length: 10 }, (_, n) => fileArticles(n % 2 ? db : other, [id(1)], { addTags: [`t${n}`] }, tuesday)),
    );
    other.close();
    expect((await loadFiling(db, id(1)))?.tags).toHaveLength(10);
  });
});

describe('undoFiling', () => {
  it('gives back exactly what was before', async () => {
    await fileArticles(db, [id(1)], { addTags: ['a', 'b', 'c'], favourite: true }, monday);
    await keepPlace(db, article(1).article.canonicalUrl, aPlace(), wednesday);
    const before = await db.filings.toArray();
    const change = { addTags: ['d'], removeTags: ['b'], favourite: false, archived: true, state: 'unread' } as const;
    const undo = await fileArticles(db, [id(1), id(2)], change, wednesday);
    expect(await undoFiling(db, undo)).toBe(2);
    expect(await db.filings.toArray()).toEqual(before);
  });

  it('keeps what was said since', async () => {
    await fileArticles(db, [id(1)], { addTags: ['a', 'b', 'c'] }, monday);
    const undo = await fileArticles(db, [id(1)], { addTags: ['d'], removeTags: ['b'], archived: true }, tuesday);
    await fileArticles(db, [id(1)], { addTags: ['e'], removeTags: ['c'], favourite: true }, wednesday);
    await keepPlace(db, article(1).article.canonicalUrl, aPlace({ at: '2026-03-05T00:00:00.000Z' }), wednesday);
    await undoFiling(db, undo);
    expect(await loadFiling(db, id(1))).toMatchObject({
      tags: ['a', 'b', 'e'],
      favourite: true,
      archived: false,
      state: 'reading',
      place: { sentence: 'b3.1' },
    });
  });

  it('brings no deleted collection back', async () => {
    const { id: collection } = await createCollection(db, '夜读', guid, monday);
    await fileArticles(db, [id(1)], { addCollections: [collection] }, monday);
    const undo = await fileArticles(db, [id(1)], { removeCollections: [collection], favourite: true }, tuesday);
    await db.collections.delete(collection);
    await undoFiling(db, undo);
    expect(await loadFiling(db, id(1))).toBeNull();
  });
});

describe('the filing of a deleted article', () => {
  it('comes back with it', async () => {
    await fileArticles(db, [id(1)], { addTags: ['a'] }, monday);
    const token = await deleteArticles(db, [id(1)], tuesday);
    await emptyTrash(db, wednesday);
    await restore(db, token);
    expect((await loadFiling(db, id(1)))?.tags).toEqual(['a']);
  });

  it('goes when the trash is emptied, with earlier texts and pictures; other articles keep theirs', async () => {
    await fileArticles(db, [id(1), id(2)], { addTags: ['a'] }, monday);
    for (const one of [id(1), id(2)]) {
      await db.versions.add({ ...article(1), id: one, savedAt: monday, replacedAt: tuesday });
      const bytes = new Uint8Array([1]);
      await db.images.put({ id: one, src: 'https://news.example.cn/1.png', type: 'image/png', bytes, savedAt: monday });
    }
    await deleteArticles(db, [id(1)], monday);
    expect(await emptyTrash(db, '2026-06-01T00:00:00.000Z')).toBe(1);
    const owners = await Promise.all([db.filings, db.versions, db.images].map((t) => t.orderBy('id').uniqueKeys()));
    expect(owners).toEqual([[id(2)], [id(2)], [id(2)]]);
  });
});
