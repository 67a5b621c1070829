import type { Library } from '../library/database';
import { guarded } from '../library/failure';
import type { LaterItem } from '../library/reading-list';
import { articleId } from '../library/saved-article';
import type { FoundAddress } from './draft';

/** Puts addresses on the reading list, all or none; what is on it already, or in the library, is known. */
export async function addAddresses(
  db: Library,
  found: readonly FoundAddress[],
  now: string,
): Promise<{ added: number; known: number }> {
  const items = new Map(
    found.map(({ url, title }): [string, LaterItem] => {
      const id = articleId(url);
      return [
        id,
        { id, url, title, from: 'list', feed: '', publishedAt: '', addedAt: now, state: 'waiting', stateAt: now },
      ];
    }),
  );
  return guarded(() =>
    db.transaction('rw', [db.later, db.summaries], async () => {
      const ids = [...items.keys()];
      const known = new Set<unknown>([
        ...(await db.later.where('id').anyOf(ids).primaryKeys()),
        ...(await db.summaries.where('id').anyOf(ids).primaryKeys()),
      ]);
      const fresh = [...items.values()].filter(({ id }) => !known.has(id));
      await db.later.bulkAdd(fresh);
      return { added: fresh.length, known: items.size - fresh.length };
    }),
  );
}
