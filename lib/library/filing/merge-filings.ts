import type { Filing, ReadingPlace, ReadingState } from './filing';
import { mostStored } from './filing-rows';
import { distinctNames } from './names';

/**
 * Joins how one article is filed in two places (two computers, a backup): the tags and collections of both, those of the
 * older state first, the rest as it was said later (`updatedAt`; `b` where that is equal), and where reading stopped by
 * its own time. More tags or collections than a row may hold are left out. The id is `a`'s.
 */
export function mergeFilings(a: Filing, b: Filing): Filing {
  const [older, newer] = b.updatedAt >= a.updatedAt ? [a, b] : [b, a];
  const place = laterPlace(a.place, b.place);
  const readAt = newer.state === 'unread' ? newer.readAt : earlier(older.readAt, newer.readAt);
  return {
    id: a.id,
    tags: distinctNames([...older.tags, ...newer.tags]).slice(0, mostStored),
    collections: [...new Set([...older.collections, ...newer.collections])].slice(0, mostStored),
    favourite: newer.favourite,
    archived: newer.archived,
    state: newer.state,
    ...(place && { place }),
    ...(readAt && { readAt }),
    updatedAt: newer.updatedAt,
  };
}

const laterPlace = (a?: ReadingPlace, b?: ReadingPlace): ReadingPlace | undefined =>
  !a || (b && b.at >= a.at) ? b : a;

const earlier = (a?: string, b?: string): string | undefined => (a && b ? (a < b ? a : b) : (a ?? b));

/** An article of which nothing was said. */
export const unfiled = (id: string, updatedAt: string): Filing => ({
  id,
  tags: [],
  collections: [],
  favourite: false,
  archived: false,
  state: 'unread',
  updatedAt,
});

/** What a row must say to be kept: an article without one is unread and filed nowhere. */
export const saysSomething = ({ tags, collections, favourite, archived, state, place, readAt }: Filing): boolean =>
  tags.length > 0 || collections.length > 0 || favourite || archived || state !== 'unread' || !!place || !!readAt;

/** The state with what belongs to it: read is read at a time, and unread begins anew. */
export function inState(filing: Filing, state: ReadingState, now: string): Filing {
  if (state === filing.state) return filing;
  const { place, readAt, ...rest } = filing;
  if (state === 'unread') return { ...rest, state };
  const at = state === 'read' ? (readAt ?? now) : readAt;
  return { ...rest, state, ...(place && { place }), ...(at && { readAt: at }) };
}
