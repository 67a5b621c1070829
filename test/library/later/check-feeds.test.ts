// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FetchedFeed } from '@/lib/feed/fetched-feed';
import { type Library, openLibrary } from '@/lib/library/database';
import { checkFeeds, checkIsDue, type FeedReader, follow } from '@/lib/library/later/check-feeds';
import { listFeeds, newAtFirst, restoreFeed, unfollowFeed, type Validators } from '@/lib/library/later/feeds';
import { listLater, removeLater, setLaterState, upkeepLater } from '@/lib/library/later/later';

const place = 'https://news.example.cn/rss.xml';
const never = new AbortController().signal;
const monday = '2026-03-02T08:00:00.000Z';
const item = (number: number) =>
  `<item><title>第${number}条</title><link>https://news.example.cn/a/${number}</link></item>`;
const rss = (...numbers: number[]) =>
  `<rss version="2.0"><channel><title>样报</title><link>https://news.example.cn/</link>${numbers.map(item).join('')}</channel></rss>`;
const fetched = (text: string, url = place): FetchedFeed => ({
  status: 'fetched',
  url,
  text,
  etag: '"1"',
  lastModified: '',
});

let db: Library;
let turn = 0;
let now = monday;
const answers = new Map<string, FetchedFeed>();
const fetchFeed = vi.fn(
  async (url: string, _: Validators): Promise<FetchedFeed> =>
    answers.get(url) ?? { status: 'problem', problem: 'unreachable', url },
);
const reader: FeedReader = { fetch: fetchFeed, parser: new DOMParser(), now: () => now };
const titles = async () => (await listLater(db)).map(({ title }) => title).sort();

beforeEach(() => {
  turn += 1;
  db = openLibrary(`feeds-${turn}`);
  now = monday;
  answers.clear();
  vi.clearAllMocks();
});

describe('following', () => {
  it('a feed puts its entries on the list', async () => {
    answers.set(place, fetched(rss(1, 2)));
    expect(await follow(db, place, reader, never)).toEqual({
      status: 'followed',
      feed: place,
      title: '样报',
      added: { added: 2, known: 0, saved: 0 },
    });
    expect(await listFeeds(db)).toEqual([
      {
        id: place,
        title: '样报',
        site: 'https://news.example.cn/',
        addedAt: monday,
        checkedAt: monday,
        problem: '',
        etag: '"1"',
        lastModified: '',
      },
    ]);
    expect(await listLater(db)).toMatchObject([
      { from: 'feed', feed: place },
      { from: 'feed', feed: place },
    ]);
  });

  it('a feed lets its latest entries wait, and lists the older ones as done', async () => {
    const dated = Array.from({ length: 30 }, (_, n) =>
      item(n).replace(
        '<title>',
        `<pubDate>${new Date(Date.UTC(2026, 0, 1 + ((n * 7) % 30))).toUTCString()}</pubDate><title>`,
      ),
    );
    answers.set(place, fetched(rss(40).replace('<item>', `${dated.join('')}<item>`)));
    expect(await follow(db, place, reader, never)).toMatchObject({ added: { added: newAtFirst, known: 0 } });
    const waiting = (await listLater(db)).filter(({ state }) => state === 'waiting');
    expect(waiting.map(({ publishedAt }) => publishedAt.slice(0, 10)).sort()).toEqual(
      Array.from({ length: newAtFirst }, (_, n) => `2026-01-${11 + n}`),
    );
    expect(await db.later.count()).toBe(31);
    expect(await follow(db, place, reader, never)).toMatchObject({ added: { added: 0, known: 31 } });
  });

  it('a feed whose row cannot be read puts that aside', async () => {
    const damaged = { id: place, title: 7 };
    await db.table('feeds').put(damaged);
    answers.set(place, fetched(rss(1)));
    expect(await follow(db, place, reader, never)).toMatchObject({ status: 'followed' });
    expect(await db.damaged.toArray()).toMatchObject([{ id: place, row: damaged }]);
  });

  it('a site says which feeds it names, and follows none', async () => {
    const page = '<!doctype html><link rel="alternate" type="application/rss+xml" title="要闻" href="/rss.xml">';
    answers.set('https://news.example.cn/', fetched(page, 'https://news.example.cn/'));
    const feeds = [{ url: place, title: '要闻' }];
    expect(await follow(db, 'https://news.example.cn/', reader, never)).toEqual({ status: 'found', feeds });
    expect(await listFeeds(db)).toEqual([]);
  });

  it('keeps the address at which the feed was found', async () => {
    answers.set('http://news.example.cn/feed', fetched(rss(1)));
    await follow(db, 'http://news.example.cn/feed', reader, never);
    expect((await listFeeds(db)).map(({ id }) => id)).toEqual([place]);
  });

  it.each([
    ['where there is no feed', fetched('<p>没有</p>'), { status: 'failed', problem: 'not-a-feed' }],
    ['where nobody answers', null, { status: 'failed', problem: 'unreachable' }],
    [
      'where the host is not allowed',
      { status: 'problem', problem: 'not-allowed', url: place } as const,
      { status: 'failed', problem: 'not-allowed' },
    ],
    [
      'where it leads to another host',
      { status: 'problem', problem: 'not-allowed', url: 'https://cdn.example/rss' } as const,
      { status: 'elsewhere', url: 'https://cdn.example/rss' },
    ],
  ])('tells %s', async (_, answer, result) => {
    if (answer) answers.set(place, answer);
    expect(await follow(db, place, reader, never)).toEqual(result);
    expect(await listFeeds(db)).toEqual([]);
    expect(await listLater(db)).toEqual([]);
  });
});

describe('checking', () => {
  beforeEach(async () => {
    answers.set(place, fetched(rss(1, 2)));
    await follow(db, place, reader, never);
    now = '2026-03-02T10:00:00.000Z';
  });

  it('brings what is new, and not again what is known, done or removed', async () => {
    await setLaterState(db, ['news.example.cn/a/1'], 'done', now);
    await removeLater(db, ['news.example.cn/a/2'], now);
    answers.set(place, fetched(rss(1, 2, 3)));
    expect(await checkFeeds(db, reader, never)).toEqual({ feeds: 1, added: 1, failed: 0 });
    expect(await titles()).toEqual(['第1条', '第3条']);
    expect((await listLater(db)).find(({ title }) => title === '第1条')?.state).toBe('done');
  });

  it('does not bring again what was done long ago, though the feed still holds it', async () => {
    const dated = (number: number, day: string) => item(number).replace('<title>', `<pubDate>${day}</pubDate><title>`);
    const feed = (...items: string[]) => fetched(rss(1).replace('<item>', `${items.join('')}<item>`));
    answers.set(place, feed(dated(3, '2026-03-01')));
    await checkFeeds(db, reader, never);
    await setLaterState(
      db,
      (await listLater(db)).map(({ id }) => id),
      'done',
      now,
    );
    now = '2026-08-02T10:00:00.000Z';
    expect(await upkeepLater(db, now)).toBe(3);
    // The last check was in March: what came out in April is old, and new to the reader.
    answers.set(place, feed(dated(3, '2026-03-01'), dated(4, '2026-04-01'), dated(5, '2026-08-01')));
    await checkFeeds(db, reader, never);
    expect(await titles()).toEqual(['第1条', '第4条', '第5条']); // the first has no date
  });

  it('says what it knows, and notes that nothing changed', async () => {
    answers.set(place, { status: 'unchanged' });
    expect(await checkFeeds(db, reader, never)).toEqual({ feeds: 1, added: 0, failed: 0 });
    expect(fetchFeed).toHaveBeenLastCalledWith(place, expect.objectContaining({ etag: '"1"' }));
    expect(await listFeeds(db)).toMatchObject([{ checkedAt: now, problem: '', addedAt: monday }]);
  });

  it.each([
    ['unreachable', null],
    ['not-a-feed', fetched('<html></html>')],
    ['too-large', { status: 'problem', problem: 'too-large', url: place } as const],
  ])('notes that a feed is %s, keeps it, and takes the note away when it is well', async (problem, answer) => {
    if (answer) answers.set(place, answer);
    else answers.delete(place);
    expect(await checkFeeds(db, reader, never)).toEqual({ feeds: 1, added: 0, failed: 1 });
    expect(await listFeeds(db)).toMatchObject([{ problem, checkedAt: monday, title: '样报' }]);
    answers.set(place, fetched(rss(1)));
    await checkFeeds(db, reader, never);
    expect(await listFeeds(db)).toMatchObject([{ problem: '', checkedAt: now }]);
  });

  it('goes on to the next feed, tells how far it is, and can be broken off', async () => {
    const other = 'https://other.example/rss';
    answers.set(other, fetched(rss(9), other));
    await follow(db, other, reader, never);
    answers.delete(place);
    const progress: number[][] = [];
    expect(await checkFeeds(db, reader, never, (...at) => progress.push(at))).toEqual({
      feeds: 2,
      added: 0,
      failed: 1,
    });
    expect(progress).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
    const stop = new AbortController();
    fetchFeed.mockClear();
    await expect(checkFeeds(db, reader, stop.signal, () => stop.abort())).rejects.toThrow();
    expect(fetchFeed).toHaveBeenCalledTimes(1);
  });

  it('is due an hour after the last success', async () => {
    const feeds = await listFeeds(db);
    expect(checkIsDue(feeds, '2026-03-02T09:00:00.000Z')).toBe(false);
    expect(checkIsDue(feeds, '2026-03-02T09:00:00.001Z')).toBe(true);
    expect(checkIsDue([], now)).toBe(false);
  });
});

describe('unfollowing', () => {
  it('keeps what the feed brought, and is taken back', async () => {
    answers.set(place, fetched(rss(1)));
    await follow(db, place, reader, never);
    const [before] = await listFeeds(db);
    const feed = await unfollowFeed(db, place);
    expect(await listFeeds(db)).toEqual([]);
    expect(await titles()).toEqual(['第1条']);
    if (feed) await restoreFeed(db, feed);
    expect(await listFeeds(db)).toEqual([before]);
    expect(await unfollowFeed(db, 'https://none.example/')).toBeNull();
  });
});
