import type { Feed } from '../library/later/reading-list';

/** What came of asking a server for a feed. */
export type FetchedFeed =
  /** The text of what was there, feed or not; `url` is where redirects led. */
  | { status: 'fetched'; url: string; text: string; etag: string; lastModified: string }
  /** The server says that nothing changed since. */
  | { status: 'unchanged' }
  /** `url` is the address that failed, which may be where a redirect led. */
  | { status: 'problem'; problem: Exclude<Feed['problem'], ''>; url: string };
