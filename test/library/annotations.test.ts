import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Annotation } from '@/lib/annotate/annotation';
import { mergeAnnotations, mostAnnotations } from '@/lib/library/annotation-row';
import { listAnnotations, putAnnotation, removeAnnotation } from '@/lib/library/annotations';
import { deleteArticles, loadArticle, restore, saveArticle } from '@/lib/library/articles';
import { type Library, openLibrary } from '@/lib/library/database';
import { importArticles } from '@/lib/library/import/import';
import { aHighlight, article, saved } from './samples';

const monday = '2026-03-02T08:00:00.000Z';
const tuesday = '2026-03-03T08:00:00.000Z';
const never = new AbortController().signal;
const address = 'https://news.example.cn/a/1';
const id = 'news.example.cn/a/1';
const uuid = (number: number) => `0b9d1c5e-8a7f-4c3a-9b61-${String(number).padStart(12, '0')}`;
const one = aHighlight({ note: 'why?' });
const two = aHighlight({ id: uuid(2), colour: 'blue', created: tuesday, modified: tuesday });

let db: Library;
beforeEach(() => {
  db = openLibrary(`annotations-${Math.random()}`);
});
afterEach(() => db.delete());

const put = (annotation: Annotation, now = monday) => putAnnotation(db, article(1), annotation, now);
const list = () => listAnnotations(db, address);

describe('putAnnotation', () => {
  it('saves the article first where it is not there, in one step', async () => {
    await put(one);
    expect(await loadArticle(db, id)).toEqual({ ...saved(article(1), monday), annotations: [one] });
    expect(await Promise.all([db.summaries, db.texts].map((table) => table.count()))).toEqual([1, 1]);
  });

  it('adds to what is there, replaces by id, and leaves the text alone', async () => {
    await saveArticle(db, article(1), monday);
    await put(one, tuesday);
    await putAnnotation(db, article(1, ['页面后来改了。']), two, tuesday);
    await put({ ...one, note: 'because' }, tuesday);
    expect(await loadArticle(db, id)).toEqual({
      ...saved(article(1), monday),
      annotations: [{ ...one, note: 'because' }, two],
    });
  });

  it('takes a saved article as it was loaded', async () => {
    await put(one);
    const loaded = await loadArticle(db, id);
    if (!loaded) throw new Error('not saved');
    await putAnnotation(db, loaded, two, tuesday);
    expect(await loadArticle(db, id)).toEqual({ ...loaded, annotations: [one, two] });
  });

  it('is safe when two tabs mark at the same time', async () => {
    const other = openLibrary(db.name);
    const marks = Array.from({ length: 6 }, (_, n) => aHighlight({ id: uuid(n + 10) }));
    await Promise.all(marks.map((mark, n) => putAnnotation(n % 2 ? db : other, article(1), mark, monday)));
    other.close();
    expect((await list()).map((mark) => mark.id).sort()).toEqual(marks.map((mark) => mark.id));
  });

  it('leaves nothing half-written when the disk is full', async () => {
    const put = IDBObjectStore.prototype.put;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row) {
      if ('annotations' in row) throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, row);
    });
    await expect(putAnnotation(db, article(1), one, monday)).rejects.toMatchObject({ code: 'no-space' });
    full.mockRestore();
    expect(await Promise.all([db.articles, db.summaries, db.texts].map((table) => table.count()))).toEqual([0, 0, 0]);
  });

  it('refuses more than an article may have, but still replaces', async () => {
    const annotations = Array.from({ length: mostAnnotations }, (_, n) => aHighlight({ id: uuid(n) }));
    await saveArticle(db, article(1), monday);
    await db.articles.update(id, { annotations });
    await expect(put(aHighlight({ id: uuid(9999) }))).rejects.toMatchObject({ code: 'invalid' });
    await put(aHighlight({ id: uuid(5), note: 'new' }));
    expect((await list())[5]?.note).toBe('new');
    expect(await list()).toHaveLength(mostAnnotations);
  });

  it.each<[string, object]>([
    ['no UUID', { id: 'a1' }],
    ['an unknown kind', { kind: 'drawing' }],
    ['a colour of its own', { colour: 'url(https://evil.example)' }],
    ['a huge note', { note: 'x'.repeat(10_001) }],
    ['a note that is no text', { note: { toString: 'x' } }],
    ['a negative place', { target: { ...one.target, start: { sentence: 'b1.1', offset: -1 } } }],
    ['a date that is none', { modified: 'yesterday' }],
    ['an unknown key', { onclick: 'x' }],
    ['a key of every object', JSON.parse('{"__proto__":{"x":1}}')],
  ])('refuses %s', async (_, change) => {
    const mark: Annotation = Object.defineProperties({ ...one }, Object.getOwnPropertyDescriptors(change));
    await expect(put(mark)).rejects.toMatchObject({ code: 'invalid' });
    expect(await db.articles.count()).toBe(0);
  });

  it('refuses an unsound article', async () => {
    const hostile = article(1);
    hostile.article.sourceUrl = 'javascript:alert(1)';
    await expect(putAnnotation(db, hostile, one, monday)).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('removeAnnotation', () => {
  it('takes one away, and the field with the last', async () => {
    await put(one);
    await put(two);
    await removeAnnotation(db, address, one.id);
    expect(await list()).toEqual([two]);
    await removeAnnotation(db, address, uuid(77));
    await removeAnnotation(db, 'https://news.example.cn/a/5', two.id);
    expect(await list()).toEqual([two]);
    await removeAnnotation(db, address, two.id);
    expect(await loadArticle(db, id)).toEqual(saved(article(1), monday));
  });
});

describe('annotations', () => {
  it('are none of an article that is not there, or cannot be read', async () => {
    expect(await list()).toEqual([]);
    await put(one);
    await db.table('articles').update(id, { pairs: 'eaten' });
    expect(await list()).toEqual([]);
  });

  it('stay when the article is saved again, whatever it says then', async () => {
    await put(one);
    await saveArticle(db, article(1, ['改写。']), tuesday);
    expect(await loadArticle(db, id)).toMatchObject({ annotations: [one], updatedAt: tuesday });
    await saveArticle(db, article(1, ['改写。']), tuesday);
    expect(await list()).toEqual([one]);
  });

  it('stay where the rest of the row is damaged', async () => {
    await put(one);
    await db.table('articles').update(id, { pairs: 'eaten' });
    await saveArticle(db, article(1), tuesday);
    expect(await list()).toEqual([one]);
    expect(await db.damaged.count()).toBe(1);
  });

  it('come back with a deleted article, also where it was saved and marked again', async () => {
    await put(one);
    const token = await deleteArticles(db, [id], monday);
    expect(await list()).toEqual([]);
    await put(two, tuesday);
    await restore(db, token);
    expect(await list()).toEqual([one, two]);
  });

  it('of a file are joined by id, the later one wins', async () => {
    await put(one);
    const later = { ...one, note: 'there', modified: tuesday };
    await importArticles(db, [{ ...saved(article(1), monday), annotations: [later, two] }], never, () => {});
    expect(await list()).toEqual([later, two]);
    await importArticles(db, [{ ...saved(article(1), tuesday), annotations: [one] }], never, () => {});
    expect(await list()).toEqual([later, two]);
    const again = await importArticles(db, [{ ...saved(article(1), monday) }], never, () => {});
    expect(again).toMatchObject({ unchanged: 1 });
  });
});

describe('mergeAnnotations', () => {
  it('never makes a row that could not be read again', () => {
    const many = (from: number) => Array.from({ length: 8000 }, (_, n) => aHighlight({ id: uuid(from + n) }));
    expect(mergeAnnotations(many(0), many(8000))).toHaveLength(10_000);
  });
});
