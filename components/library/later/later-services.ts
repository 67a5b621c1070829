import type { Checked, Followed } from '@/lib/library/later/check-feeds';
import type { Added, LaterUndo, ListedLater, ToRead } from '@/lib/library/later/later';
import type { Feed, LaterItem } from '@/lib/library/later/reading-list';

/** Every effect of the reading list. All of them reject with a ServiceError, or with the signal's reason. */
export interface LaterServices {
  /** Puts addresses on the list without opening them; whatever brings a list of addresses uses it. */
  add(items: readonly ToRead[]): Promise<Added>;
  list(): Promise<ListedLater[]>;
  /** How many items wait. */
  count(): Promise<number>;
  setState(ids: readonly string[], state: LaterItem['state']): Promise<LaterUndo>;
  remove(ids: readonly string[]): Promise<LaterUndo>;
  undo(undo: LaterUndo): Promise<void>;
  /** Calls back after every change of what the list shows, until the returned function is called. */
  watch(changed: () => void): () => void;
  feeds: FeedServices;
}

/** The feeds that the reader follows. */
export interface FeedServices {
  list(): Promise<Feed[]>;
  /** Asks for the host of an address and follows the feed there. Must be called straight from a click. */
  follow(url: string, signal: AbortSignal): Promise<Followed>;
  /** Reads all feeds. Only hosts that are allowed are asked. */
  check(options: { signal: AbortSignal; onProgress: (done: number, total: number) => void }): Promise<Checked>;
  /** As `check`, where the reader wants that when the list is opened and the last time is an hour ago; else null. */
  checkIfDue(signal: AbortSignal): Promise<Checked | null>;
  /** Asks again for the host of a feed. Must be called straight from a click. */
  allow(feed: string): Promise<boolean>;
  unfollow(feed: string): Promise<Feed | null>;
  restore(feed: Feed): Promise<void>;
  checksOnOpening(): Promise<boolean>;
  setChecksOnOpening(on: boolean): Promise<void>;
}
