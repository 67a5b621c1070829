/** An address to read later; nothing of the page is fetched until the reader opens it. */
export interface LaterItem {
  /** `articleId` of the address: what is in the library already is known by it. */
  id: string;
  url: string;
  /** As the page, the link or the feed calls it; '' where nothing does. */
  title: string;
  /** Where it came from. */
  from: 'page' | 'link' | 'list' | 'feed';
  /** Id of the feed, where it came from one; '' else. */
  feed: string;
  /** When it was published, as the feed says, ISO 8601; ''. */
  publishedAt: string;
  /** ISO 8601 in UTC. */
  addedAt: string;
  /** 'done': read, or put away; it stays known for 90 days, so that a feed does not bring it back. */
  state: 'waiting' | 'opened' | 'done';
  /** When the state last changed, ISO 8601 in UTC. */
  stateAt: string;
}

/** A feed (RSS 2.0, RDF or Atom) that the reader follows. It is fetched when the reader asks, or opens the reading list. */
export interface Feed {
  /** Its address. */
  id: string;
  title: string;
  /** Address of the site; '' where the feed names none. */
  site: string;
  addedAt: string;
  /** When it was last fetched with success; '' before the first time. */
  checkedAt: string;
  /** Why the last fetch failed; '' where it did not. */
  problem: '' | 'not-allowed' | 'unreachable' | 'not-a-feed' | 'too-large';
  /** HTTP validators for the next fetch; '' where the server gave none. */
  etag: string;
  lastModified: string;
}
