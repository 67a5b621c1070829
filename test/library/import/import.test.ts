import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadArticle } from '@/lib/library/articles';
import { type Library, openLibrary } from '@/lib/library/database';
import { importArticles, importLimit, readImport } from '@/lib/library/import/import';
import type { SavedArticle } from '@/lib/library/saved-article';
import { aBilingualArticle } from '../../builders';
import { article, fromPage, saved } from '../samples';

const never = new AbortController().signal;
const earlier = '2026-03-02T08:00:00.000Z';
const later = '2026-03-03T08:00:00.000Z';
const file = (articles: unknown[], change: object = {}) =>
  JSON.stringify({ format: 'duizhao-library', version: 1, exportedAt: later, articles, ...change });
const sound = saved(aBilingualArticle());

describe('readImport', () => {
  it('reads what was exported', () => {
    expect(readImport(file([sound]))).toEqual({ ok: true, articles: [sound], refused: [] });
    expect(readImport(`\ufeff${file([])}`)).toEqual({ ok: true, articles: [], refused: [] });
  });

  it.each([
    ['not-json', 'title: a note'],
    ['not-json', file([sound]).slice(0, -9)],
    ['not-json', ''],
    ['wrong-format', '[]'],
    ['wrong-format', 'null'],
    ['wrong-format', '{"format":"bookmarks","version":1}'],
    ['wrong-format', file([], { version: '1' })],
    ['newer-version', file([], { version: 4 })],
    ['wrong-shape', file([], { version: 2, filings: [] })],
    ['wrong-shape', file([], { version: 3, images: [] })],
    ['wrong-shape', file([], { words: [] })],
    ['wrong-shape', file([], { version: 2, words: { length: 1 } })],
    ['wrong-shape', file([], { more: true })],
    ['wrong-shape', '{"format":"duizhao-library","version":1,"exportedAt":"","articles":{"length":1}}'],
    ['wrong-shape', '{"__proto__":{"a":1},"format":"duizhao-library","version":1,"exportedAt":"","articles":[]}'],
    ['too-large', 'x'.repeat(importLimit + 1)],
  ])('refuses the whole file: %s', (problem, text) => expect(readImport(text)).toMatchObject({ ok: false, problem }));

  it('refuses unsound articles one by one and says why', () => {
    const script = { ...sound, article: { ...sound.article, url: 'javascript:alert(1)' } };
    const result = readImport(file([7, sound, script, { ...sound, pairs: 'none' }]));
    expect(result).toMatchObject({ ok: true, articles: [sound], refused: [{ index: 0 }, { index: 2 }, { index: 3 }] });
    expect(result.ok && result.refused.map(({ why }) => why)[1]).toBe('article.url: not an http or https address');
  });

  it('gives the identity itself', () => {
    expect(readImport(file([{ ...sound, id: 'another.example/article' }]))).toMatchObject({
      articles: [{ id: sound.id }],
    });
  });

  it('survives deep nesting', () => {
    expect(readImport(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).toMatchObject({ ok: false });
  });
});

describe('importArticles', () => {
  let db: Library;
  beforeEach(() => {
    db = openLibrary(`import-${Math.random()}`);
  });
  afterEach(() => db.delete());
  const take = (articles: SavedArticle[], signal = never, onProgress = (_: number) => {}) =>
    importArticles(db, articles, signal, onProgress);

  it('makes the same of two states of an article, whichever comes first', async () => {
    const edit = (id: string, text: string) => ({
      zh: [id],
      en: [{ id, text }],
      source: 'edited' as const,
      confidence: 1,
    });
    const one = {
      ...saved(article(1, ['甲一。甲二。']), earlier),
      pairs: [edit('b1.1', 'Mine'), edit('b1.2', 'Gone')],
    };
    const two = saved(article(1, ['甲一。乙。'], fromPage), later);
    const made = [];
    for (const order of [
      [one, two],
      [two, one],
    ]) {
      for (const state of order) await importArticles(db, [state], never, () => {});
      const versions = (await db.versions.toArray()).map(({ key: _, ...version }) => version);
      made.push([await db.articles.toArray(), versions]);
      await Promise.all([db.articles.clear(), db.versions.clear()]);
    }
    expect(JSON.stringify(made[0])).toMatch(/Mine.*Gone/);
    expect(made[0]).toEqual(made[1]);
  });

  it('fills an empty library with the very same articles', async () => {
    const articles = Array.from({ length: 60 }, (_, n) =>
      saved(article(n, ['甲一。甲二。'], n % 2 ? fromPage : undefined)),
    );
    const steps: number[] = [];
    const read = readImport(file(articles));
    const report = await take(read.ok ? read.articles : [], never, (done) => steps.push(done));
    expect(report).toEqual({ added: 60, updated: 0, unchanged: 0, stopped: '' });
    expect(steps).toEqual([25, 50, 60]);
    const byId = (one: SavedArticle, other: SavedArticle) => (one.id < other.id ? -1 : 1);
    expect(await db.articles.orderBy('id').toArray()).toEqual(articles.sort(byId));
    expect(await take(articles)).toEqual({ added: 0, updated: 0, unchanged: 60, stopped: '' });
  });

  it('lets the newer text win, whichever side it is on, and keeps the first time of saving', async () => {
    const old = saved(article(1, ['旧。']), earlier);
    const fresh = saved(article(1, ['新。']), later);
    await take([old]);
    expect(await take([fresh])).toMatchObject({ updated: 1 });
    expect(await take([old])).toMatchObject({ unchanged: 1 });
    expect(await loadArticle(db, old.id)).toEqual({ ...fresh, savedAt: earlier });
  });

  it("keeps the reader's edits from both sides", async () => {
    const edit = (n: number, text: string) => ({
      zh: [`b1.${n}`],
      en: [{ id: `e1.${n}`, text }],
      source: 'edited' as const,
      confidence: 1,
    });
    const here = saved(article(1, ['甲一。甲二。'], fromPage), later);
    here.pairs[0] = edit(1, 'Here.');
    const there = saved(article(1, ['甲一。甲二。'], fromPage), earlier);
    there.pairs[1] = edit(2, 'There.');
    await take([here]);
    await take([there]);
    expect((await loadArticle(db, here.id))?.pairs).toEqual([edit(1, 'Here.'), edit(2, 'There.')]);
  });

  it('stops between batches when it is cancelled', async () => {
    const articles = Array.from({ length: 60 }, (_, n) => saved(article(n)));
    const control = new AbortController();
    const report = await take(articles, control.signal, () => control.abort());
    expect(report).toEqual({ added: 25, updated: 0, unchanged: 0, stopped: 'cancelled' });
    expect(await db.articles.count()).toBe(25);
  });

  it('keeps whole batches when the disk runs full', async () => {
    const put = IDBObjectStore.prototype.put;
    let room = 3 * 30;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row) {
      room -= 1;
      if (room < 0) throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, row);
    });
    const report = await take(Array.from({ length: 60 }, (_, n) => saved(article(n))));
    full.mockRestore();
    expect(report).toEqual({ added: 25, updated: 0, unchanged: 0, stopped: 'no-space' });
    expect(await Promise.all([db.articles, db.summaries, db.texts].map((t) => t.count()))).toEqual([25, 25, 25]);
  });
});
