import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deleteArticles, saveArticle } from '@/lib/library/articles';
import { type Library, openLibrary } from '@/lib/library/database';
import {
  addLater,
  countWaiting,
  doneDays,
  listLater,
  removeLater,
  setLaterState,
  undoLater,
  upkeepLater,
} from '@/lib/library/later/later';
import type { LaterItem } from '@/lib/library/later/reading-list';
import { article } from '../samples';

const monday = '2026-03-02T08:00:00.000Z';
const tuesday = '2026-03-03T08:00:00.000Z';
const days = (count: number) => new Date(Date.parse(monday) + count * 86_400_000).toISOString();
const place = (number: number) => `https://news.example.cn/a/${number}`;
const id = (number: number) => `news.example.cn/a/${number}`;
const toRead = (number: number) => ({ url: place(number), title: `第${number}条` });
const feed = { from: 'feed', feed: 'https://news.example.cn/feed.xml' } as const;
const list = { from: 'list' } as const;

let db: Library;
let turn = 0;
beforeEach(() => {
  turn += 1;
  db = openLibrary(`later-${turn}`);
});
const ids = async () => (await listLater(db)).map((item) => item.id);
const states = async () => (await listLater(db)).map(({ state }) => state);

describe('adding', () => {
  it('keeps each address once, by what makes it that article', async () => {
    const added = await addLater(
      db,
      [toRead(1), { url: 'http://www.news.example.cn/a/1/?utm_source=x#top', title: '' }, toRead(2)],
      list,
      monday,
    );
    expect(added).toEqual({ added: 2, known: 0, saved: 0 });
    expect(await addLater(db, [toRead(1), toRead(3)], list, tuesday)).toEqual({ added: 1, known: 1, saved: 0 });
    expect(await ids()).toEqual([id(3), id(1), id(2)]);
  });

  it('says which are in the library, and does not list them', async () => {
    await saveArticle(db, article(1), monday);
    expect(await addLater(db, [toRead(1), toRead(2)], list, monday)).toEqual({ added: 1, known: 1, saved: 1 });
    expect(await ids()).toEqual([id(2)]);
  });

  it.each([
    'javascript:alert(1)',
    'ftp://a.example/x',
    'about:blank',
    'no address',
    '',
    `https://a.example/${'x'.repeat(9000)}`,
  ])('passes over %.30s', async (url) => {
    expect(await addLater(db, [{ url, title: 'x' }, toRead(1)], list, monday)).toEqual({
      added: 1,
      known: 0,
      saved: 0,
    });
    expect(await ids()).toEqual([id(1)]);
  });

  it('tidies titles and leaves out dates that are none', async () => {
    await addLater(db, [{ url: place(1), title: ` 两\n 行 ${'长'.repeat(2000)}`, publishedAt: 'soon' }], list, monday);
    const [item] = await listLater(db);
    expect(item?.title.slice(0, 5)).toBe('两 行 长');
    expect(item).toMatchObject({ publishedAt: '', from: 'list', feed: '', state: 'waiting' });
    expect(item?.title).toHaveLength(1000);
  });

  it('lets what is done wait again where the reader adds it, not where a feed brings it', async () => {
    await addLater(db, [toRead(1)], list, monday);
    await setLaterState(db, [id(1)], 'done', monday);
    expect(await addLater(db, [toRead(1)], feed, tuesday)).toEqual({ added: 0, known: 1, saved: 0 });
    expect(await states()).toEqual(['done']);
    expect(await addLater(db, [toRead(1)], { from: 'link' }, tuesday)).toEqual({ added: 1, known: 0, saved: 0 });
    expect(await states()).toEqual(['waiting']);
  });

  it('takes thousands at once', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => toRead(index));
    expect(await addLater(db, many, list, monday)).toEqual({ added: 3000, known: 0, saved: 0 });
    expect(await countWaiting(db)).toBe(3000);
  });

  it('leaves a row that cannot be read as it is', async () => {
    const damaged = { id: id(1), state: 'gone' } as unknown as LaterItem;
    await db.later.put(damaged);
    expect(await addLater(db, [toRead(1)], list, monday)).toEqual({ added: 0, known: 1, saved: 0 });
    await setLaterState(db, [id(1)], 'done', monday);
    await removeLater(db, [id(1)], monday);
    await upkeepLater(db, days(1000));
    expect(await db.later.get(id(1))).toEqual(damaged);
    expect(await ids()).toEqual([]);
  });
});

describe('the list', () => {
  it('has the latest first, what came together as it was published', async () => {
    await addLater(db, [toRead(1)], list, monday);
    const dated = (number: number, publishedAt: string) => ({ ...toRead(number), publishedAt });
    await addLater(db, [dated(2, '2026-01-01'), dated(3, '2026-02-01T08:00:00.000Z')], feed, tuesday);
    expect(await ids()).toEqual([id(3), id(2), id(1)]);
  });

  it('has as done what was saved meanwhile, and counts the others', async () => {
    await addLater(db, [toRead(1), toRead(2), toRead(3)], list, monday);
    await setLaterState(db, [id(2)], 'opened', monday);
    expect(await countWaiting(db)).toBe(3);
    await saveArticle(db, article(1), tuesday);
    expect(await countWaiting(db)).toBe(2);
    expect(await listLater(db)).toMatchObject([
      { id: id(1), state: 'done', saved: true },
      { id: id(2), state: 'opened', saved: false },
      { id: id(3), state: 'waiting', saved: false },
    ]);
  });

  it('keeps as done what was saved, also where the article is deleted later', async () => {
    await addLater(db, [toRead(1)], list, monday);
    await saveArticle(db, article(1), monday);
    await upkeepLater(db, tuesday);
    await deleteArticles(db, [id(1)], tuesday);
    expect(await listLater(db)).toMatchObject([{ state: 'done', saved: false, stateAt: tuesday }]);
  });
});

describe('changes', () => {
  it('of state are taken back whole', async () => {
    await addLater(db, [toRead(1), toRead(2)], list, monday);
    await setLaterState(db, [id(2)], 'opened', monday);
    const before = await listLater(db);
    const undo = await setLaterState(db, [id(1), id(2), 'nothing'], 'done', tuesday);
    expect(undo).toHaveLength(2);
    expect(await states()).toEqual(['done', 'done']);
    await undoLater(db, undo);
    expect(await listLater(db)).toEqual(before);
  });

  it('that change nothing have nothing to take back', async () => {
    await addLater(db, [toRead(1)], list, monday);
    expect(await setLaterState(db, [id(1)], 'waiting', tuesday)).toEqual([]);
    expect(await listLater(db)).toMatchObject([{ stateAt: monday }]);
  });

  it('remove, and give back', async () => {
    await addLater(db, [toRead(1), toRead(2)], list, monday);
    const undo = await removeLater(db, [id(1)], monday);
    expect(await ids()).toEqual([id(2)]);
    await undoLater(db, undo);
    expect(await ids()).toEqual([id(1), id(2)]);
  });

  it('keep a feed from bringing back what was removed, for 90 days', async () => {
    await addLater(db, [toRead(1)], feed, monday);
    const undo = await removeLater(db, [id(1)], monday);
    expect(await addLater(db, [toRead(1)], feed, tuesday)).toEqual({ added: 0, known: 1, saved: 0 });
    await undoLater(db, undo);
    expect(await ids()).toEqual([id(1)]);
    await removeLater(db, [id(1)], monday);
    expect(await addLater(db, [toRead(1)], list, tuesday)).toMatchObject({ added: 1 });
    await removeLater(db, [id(1)], tuesday); // by the reader's own hand: a feed may bring it
    expect(await addLater(db, [toRead(1)], feed, tuesday)).toMatchObject({ added: 1 });
    await removeLater(db, [id(1)], monday);
    await addLater(db, [toRead(2)], feed, monday);
    await removeLater(db, [id(2)], days(95));
    expect(await addLater(db, [toRead(1), toRead(2)], feed, days(95))).toMatchObject({ added: 1 });
  });
});

describe('upkeep', () => {
  it(`drops what was done longer than ${doneDays} days ago, and nothing else`, async () => {
    await addLater(db, [toRead(1), toRead(2), toRead(3)], list, monday);
    await setLaterState(db, [id(1)], 'done', monday);
    await setLaterState(db, [id(2)], 'done', days(1));
    expect(await upkeepLater(db, days(doneDays))).toBe(0);
    expect(await upkeepLater(db, new Date(Date.parse(days(doneDays)) + 1).toISOString())).toBe(1);
    expect(await ids()).toEqual([id(2), id(3)]);
  });
});
