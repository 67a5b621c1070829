import type { FeedEntry, ParsedFeed } from '../../feed/parse-feed';
import { ServiceError } from '../../services';
import type { Library } from '../database';
import { guarded } from '../failure';
import { describeProblem } from '../rows';
import { type Added, addLater, doneDays, type ToRead } from './later';
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

/** Entries of a feed that wait to be read when it is followed; the older ones are listed as done. */
export const newAtFirst = 20;

/** The entries of a feed that was not followed yet. Those without a date are in the order of the feed, behind the others. */
function atFirst(entries: readonly FeedEntry[]): ToRead[] {
  const time = ({ publishedAt }: FeedEntry) => Date.parse(publishedAt) || 0;
  const newestFirst = [...entries].sort((one, other) => time(other) - time(one));
  return newestFirst.map((entry, index) => ({ ...entry, old: index >= newAtFirst }));
}

/**
 * The entries of a followed feed that can be new. What was there at an earlier check is known for as long as the list
 * remembers what was done or removed; a feed may hold it for years, and must not bring it again.
 */
function sinceThen(entries: readonly FeedEntry[], { checkedAt }: Feed, now: string): ToRead[] {
  const limit = Math.min(Date.parse(now) - doneDays * 86_400_000, Date.parse(checkedAt) || 0);
  return entries.filter(({ publishedAt }) => !(Date.parse(publishedAt) < limit));
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
    db.transaction('rw', [db.feeds, db.later, db.summaries, db.facts, db.damaged], async () => {
      const row: unknown = await db.feeds.get(id);
      const before = feedRow.safeParse(row).data;
      if (row !== undefined && !before) await db.damaged.add({ id, row });
      await db.feeds.put({ ...data, title: data.title || (before?.title ?? ''), addedAt: before?.addedAt ?? now });
      const items = before ? sinceThen(entries, before, now) : atFirst(entries);
      return addLater(db, items, { from: 'feed', feed: id }, now);
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
