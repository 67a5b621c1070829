import type { Filing } from '../filing';
import { searchFold } from '../search-text';

/**
 * Joins two states of how one article is filed: tags and collections of both, the place that was reached later, the first
 * time that it was read to its end, and all else as it was changed last.
 */
export function mergeFilings(one: Filing, other: Filing): Filing {
  const [older, newer] = one.updatedAt <= other.updatedAt ? [one, other] : [other, one];
  const place = [older.place, newer.place].reduce((a, b) => (a && b ? (a.at > b.at ? a : b) : (a ?? b)));
  const readAt = [older.readAt, newer.readAt].filter((at) => at !== undefined).sort()[0];
  return {
    id: newer.id,
    tags: [
      ...new Map([...older.tags, ...newer.tags].reverse().map((tag) => [searchFold(tag), tag])).values(),
    ].reverse(),
    collections: [...new Set([...older.collections, ...newer.collections])],
    favourite: newer.favourite,
    archived: newer.archived,
    state: newer.state,
    ...(place && { place }),
    ...(readAt !== undefined && { readAt }),
    updatedAt: newer.updatedAt,
  };
}
