import { type Mock, vi } from 'vitest';
import type { FeedServices, LaterServices } from '@/components/library/later/later-services';
import type { ListedLater } from '@/lib/library/later/later';
import type { Feed } from '@/lib/library/later/reading-list';

/** An item in our own words: name what matters, the rest makes sense. */
export function anItem(number: number, change: Partial<ListedLater> = {}): ListedLater {
  const at = '2026-03-02T10:00:00.000Z';
  return {
    id: `news.example.cn/later/${number}`,
    url: `https://news.example.cn/later/${number}`,
    title: `第${number}条待读`,
    from: 'link',
    feed: '',
    publishedAt: '',
    addedAt: at,
    state: 'waiting',
    stateAt: at,
    saved: false,
    ...change,
  };
}

export function aFeed(change: Partial<Feed> = {}): Feed {
  return {
    id: 'https://news.example.cn/feed.xml',
    title: '样报',
    site: 'https://news.example.cn/',
    addedAt: '2026-03-01T10:00:00.000Z',
    checkedAt: '2026-03-02T10:00:00.000Z',
    problem: '',
    etag: '',
    lastModified: '',
    ...change,
  };
}

type Mocked<T> = { [K in keyof T]: T[K] extends (...args: infer A) => infer R ? Mock<(...args: A) => R> : T[K] };

/** A reading list in memory; what it was asked can be looked at. */
export function fakeLater(start: ListedLater[] = [], feeds: Feed[] = [], change: Partial<FeedServices> = {}) {
  let items = start;
  let followed = feeds;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const put = (next: ListedLater[]) => {
    items = next;
    tell();
  };
  const feedServices: Mocked<FeedServices> = {
    list: vi.fn(async () => followed),
    follow: vi.fn(async () => ({ status: 'failed', problem: 'not-a-feed' }) as const),
    check: vi.fn(async () => ({ feeds: followed.length, added: 2, failed: 0 })),
    checkIfDue: vi.fn(async () => null),
    allow: vi.fn(async () => true),
    unfollow: vi.fn(async (id: string) => {
      const before = followed.find((feed) => feed.id === id) ?? null;
      followed = followed.filter((feed) => feed.id !== id);
      tell();
      return before;
    }),
    restore: vi.fn(async (feed: Feed) => {
      followed = [...followed, feed];
      tell();
    }),
    checksOnOpening: vi.fn(async () => false),
    setChecksOnOpening: vi.fn(async () => {}),
    ...(change as Partial<Mocked<FeedServices>>),
  };
  const services: Mocked<LaterServices> = {
    add: vi.fn(async (added) => {
      put([...added.map(({ url, title }, index) => anItem(100 + index, { id: url, url, title })), ...items]);
      return { added: added.length, known: 0, saved: 0 };
    }),
    list: vi.fn(async () => items),
    count: vi.fn(async () => items.filter(({ state }) => state !== 'done').length),
    setState: vi.fn(async (ids, state) => {
      const before = items.filter(({ id }) => ids.includes(id));
      put(items.map((item) => (ids.includes(item.id) ? { ...item, state } : item)));
      return before;
    }),
    remove: vi.fn(async (ids) => {
      const before = items.filter(({ id }) => ids.includes(id));
      put(items.filter(({ id }) => !ids.includes(id)));
      return before;
    }),
    undo: vi.fn(async (before) => {
      const ids = new Set(before.map(({ id }) => id));
      put([...before.map((item) => ({ saved: false, ...item })), ...items.filter(({ id }) => !ids.has(id))]);
    }),
    watch: vi.fn((changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    }),
    feeds: feedServices,
  };
  return { services, feeds: feedServices, items: () => items };
}
