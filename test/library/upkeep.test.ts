import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveArticle } from '@/lib/library/articles';
import { type Library, openLibrary } from '@/lib/library/database';
import { foldName } from '@/lib/library/search/search-text';
import { renewDerivedRows } from '@/lib/library/upkeep';
import { article } from './samples';

const never = new AbortController().signal;
let db: Library;
beforeEach(async () => {
  db = openLibrary(`upkeep-${Math.random()}`);
  for (let n = 1; n <= 6; n += 1) await saveArticle(db, article(n), '2026-03-02T08:00:00.000Z');
});
afterEach(() => db.delete());

/** As a version that knew neither characters nor sketches wrote it. */
async function age(n: number): Promise<void> {
  const row = await db.summaries.get(`news.example.cn/a/${n}`);
  if (!row) throw new Error('no row');
  const { characters: _, sketch: __, ...old } = row;
  await db.summaries.put(old);
}

describe('renewDerivedRows', () => {
  it('makes what older versions left out, what is missing and what was folded otherwise', async () => {
    await age(1);
    await db.texts.update('news.example.cn/a/2', { fold: 'old' });
    await db.texts.delete('news.example.cn/a/3');
    await db.summaries.delete('news.example.cn/a/4');
    expect(await renewDerivedRows(db, never)).toBe(4);
    const rows = await db.summaries.toArray();
    expect(rows).toHaveLength(6);
    expect(rows.every(({ characters, sketch }) => characters !== undefined && sketch !== undefined)).toBe(true);
    expect(await db.texts.where('fold').equals(foldName()).count()).toBe(6);
    expect(await renewDerivedRows(db, never)).toBe(0);
  });

  it('rests between articles, and goes on where it was cancelled', async () => {
    for (let n = 7; n <= 24; n += 1) await saveArticle(db, article(n), '2026-03-02T08:00:00.000Z');
    for (let n = 1; n <= 24; n += 1) await age(n);
    const control = new AbortController();
    let rests = 0;
    const rest = async () => {
      rests += 1;
      if (rests === 2) control.abort(); // after the first batch
    };
    await expect(renewDerivedRows(db, control.signal, rest)).rejects.toMatchObject({ name: 'AbortError' });
    const made = await db.summaries.filter(({ sketch }) => sketch !== undefined).count();
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(24);
    expect(await renewDerivedRows(db, never)).toBe(24 - made);
  });

  it('makes each row once where two windows do it, and keeps what is saved meanwhile', async () => {
    for (let n = 1; n <= 6; n += 1) await age(n);
    const other = openLibrary(db.name);
    const saving = saveArticle(other, article(3, ['新的正文。']), '2026-03-05T08:00:00.000Z');
    const [one, two] = await Promise.all([renewDerivedRows(db, never), renewDerivedRows(other, never), saving]);
    expect(one + two).toBeLessThanOrEqual(6);
    expect(one + two).toBeGreaterThanOrEqual(5);
    expect((await db.summaries.get('news.example.cn/a/3'))?.excerptZh).toBe('新的正文。');
    other.close();
  });

  it('leaves an article alone that cannot be read', async () => {
    await db.articles.update('news.example.cn/a/1', { pairs: 5 as unknown as [] });
    await db.texts.update('news.example.cn/a/1', { fold: 'old' });
    const before = await db.articles.get('news.example.cn/a/1');
    expect(await renewDerivedRows(db, never)).toBe(0);
    expect(await db.articles.get('news.example.cn/a/1')).toEqual(before);
  });
});
