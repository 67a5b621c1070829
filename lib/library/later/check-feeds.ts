import type { FetchedFeed } from '../../feed/fetched-feed';
import { findFeeds } from '../../feed/find-feeds';
import { parseFeed } from '../../feed/parse-feed';
import type { Library } from '../database';
import { followFeed, listFeeds, noteCheck, type Validators } from './feeds';
import type { Added } from './later';
import type { Feed } from './reading-list';

/** What checking feeds needs of its surroundings. */
export interface FeedReader {
  fetch(url: string, validators: Validators): Promise<FetchedFeed>;
  parser: Pick<DOMParser, 'parseFromString'>;
  /** ISO 8601 in UTC. */
  now: () => string;
}

/** How an attempt to follow an address ended. */
export type Followed =
  | { status: 'followed'; feed: string; title: string; added: Added }
  /** The address is a site's, and these are the feeds that its page names; none followed yet. */
  | { status: 'found'; feeds: { url: string; title: string }[] }
  /** The server leads on to another address, whose host was not allowed. */
  | { status: 'elsewhere'; url: string }
  | { status: 'failed'; problem: Exclude<Feed['problem'], ''> };

const nothing: Validators = { etag: '', lastModified: '' };

/** Follows the feed at an address. Where a site's page is there, says which feeds it names. */
export async function follow(db: Library, url: string, reader: FeedReader, signal: AbortSignal): Promise<Followed> {
  const fetched = await reader.fetch(url, nothing);
  signal.throwIfAborted();
  if (fetched.status === 'unchanged') return { status: 'failed', problem: 'unreachable' };
  if (fetched.status === 'problem') {
    const { problem, url: place } = fetched;
    return problem === 'not-allowed' && place !== url
      ? { status: 'elsewhere', url: place }
      : { status: 'failed', problem };
  }
  const parsed = parseFeed(fetched.text, fetched.url, reader.parser);
  if (parsed.ok) {
    const added = await followFeed(db, fetched.url, parsed.feed, fetched, reader.now());
    return { status: 'followed', feed: fetched.url, title: parsed.feed.title, added };
  }
  const feeds = findFeeds(fetched.text, fetched.url, reader.parser);
  return feeds.length > 0 ? { status: 'found', feeds } : { status: 'failed', problem: parsed.problem };
}

/** What a check of all feeds brought. */
export interface Checked {
  feeds: number;
  added: number;
  /** Feeds that could not be read; each says why in its row. */
  failed: number;
}

/** Checks every followed feed, one after the other. Rejects with the signal's reason when aborted; what is done stays. */
export async function checkFeeds(
  db: Library,
  reader: FeedReader,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Checked> {
  const feeds = await listFeeds(db);
  const checked: Checked = { feeds: feeds.length, added: 0, failed: 0 };
  for (const [index, feed] of feeds.entries()) {
    signal.throwIfAborted();
    onProgress(index, feeds.length);
    const { added, problem } = await checkFeed(db, feed, reader);
    checked.added += added;
    if (problem) checked.failed += 1;
  }
  onProgress(feeds.length, feeds.length);
  return checked;
}

async function checkFeed(db: Library, feed: Feed, reader: FeedReader) {
  const fetched = await reader.fetch(feed.id, feed);
  if (fetched.status !== 'fetched') {
    const problem = fetched.status === 'problem' ? fetched.problem : '';
    await noteCheck(db, feed.id, problem, reader.now());
    return { added: 0, problem };
  }
  const parsed = parseFeed(fetched.text, fetched.url, reader.parser);
  if (!parsed.ok) {
    await noteCheck(db, feed.id, parsed.problem, reader.now());
    return { added: 0, problem: parsed.problem };
  }
  const { added } = await followFeed(db, feed.id, parsed.feed, fetched, reader.now());
  return { added, problem: '' as const };
}

/** Milliseconds after which opening the reading list checks again, where the reader switched that on. */
const fresh = 3_600_000;

/** Whether a check is due: a feed was not read with success within the last hour. */
export const checkIsDue = (feeds: readonly Feed[], now: string): boolean =>
  feeds.some(({ checkedAt }) => !checkedAt || Date.parse(now) - Date.parse(checkedAt) > fresh);
