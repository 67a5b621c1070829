import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { loadArticle, saveArticle } from '@/lib/library/articles';
import { type Library, openLibrary } from '@/lib/library/database';
import { importTexts } from '@/lib/library/import/imported-texts';
import { listArticles } from '@/lib/library/search/list';
import { textAddress } from '@/lib/text/text-address';
import { article, fromPage } from '../samples';

const never = new AbortController().signal;
const now = '2026-03-02T00:00:00.000Z';
const later = '2026-03-03T00:00:00.000Z';
let db: Library;
beforeEach(() => {
  db = openLibrary(`texts-${Math.random()}`);
});
afterEach(() => db.delete());

/** An article that stands nowhere on the web. */
async function text(number: number): Promise<BilingualArticle> {
  const value = article(number, undefined, fromPage);
  const address = await textAddress(value.article.blocks.map((block) => block.text).join('\n'));
  return { ...value, article: { ...value.article, url: address, canonicalUrl: address, site: '' } };
}

describe('importTexts', () => {
  it('takes each text once, and a newer English of it', async () => {
    const one = await text(1);
    expect(await importTexts(db, [one, await text(2)], now, never)).toMatchObject({ added: 2, kept: 0 });
    expect(await importTexts(db, [one], later, never)).toMatchObject({ added: 0, unchanged: 1 });
    const better = {
      ...one,
      pairs: one.pairs.map((pair) => ({ ...pair, en: [{ id: 'e1.1', text: 'Better.' }] })).slice(0, 1),
    };
    expect(await importTexts(db, [better], later, never)).toMatchObject({ updated: 1 });
    const id = one.article.canonicalUrl;
    expect(await loadArticle(db, id)).toMatchObject({ id, savedAt: now, pairs: [{ en: [{ text: 'Better.' }] }] });
    const { total } = await listArticles(db, { ...(await import('@/lib/library/search/list')).everything }, never);
    expect(total).toBe(2);
  });

  it('never writes over what was saved from a page', async () => {
    const page = article(7, ['真正的文章。它有两句。'], fromPage);
    await saveArticle(db, page, now);
    const claim = article(7, ['冒名的文章。'], fromPage);
    expect(await importTexts(db, [claim], later, never)).toMatchObject({ added: 0, updated: 0, kept: 1 });
    expect((await loadArticle(db, 'news.example.cn/a/7'))?.article.blocks[0]?.text).toBe('真正的文章。它有两句。');
  });

  it('refuses what is not sound one by one, and stops between batches when it is cancelled', async () => {
    const bad = { ...(await text(3)), titleEn: 'x'.repeat(5000) };
    const report = await importTexts(db, [bad, await text(4)], now, never);
    expect(report).toMatchObject({ added: 1, refused: [{ index: 0 }] });
    const abort = new AbortController();
    const many = await Promise.all(Array.from({ length: 25 }, (_, n) => text(100 + n)));
    const stopped = await importTexts(db, many, now, abort.signal, () => abort.abort());
    expect(stopped).toMatchObject({ stopped: 'cancelled', added: 10 });
    expect(await db.articles.count()).toBe(11);
    expect(await db.summaries.count()).toBe(11);
  });
});
