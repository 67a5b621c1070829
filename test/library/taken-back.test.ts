import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { deleteArticles, loadArticle, restore, saveArticle } from '@/lib/library/articles';
import { type Library, openLibrary } from '@/lib/library/database';
import { importArticles } from '@/lib/library/import/import';
import type { SavedArticle } from '@/lib/library/saved-article';
import { emptyTrash } from '@/lib/library/upkeep';
import { article, fromPage } from './samples';

const id = 'news.example.cn/a/1';
const at = (day: number) => `2026-03-0${day}T08:00:00.000Z`;
const never = new AbortController().signal;
const zh = ['甲一。', '甲二。'];

/** The article with these edits, by sentence. */
function withEdits(edits: Record<number, string>): BilingualArticle {
  const one = article(1, [zh.join('')], fromPage);
  const pairs = one.pairs.map((pair, index) => {
    const { zh, ...before } = pair;
    const text = edits[index];
    return text
      ? { zh, en: [{ id: `e${index}`, text }], source: 'edited' as const, confidence: 1, before: before as never }
      : pair;
  });
  return { ...one, pairs };
}
const lines = async () => (await loadArticle(db, id))?.pairs.map(({ en }) => en[0]?.text);
const state = async () => (await db.articles.get(id)) as SavedArticle;
const take = (one: SavedArticle) => importArticles(db, [one], never, () => {});
const takeBack = (day: number) => saveArticle(db, withEdits({ 1: 'B' }), at(day), { zh: ['甲一。'], en: 'A' });

let db: Library;
beforeEach(async () => {
  db = openLibrary(`taken-back-${Math.random()}`);
  await saveArticle(db, withEdits({ 0: 'A', 1: 'B' }), at(1));
});
afterEach(() => db.delete());

describe('an edit that was taken back', () => {
  it('does not come again with an older state, whose other edits do', async () => {
    const older = await state();
    await takeBack(2);
    await saveArticle(db, withEdits({}), at(3), { zh: ['甲二。'], en: 'another' });
    expect(await lines()).toEqual(['Line 1.', 'B']);
    await take(older);
    expect(await lines()).toEqual(['Line 1.', 'B']);
    await take({ ...older, pairs: withEdits({ 0: 'A, otherwise' }).pairs });
    expect(await lines()).toEqual(['A, otherwise', 'B']);
  });

  it('does not come again from the trash', async () => {
    const token = await deleteArticles(db, [id], at(2));
    await saveArticle(db, withEdits({ 0: 'A' }), at(3));
    await takeBack(4);
    await restore(db, token);
    expect(await lines()).toEqual(['Line 1.', 'B']);
  });

  it('comes with a state that was changed later, and stays where it was made again', async () => {
    const older = await state();
    await takeBack(2);
    await take({ ...older, updatedAt: at(3) });
    expect(await lines()).toEqual(['A', 'B']);
    await takeBack(4);
    await saveArticle(db, withEdits({ 0: 'A', 1: 'B' }), at(5));
    await take(older);
    expect(await lines()).toEqual(['A', 'B']);
  });

  it('is forgotten with its article, and no earlier', async () => {
    await takeBack(2);
    await saveArticle(db, article(2), at(2));
    await deleteArticles(db, [id], at(2));
    await db.trash.add({ id: 'other.example/1', deletedAt: at(1), article: await state() });
    await emptyTrash(db, '2026-04-01T07:00:00.000Z'); // the other's time is up
    const noted = () => db.facts.where('name').startsWith('taken-back').count();
    expect(await noted()).toBe(1);
    await emptyTrash(db, '2026-05-01T00:00:00.000Z');
    expect(await noted()).toBe(0);
  });

  it('is not remembered by a note that cannot be read, which breaks nothing', async () => {
    const older = await state();
    await db.facts.put({ name: `taken-back ${id}`, value: [{ zh: 1 }] });
    await take(older);
    await takeBack(2);
    await take(older);
    expect(await lines()).toEqual(['Line 1.', 'B']);
  });
});
