import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveArticle } from '@/lib/library/articles';
import { type Library, openLibrary } from '@/lib/library/database';
import { everything, type ListQuery, listArticles } from '@/lib/library/search/list';
import type { PairSource } from '@/lib/pairing';
import { article } from '../samples';

const never = new AbortController().signal;
let db: Library;
beforeEach(async () => {
  db = openLibrary(`list-${Math.random()}`);
  const add = async (
    n: number,
    site: string,
    publishedAt: string,
    title: string,
    source: PairSource,
    keyword: string,
  ) => {
    const value = article(n, ['正文。'], () => ({
      source,
      en: source === 'gloss' ? [] : [{ id: 'e1.1', text: 'Text.' }],
    }));
    Object.assign(value.article, { site, publishedAt, title });
    value.keywords = [{ zh: keyword, en: `k-${keyword}` }];
    await saveArticle(db, value, `2026-04-0${n}T12:00:00.000Z`);
  };
  await add(1, '新华网', '2026-03-01T23:30:00+08:00', '北京消息', 'page', '经济');
  await add(2, '联合早报', '2026-03-01', '安徽消息', 'gloss', '法律');
  await add(3, '新华网', '', '重庆消息', 'engine', '经济');
  await add(4, '人民网', '2026-03-05T08:00:00+08:00', '长沙消息', 'edition', '体育');
});
afterEach(() => db.delete());

const numbers = async (change: Partial<ListQuery>) =>
  (await listArticles(db, { ...everything, ...change }, never)).items.map(({ id }) => Number(id.at(-1)));

describe('listArticles', () => {
  it('gives what there is to choose from', async () => {
    const listing = await listArticles(db, { ...everything, outlet: '人民网' }, never);
    expect(listing.total).toBe(4);
    expect(listing.outlets[0]).toEqual({ name: '新华网', count: 2 });
    expect(listing.keywords[0]).toEqual({ name: '经济', count: 2 });
    expect(listing.damaged).toEqual([]);
    expect(listing.items).toMatchObject([
      { title: '长沙消息', counts: { edition: 1 }, excerptZh: '正文。', excerptEn: 'Text.' },
    ]);
  });

  it.each([
    ['saved', [4, 3, 2, 1]],
    ['newest', [4, 1, 2, 3]],
    ['oldest', [2, 1, 4, 3]],
    ['outlet', [2, 4, 3, 1]],
  ] as const)('sorts by %s', async (sort, order) => expect(await numbers({ sort })).toEqual(order));

  it('sorts headlines by what is read, whatever marks they begin with, and those without one last', async () => {
    const titles = ['“双减”一年', '《安居》', '上海消息', '', '10天', '9天'];
    for (const [index, title] of titles.entries()) {
      const value = article(5 + index);
      Object.assign(value.article, { title, site: '' });
      await saveArticle(db, value, '2026-04-09T12:00:00.000Z');
    }
    const { items } = await listArticles(db, { ...everything, sort: 'title' }, never);
    expect(items.map(({ title }) => title)).toEqual([
      ...['9天', '10天', '安徽消息', '《安居》', '北京消息', '重庆消息', '上海消息', '“双减”一年', '长沙消息', ''],
    ]);
    const outlets = (await listArticles(db, { ...everything, sort: 'outlet' }, never)).items.map(({ site }) => site);
    expect(outlets).toEqual(['联合早报', '人民网', '新华网', '新华网', ...titles.map(() => '')]);
  });

  it('gives a keyword once, whichever script it is in, with all that it finds', async () => {
    const value = article(5);
    value.keywords = [
      { zh: '經濟', en: '' },
      { zh: '经济', en: '' },
    ];
    await saveArticle(db, value, '2026-04-05T12:00:00.000Z');
    const { keywords } = await listArticles(db, everything, never);
    expect(keywords[0]).toEqual({ name: '经济', count: 3 });
    expect(await numbers({ keyword: '經濟' })).toHaveLength(3);
    expect(keywords.map(({ name }) => name)).not.toContain('經濟');
  });

  it('sorts headlines by pinyin', async () => expect((await numbers({ sort: 'title' })).slice(0, 2)).toEqual([2, 1]));

  it.each([
    [{ outlet: '新华网' }, [3, 1]],
    [{ keyword: '经济' }, [3, 1]],
    [{ keyword: '經濟' }, [3, 1]],
    [{ keyword: 'K-法律' }, [2]],
    [{ from: '2026-03-01', to: '2026-03-01' }, [2, 1]],
    [{ from: '2026-03-02' }, [4]],
    [{ dated: 'saved', from: '2026-04-02', to: '2026-04-03' }, [3, 2]],
    [{ english: 'human' }, [4, 1]],
    [{ english: 'gloss' }, [2]],
    [{ text: '消息 新华', english: 'human' }, [1]],
  ] as const)('filters by %j', async (change, found) => expect(await numbers(change)).toEqual(found));
});
