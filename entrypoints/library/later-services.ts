import type { FeedServices, LaterServices } from '@/components/library/later/later-services';
import type { Library } from '@/lib/library/database';
import { checkFeeds, checkIsDue, type FeedReader, follow } from '@/lib/library/later/check-feeds';
import { listFeeds, restoreFeed, unfollowFeed } from '@/lib/library/later/feeds';
import {
  addLater,
  countWaiting,
  listLater,
  removeLater,
  setLaterState,
  undoLater,
  upkeepLater,
} from '@/lib/library/later/later';
import { readSwitch, setSwitch } from '@/lib/library/switches';
import { ask } from '@/lib/platform/ask';

type Later = Omit<LaterServices, 'watch' | 'feeds'> & { feeds: Omit<FeedServices, 'allow'> };

/**
 * The effects of the reading list: direct calls, but for what the background fetches, since this page connects to nobody.
 * Hosts are asked for in `lazy-services.ts`.
 */
export function laterServices(db: Library): Later {
  const now = () => new Date().toISOString();
  let upkeep: Promise<unknown> | undefined;
  const reader = (): FeedReader => ({
    fetch: (url, { etag, lastModified }) => ask('fetch-feed', { url, etag, lastModified }),
    parser: new DOMParser(),
    now,
  });
  return {
    add: (items) => addLater(db, items, { from: 'list' }, now()),
    list: async () => {
      upkeep ??= upkeepLater(db, now()).catch((error: unknown) =>
        console.error('The upkeep of the reading list failed.', error),
      );
      await upkeep;
      return listLater(db);
    },
    count: () => countWaiting(db),
    setState: (ids, state) => setLaterState(db, ids, state, now()),
    remove: (ids) => removeLater(db, ids, now()),
    undo: (before) => undoLater(db, before),
    feeds: {
      list: () => listFeeds(db),
      follow: (url, signal) => follow(db, url, reader(), signal),
      check: ({ signal, onProgress }) => checkFeeds(db, reader(), signal, onProgress),
      checkIfDue: async (signal) => {
        const [wanted, feeds] = await Promise.all([readSwitch(db, 'check-feeds'), listFeeds(db)]);
        return wanted && checkIsDue(feeds, now()) ? checkFeeds(db, reader(), signal) : null;
      },
      unfollow: (feed) => unfollowFeed(db, feed),
      restore: (feed) => restoreFeed(db, feed),
      checksOnOpening: () => readSwitch(db, 'check-feeds'),
      setChecksOnOpening: (on) => setSwitch(db, 'check-feeds', on),
    },
  };
}
