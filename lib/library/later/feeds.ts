import type { ParsedFeed } from '../../feed/parse-feed';
import { ServiceError } from '../../services';
import type { Library } from '../database';
import { guarded } from '../failure';
import { describeProblem } from '../rows';
import { type Added, addLater } from './later';
import type { Feed } from './reading-list';
import { feedRow } from './reading-list-rows';

/** What a server said of a feed, for the next fetch. */
export type Validators = Pick<Feed, 'etag' | 'lastModified'>;

/** Feeds that can be read, by their titles. */
export async function listFeeds(db: Library): Promise<Feed[]> {
  const rows: unknown[] = await guarded(() => db.feeds.toArray());
  const collator = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true });
  return rows
    .flatMap((row) => feedRow.safeParse(row).data ?? [])
    .sort((a, b) => collator.compare(a.title || a.id, b.title || b.id));
}

/**
 * Follows a feed that was just read, and puts its entries on the reading list. Following one again is like checking it.
 * Throws ServiceError 'invalid' where the address is none.
 */
export async function followFeed(
  db: Library,
  id: string,
  parsed: ParsedFeed,
  validators: Validators,
  now: string,
): Promise<Added> {
  const { title, site, entries } = parsed;
  const { data, error } = feedRow.safeParse({
    id,
    title: title.slice(0, 500),
    site,
    addedAt: now,
    checkedAt: now,
    problem: '',
    etag: validators.etag.slice(0, 1000),
    lastModified: validators.lastModified.slice(0, 200),
  });
  if (!data) throw new ServiceError('invalid', describeProblem(error));
  return guarded(() =>
    db.transaction('rw', [db.feeds, db.later, db.summaries, db.facts], async () => {
      const before = feedRow.safeParse(await db.feeds.get(id)).data;
      await db.feeds.put({ ...data, title: data.title || (before?.title ?? ''), addedAt: before?.addedAt ?? now });
      return addLater(db, entries, { from: 'feed', feed: id }, now);
    }),
  );
}

/** Notes how a check of a followed feed ended where it brought no entries: why it failed, or '' where nothing was new. */
export async function noteCheck(db: Library, id: string, problem: Feed['problem'], now: string): Promise<void> {
  await guarded(() =>
    db.transaction('rw', db.feeds, async () => {
      const before = feedRow.safeParse(await db.feeds.get(id)).data;
      if (before) await db.feeds.put({ ...before, problem, checkedAt: problem ? before.checkedAt : now });
    }),
  );
}

/** Stops following. What the feed brought stays on the list. Gives what `restoreFeed` needs; null where it was not there. */
export async function unfollowFeed(db: Library, id: string): Promise<Feed | null> {
  return guarded(() =>
    db.transaction('rw', db.feeds, async () => {
      const before = (await db.feeds.get(id)) ?? null;
      await db.feeds.delete(id);
      return before;
    }),
  );
}

/** Follows again what was just unfollowed, unless it is followed by now. */
export async function restoreFeed(db: Library, feed: Feed): Promise<void> {
  await guarded(() =>
    db.transaction('rw', db.feeds, async () => {
      if ((await db.feeds.get(feed.id)) === undefined) await db.feeds.put(feed);
    }),
  );
}
