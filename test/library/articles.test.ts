import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteArticles, loadArticle, readArticles, restore, saveArticle, savedAt } from '@/lib/library/articles';
import { type Library, openLibrary } from '@/lib/library/database';
import { fileArticles } from '@/lib/library/filing/filings';
import { articleId } from '@/lib/library/saved-article';
import { everything, listArticles } from '@/lib/library/search/list';
import { emptyTrash, renewDerivedRows } from '@/lib/library/upkeep';
import { aBilingualArticle } from '../builders';
import { article, fromPage, saved } from './samples';

const monday = '2026-03-02T08:00:00.000Z';
const tuesday = '2026-03-03T08:00:00.000Z';
const never = new AbortController().signal;

let db: Library;
beforeEach(() => {
  db = openLibrary(`test-${Math.random()}`);
});
afterEach(() => db.delete());

const rowCounts = async () =>
  Promise.all([db.articles, db.summaries, db.texts, db.trash].map((table) => table.count()));

describe('saveArticle', () => {
  it('adds, then updates, and keeps the first time of saving', async () => {
    expect(await saveArticle(db, article(1), monday)).toEqual({ status: 'added', savedAt: monday });
    expect(await saveArticle(db, article(1, ['改写。']), tuesday)).toEqual({
      status: 'updated',
      savedAt: monday,
      changed: { sentences: 3, since: monday },
    });
    expect(await loadArticle(db, 'news.example.cn/a/1')).toEqual({
      ...article(1, ['改写。']),
      id: 'news.example.cn/a/1',
      savedAt: monday,
      updatedAt: tuesday,
    });
    expect(await rowCounts()).toEqual([1, 1, 1, 0]);
  });

  it('can be read again, however long percent-encoding makes its address', async () => {
    for (const [canonicalUrl, n] of [
      [`https://news.example.cn/${'文'.repeat(8100)}`, 1],
      [`https://news.example.cn/?${'('.repeat(8100)}`, 2],
    ] as const) {
      await saveArticle(db, { ...article(n), article: { ...article(n).article, canonicalUrl } }, monday);
      expect((await loadArticle(db, articleId(canonicalUrl)))?.article.canonicalUrl).toBe(canonicalUrl);
    }
  });

  it('knows an article by its canonical address, however it was reached', async () => {
    await saveArticle(db, article(1), monday);
    expect(await savedAt(db, 'http://www.news.example.cn/a/1/?utm_source=x#top')).toBe(monday);
    expect(await savedAt(db, 'https://news.example.cn/a/2')).toBeNull();
  });

  it('says so but changes nothing when the same text comes again', async () => {
    await saveArticle(db, article(1), monday);
    expect(await saveArticle(db, article(1), tuesday)).toEqual({ status: 'updated', savedAt: monday });
    expect((await loadArticle(db, 'news.example.cn/a/1'))?.updatedAt).toBe(monday);
  });

  it('is safe when two tabs save at the same time', async () => {
    const other = openLibrary(db.name);
    const withEdit = article(1, ['甲一。甲二。'], fromPage);
    withEdit.pairs[0] = { zh: ['b1.1'], en: [{ id: 'e1.1', text: 'Mine.' }], source: 'edited', confidence: 1 };
    const answers = await Promise.all([
      saveArticle(db, withEdit, monday),
      saveArticle(other, article(1, ['甲一。甲二。'], fromPage), tuesday),
      ...[2, 3, 4].flatMap((n) => [saveArticle(db, article(n), monday), saveArticle(other, article(n), tuesday)]),
    ]);
    other.close();
    expect(answers.filter(({ status }) => status === 'added')).toHaveLength(4);
    expect(await rowCounts()).toEqual([4, 4, 4, 0]);
    const pairs = (await loadArticle(db, 'news.example.cn/a/1'))?.pairs;
    expect(pairs?.map(({ source }) => source)).toEqual(['edited', 'page']);
  });

  it('leaves nothing half-written when the disk is full', async () => {
    await saveArticle(db, article(1), monday);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row) {
      if (this.name === 'texts') throw new DOMException('full', 'QuotaExceededError');
      return this.add(row);
    });
    await expect(saveArticle(db, article(2), tuesday)).rejects.toMatchObject({
      name: 'ServiceError',
      code: 'no-space',
    });
    full.mockRestore();
    expect(await rowCounts()).toEqual([1, 1, 1, 0]);
    expect(await loadArticle(db, 'news.example.cn/a/2')).toBeNull();
  });

  it('refuses what is no article and writes nothing', async () => {
    const hostile = aBilingualArticle();
    hostile.article.sourceUrl = 'javascript:alert(1)';
    await expect(saveArticle(db, hostile, monday)).rejects.toMatchObject({ code: 'invalid' });
    expect(await rowCounts()).toEqual([0, 0, 0, 0]);
  });

  it('puts a damaged row aside instead of writing over it', async () => {
    await saveArticle(db, article(1), monday);
    const damaged = { ...saved(article(1)), pairs: 'eaten' };
    await db.table('articles').put(damaged);
    expect((await saveArticle(db, article(1), tuesday)).status).toBe('updated');
    expect(await db.damaged.toArray()).toMatchObject([{ id: damaged.id, row: damaged }]);
    expect((await loadArticle(db, damaged.id))?.pairs).toHaveLength(2);
  });
});

describe('loadArticle', () => {
  it('reports a damaged row and keeps it', async () => {
    await db.table('articles').put({ id: 'x', pairs: 'eaten' });
    await expect(loadArticle(db, 'x')).rejects.toMatchObject({ code: 'not-readable' });
    expect(await db.articles.count()).toBe(1);
    expect((await listArticles(db, everything, never)).damaged).toEqual(['x']);
  });
});

describe('readArticles', () => {
  it('gives articles in the order asked for, without those that are gone or damaged', async () => {
    for (let n = 0; n < 45; n += 1) await saveArticle(db, article(n), monday);
    await db.table('articles').put({ id: 'damaged', pairs: 'eaten' });
    const ids = Array.from({ length: 45 }, (_, n) => `news.example.cn/a/${44 - n}`);
    const read: string[] = [];
    for await (const { id } of readArticles(db, ['gone', ...ids, 'damaged'])) read.push(id);
    expect(read).toEqual(ids);
  });
});

describe('deleteArticles and restore', () => {
  it('takes articles away and brings them back as they were', async () => {
    for (const n of [1, 2, 3]) await saveArticle(db, article(n), monday);
    const before = await loadArticle(db, 'news.example.cn/a/2');
    const token = await deleteArticles(db, ['news.example.cn/a/1', 'news.example.cn/a/2', 'not there'], tuesday);
    expect(await rowCounts()).toEqual([1, 1, 1, 2]);
    expect(await savedAt(db, 'https://news.example.cn/a/2')).toBeNull();
    expect(await restore(db, token)).toBe(2);
    expect(await loadArticle(db, 'news.example.cn/a/2')).toEqual(before);
    expect(await rowCounts()).toEqual([3, 3, 3, 0]);
    expect(await restore(db, token)).toBe(0);
  });

  it('joins what comes back with what was saved meanwhile', async () => {
    const edited = article(1, ['甲一。'], fromPage);
    edited.pairs = [{ zh: ['b1.1'], en: [{ id: 'e1.1', text: 'Mine.' }], source: 'edited', confidence: 1 }];
    await saveArticle(db, edited, monday);
    const token = await deleteArticles(db, ['news.example.cn/a/1'], monday);
    await saveArticle(db, article(1, ['甲一。', '乙一。'], fromPage), tuesday);
    await restore(db, token);
    const joined = await loadArticle(db, 'news.example.cn/a/1');
    expect(joined?.savedAt).toBe(monday);
    expect(joined?.pairs.map(({ source }) => source)).toEqual(['edited', 'page']);
  });

  it('empties the trash with all that belonged to it, or not at all', async () => {
    await saveArticle(db, article(1), monday);
    await fileArticles(db, ['news.example.cn/a/1'], { favourite: true }, monday);
    await deleteArticles(db, ['news.example.cn/a/1'], monday);
    const broken = vi.spyOn(db.images, 'orderBy').mockImplementation(() => {
      throw new Error('the disk');
    });
    await expect(emptyTrash(db, '2026-05-01T00:00:00.000Z')).rejects.toThrow();
    broken.mockRestore();
    expect([await db.trash.count(), await db.filings.count()]).toEqual([1, 1]);
    expect(await emptyTrash(db, '2026-05-01T00:00:00.000Z')).toBe(1);
    expect([await db.trash.count(), await db.filings.count()]).toEqual([0, 0]);
  });

  it('keeps the trash for 30 days', async () => {
    await saveArticle(db, article(1), monday);
    const token = await deleteArticles(db, ['news.example.cn/a/1'], monday);
    expect(await emptyTrash(db, '2026-04-01T07:59:59.000Z')).toBe(0);
    expect(await emptyTrash(db, '2026-04-01T08:00:01.000Z')).toBe(1);
    expect(await restore(db, token)).toBe(0);
  });
});

describe('renewDerivedRows', () => {
  it('makes missing and outdated rows again and leaves the others', async () => {
    for (const n of [1, 2, 3]) await saveArticle(db, article(n), monday);
    await db.texts.update('news.example.cn/a/1', { folded: 'old', fold: 'old' });
    await db.summaries.delete('news.example.cn/a/2');
    expect(await renewDerivedRows(db, never)).toBe(2);
    expect(await renewDerivedRows(db, never)).toBe(0);
    const listing = await listArticles(db, { ...everything, text: '图书馆' }, never);
    expect(listing.items).toHaveLength(3);
  });
});

describe('openLibrary', () => {
  it('gives way to a newer version and says so', async () => {
    const events: string[] = [];
    const old = openLibrary('shared-library', (event) => events.push(event));
    await saveArticle(old, article(1), monday);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('shared-library', 1000);
      request.onsuccess = () => resolve(request.result.close());
      request.onerror = () => reject(request.error);
    });
    expect(events).toEqual(['outdated']);
    expect(old.isOpen()).toBe(false);
    indexedDB.deleteDatabase('shared-library');
  });
});
