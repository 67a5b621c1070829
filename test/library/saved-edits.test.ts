import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadArticle, saveArticle } from '@/lib/library/articles';
import { type Library, openLibrary } from '@/lib/library/database';
import { articleId } from '@/lib/library/saved-article';
import { savedEdits } from '@/lib/library/saved-edits';
import { aBilingualArticle, aPair } from '../builders';

const article = aBilingualArticle();
const { canonicalUrl } = article.article;
let db: Library;
let turn = 0;

beforeEach(() => {
  turn += 1;
  db = openLibrary(`saved-edits-${turn}`);
});

const save = (pairs: typeof article.pairs) => saveArticle(db, { ...article, pairs }, '2026-03-01T00:00:00.000Z');

describe('what the reader edited in a saved article', () => {
  it('is each edited line, with the Chinese sentences that it renders', async () => {
    const [first, , third, fourth] = article.pairs;
    const before = { source: 'page', en: first?.en ?? [], confidence: 0.9 } as const;
    const en = [
      { id: 'e1.1', text: 'The library has reopened;' },
      { id: 'e1.2', text: 'new books may be borrowed.' },
    ];
    const edited = aPair({ zh: ['b1.1', 'b1.2'], en, source: 'edited', confidence: 1, before });
    await save([edited, ...(third && fourth ? [third, fourth] : [])]);
    expect(await savedEdits(db, `${canonicalUrl}?utm_source=x`)).toEqual([
      {
        zh: ['市图书馆周一重新开放。', '读者可以借阅新书。'],
        en: 'The library has reopened; new books may be borrowed.',
      },
    ]);
  });

  it('goes when it is taken back by name, and what stood there before stands there again', async () => {
    const [first, ...others] = article.pairs;
    if (!first) throw new Error('no pair to edit');
    const before = { source: 'page', en: first.en, confidence: 0.9 } as const;
    const edited = (en: string) =>
      aPair({ zh: first.zh, en: [{ id: 'e1.1', text: en }], source: 'edited', confidence: 1, before });
    await save([edited('My line.'), ...others]);
    await save(article.pairs);
    const [kept] = await savedEdits(db, canonicalUrl);
    expect(kept?.en).toBe('My line.'); // a page that is read again knows nothing of it
    await saveArticle(db, article, '2026-03-02T00:00:00.000Z', { zh: kept?.zh ?? [], en: 'Another line.' });
    expect(await savedEdits(db, canonicalUrl)).toEqual([kept]);
    await saveArticle(db, article, '2026-03-02T00:00:00.000Z', kept);
    expect(await savedEdits(db, canonicalUrl)).toEqual([]);
    expect((await loadArticle(db, articleId(canonicalUrl)))?.pairs[0]).toMatchObject({
      source: first.source,
      en: first.en,
    });
  });

  it('is nothing where nothing was edited or saved', async () => {
    expect(await savedEdits(db, canonicalUrl)).toEqual([]);
    await save(article.pairs);
    expect(await savedEdits(db, canonicalUrl)).toEqual([]);
  });

  it('is nothing where the row is damaged; the row stays', async () => {
    await save(article.pairs);
    const [row] = await db.articles.toArray();
    await db.articles.put({ ...row, pairs: 'torn' } as never);
    expect(await savedEdits(db, canonicalUrl)).toEqual([]);
    expect(await db.articles.count()).toBe(1);
  });
});
