import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deleteArticles, restore, saveArticle } from '@/lib/library/articles';
import { type Library, openLibrary } from '@/lib/library/database';
import type { Filing } from '@/lib/library/filing/filing';
import type { SavedArticle } from '@/lib/library/saved-article';
import { Catalogue } from '@/lib/library/search/catalogue';
import { everything, type Listing, type ListQuery } from '@/lib/library/search/list';
import { matchesIn, wantedIn } from '@/lib/library/search/query';
import { findSnippets } from '@/lib/library/search/search';
import { searchFold, searchParts } from '@/lib/library/search/search-text';
import { libraryArticle } from '../../bench/library-articles';
import { article } from '../samples';

const never = new AbortController().signal;
const monday = '2026-03-02T08:00:00.000Z';
let db: Library;
let catalogue: Catalogue;
beforeEach(() => {
  db = openLibrary(`catalogue-${Math.random()}`);
  catalogue = new Catalogue(db);
});
afterEach(async () => {
  catalogue.close();
  await db.delete();
});

const ask = (change: Partial<ListQuery> = {}, asked = catalogue) => asked.list({ ...everything, ...change }, never);
const numbers = async (change: Partial<ListQuery> = {}) =>
  (await ask(change)).items.map(({ id }) => Number(id.split('/').at(-1)));
const filing = (n: number, change: Partial<Filing>): Filing => ({
  id: `news.example.cn/a/${n}`,
  tags: [],
  collections: [],
  favourite: false,
  archived: false,
  state: 'unread',
  updatedAt: monday,
  ...change,
});
const english = (text: string) => (_: string, i: number) =>
  i === 0 ? { source: 'page' as const, en: [{ id: 'e1.1', text }] } : {};

const bare = ({ id: _, savedAt: __, updatedAt: ___, ...value }: SavedArticle) => value;

describe('Catalogue', () => {
  it('finds every substring of every article, cold, warm, after changes, from another connection', async () => {
    const articles = Array.from({ length: 40 }, (_, n) => libraryArticle(n * 7));
    const other = openLibrary(db.name);
    const small = new Catalogue(db, { mostBytes: 150_000 }); // most texts stay on the disk
    let seed = 11;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const there = new Map(articles.map((one) => [one.id, one]));
    const check = async (rounds: number) => {
      const all = [...there.values()].map((value) => ({ id: value.id, texts: searchParts(value).map((p) => p.text) }));
      for (let round = 0; round < rounds; round += 1) {
        const { id, texts } = all[random(all.length)] ?? { id: '', texts: [''] };
        const text = texts[random(texts.length)] ?? '';
        const from = random(text.length);
        const query = text.slice(from, from + 1 + random(10)).replaceAll('"', '');
        if (query.trim() === '') continue;
        const terms = wantedIn(query).flatMap(({ words }) => words);
        const expected = all
          .filter((one) => terms.every((term) => one.texts.some((t) => searchFold(t).includes(term))))
          .map((one) => one.id)
          .sort();
        for (const asked of [catalogue, small]) {
          const { items } = await ask({ text: query, pinyin: 'no' }, asked);
          expect(items.map((item) => item.id).sort(), JSON.stringify(query)).toEqual(expected);
        }
        expect(expected, JSON.stringify(query)).toContain(id);
      }
    };
    try {
      for (const one of articles) await saveArticle(db, bare(one), one.savedAt);
      await check(60);
      expect(small.textBytes).toBeLessThan(150_000);
      const gone = [...there.keys()].slice(0, 6);
      const token = await deleteArticles(other, gone, monday);
      for (const id of gone) there.delete(id);
      await check(20);
      await restore(other, token);
      for (const one of articles) there.set(one.id, one);
      await check(20);
      for (const old of articles.slice(0, 5)) {
        const value = { ...old, article: { ...old.article, title: `改过的标题${random(1000)}` } };
        await saveArticle(other, bare(value), monday);
        there.set(old.id, value);
      }
      await check(30);
      // Dexie does not say which rows so many are.
      await other.texts.bulkPut(await other.texts.toArray());
      await check(10);
    } finally {
      small.close();
      other.close();
    }
  });

  it('sees a change that is made while it reads', async () => {
    for (let n = 0; n < 260; n += 1) await saveArticle(db, article(n), monday);
    const asking = ask({ text: '改写' });
    await saveArticle(db, article(259, ['改写了。']), '2026-03-03T08:00:00.000Z');
    await asking;
    expect(await numbers({ text: '改写' })).toEqual([259]);
    expect((await ask()).total).toBe(260);
  });

  it('refolds what an older table folded, before upkeep has', async () => {
    await saveArticle(db, article(1, ['擴大範圍。']), monday);
    await db.texts.update('news.example.cn/a/1', { folded: '擴大範圍', fold: 'old' });
    expect(await numbers({ text: '扩大范围' })).toEqual([1]);
  });

  it('gives the newest articles before it has read the rest', async () => {
    for (let n = 0; n < 80; n += 1)
      await saveArticle(db, article(n), new Date(Date.parse(monday) + n * 60_000).toISOString());
    await db.filings.put(filing(79, { archived: true }));
    await db.filings.put(filing(78, { favourite: true }));
    const early: Listing[] = [];
    const whole = await catalogue.list(everything, never, (listing) => early.push(listing));
    expect(early).toHaveLength(1);
    expect(early[0]).toMatchObject({ partial: true });
    expect(early[0]?.items).toHaveLength(29);
    expect(early[0]?.items[0]).toMatchObject({ id: 'news.example.cn/a/78', filing: { favourite: true } });
    expect(whole).toMatchObject({ total: 80, partial: false });
    expect(whole.items.slice(0, 29).map(({ id }) => id)).toEqual(early[0]?.items.map(({ id }) => id));
    await catalogue.list(everything, never, (listing) => early.push(listing));
    expect(early).toHaveLength(1);
  });

  it('says nothing early where something is asked for', async () => {
    await saveArticle(db, article(1), monday);
    const early: Listing[] = [];
    await catalogue.list({ ...everything, text: '新闻' }, never, (listing) => early.push(listing));
    expect(early).toEqual([]);
  });

  it('filters by shelf, reading state, tag and collection, live, and counts them', async () => {
    for (let n = 1; n <= 5; n += 1) await saveArticle(db, article(n), `2026-03-0${n}T08:00:00.000Z`);
    const id = '0b9d1c5e-8a7f-4c3a-9b61-2f6f0f6d1a01';
    expect(await numbers()).toEqual([5, 4, 3, 2, 1]);
    await db.filings.bulkPut([
      filing(1, { favourite: true, tags: ['經濟', '夜读'], updatedAt: '2026-03-01T00:00:00.000Z' }),
      filing(2, { archived: true, favourite: true, tags: ['经济'], state: 'read' }),
      filing(3, { collections: [id], state: 'reading' }),
    ]);
    expect(await numbers()).toEqual([5, 4, 3, 1]);
    expect(await numbers({ shelf: 'favourites' })).toEqual([1]);
    expect(await numbers({ shelf: 'archive' })).toEqual([2]);
    expect(await numbers({ shelf: 'everything' })).toEqual([5, 4, 3, 2, 1]);
    expect(await numbers({ reading: 'reading' })).toEqual([3]);
    expect(await numbers({ reading: 'unread' })).toEqual([5, 4, 1]);
    expect(await numbers({ shelf: 'everything', tag: '经济' })).toEqual([2, 1]);
    expect(await numbers({ collection: id })).toEqual([3]);
    const listing = await ask();
    expect(listing.tags).toEqual([
      { name: '經濟', count: 2 },
      { name: '夜读', count: 1 },
    ]);
    expect(listing.collections).toEqual({ [id]: 1 });
    expect(listing.items.find((item) => item.id.endsWith('/3'))?.filing?.state).toBe('reading');
    await db.filings.delete('news.example.cn/a/3');
    expect(await numbers({ collection: id })).toEqual([]);
  });

  it('keeps every order through changes', async () => {
    for (const n of [3, 1, 4, 2]) await saveArticle(db, article(n), `2026-03-0${n}T08:00:00.000Z`);
    expect(await numbers({ sort: 'title' })).toEqual([1, 2, 3, 4]);
    await saveArticle(db, article(5), '2026-03-01T09:00:00.000Z');
    expect(await numbers({ sort: 'title' })).toEqual([1, 2, 3, 4, 5]);
    await deleteArticles(db, ['news.example.cn/a/2'], monday);
    expect(await numbers({ sort: 'title' })).toEqual([1, 3, 4, 5]);
    expect(await numbers()).toEqual([4, 3, 5, 1]);
  });

  it('gives the same object for a row that has not changed', async () => {
    for (let n = 1; n <= 2; n += 1) await saveArticle(db, article(n), monday);
    const before = (await ask()).items;
    await db.filings.put(filing(1, { favourite: true }));
    const after = (await ask()).items;
    const same = after.filter((item) => before.includes(item)).map(({ id }) => id);
    expect(same).toEqual(['news.example.cn/a/2']);
  });

  it('names articles whose rows cannot be read', async () => {
    await saveArticle(db, article(1), monday);
    await saveArticle(db, article(2), monday);
    await db.summaries.update('news.example.cn/a/2', { site: 5 as unknown as string });
    expect(await ask()).toMatchObject({ total: 1, damaged: ['news.example.cn/a/2'] });
    await db.summaries.delete('news.example.cn/a/1');
    expect((await ask()).damaged).toHaveLength(2);
  });

  it('stops when it is cancelled', async () => {
    await saveArticle(db, article(1), monday);
    const control = new AbortController();
    const asking = catalogue.list({ ...everything, text: '市' }, control.signal);
    control.abort();
    await expect(asking).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('pinyin in a search', () => {
  beforeEach(async () => {
    await saveArticle(db, article(1, ['我们去中国银行。']), '2026-03-01T08:00:00.000Z');
    await saveArticle(db, article(2, ['我們走路。'], english('Two women walked.')), '2026-03-02T08:00:00.000Z');
    await saveArticle(db, article(3, ['西安的旅遊。']), '2026-03-03T08:00:00.000Z');
    await saveArticle(db, article(4, ['先天的提案在上海提出。']), '2026-03-04T08:00:00.000Z');
  });

  it.each([
    ['zhongguo', [1]],
    ['zhong guo', [1]],
    ['zhongguo yinhang', [1]],
    ['yinhang zhongguo', [1]],
    ['zhong guo yin hang', [1]],
    ['guo zhong', []],
    ["xi'an", [3]],
    ['lvyou', [3]],
    ['shanghai tian', [4]],
    ['xian tian', [4]],
    ['lu you', [3]],
    ['xian lüyou', [3]],
    ['西安 lvyou', [3]],
    ['zhong', []],
    ['"zhong guo"', [1]],
  ])('finds %j', async (text, found) => expect(await numbers({ text })).toEqual(found));

  it('takes a word that is English somewhere for English, and says what more there is', async () => {
    expect(await ask({ text: 'women' })).toMatchObject({ items: [{ id: 'news.example.cn/a/2' }], asPinyin: 1 });
    expect(await numbers({ text: 'women', pinyin: 'yes' })).toEqual([2, 1]);
    expect((await ask({ text: 'women', pinyin: 'yes' })).asPinyin).toBe(0);
    expect(await ask({ text: 'zhongguo', pinyin: 'no' })).toMatchObject({ items: [], asPinyin: 1 });
    expect((await ask({ text: 'women', english: 'human' })).asPinyin).toBe(0);
  });

  it('takes a word that is only part of English words for both', async () => {
    await saveArticle(db, article(4, ['再说。'], english('A yinhangs.')), '2026-03-04T08:00:00.000Z');
    expect(await numbers({ text: 'yinhang' })).toEqual([4, 1]);
  });

  it('marks what was found', async () => {
    const { terms, items } = await ask({ text: 'zhong guo' });
    const snippets = await findSnippets(
      db,
      items.map(({ id }) => id),
      terms,
      never,
    );
    const snippet = snippets.get('news.example.cn/a/1');
    expect(snippet?.matches.map(([from, to]) => snippet.text.slice(from, to))).toEqual(['中国']);
    expect(matchesIn('在中國', terms)).toEqual([[1, 3]]);
    expect((await ask({ text: 'women' })).terms).toEqual(['women']);
  });
});
