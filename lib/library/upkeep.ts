import type { Library } from './database';
import { guarded } from './failure';
import { removeLeftovers } from './leftovers';
import { savedArticleRow } from './rows';
import { foldName } from './search-text';
import { articleTables, writeRows } from './store';

/** How long the trash keeps an article or a word, in days. */
export const trashDays = 30;

/** Empties the trash of what lies there longer than 30 days. `now` in ISO 8601, UTC. */
export async function emptyTrash(db: Library, now: string): Promise<number> {
  const limit = new Date(Date.parse(now) - trashDays * 86_400_000).toISOString();
  return guarded(async () => {
    const emptied = await Promise.all([db.trash, db.wordTrash].map((t) => t.where('deletedAt').below(limit).delete()));
    if (emptied[0] !== 0) await removeLeftovers(db);
    return emptied.reduce((sum, count) => sum + count, 0);
  });
}

/**
 * Makes the rows that derive from articles again where they are missing or were folded with an older character table.
 * Costs two reads of keys where there is nothing to do. Returns how many were made.
 */
export async function renewDerivedRows(db: Library, signal: AbortSignal): Promise<number> {
  const [ids, current, summaries] = await guarded(() =>
    Promise.all([
      db.articles.toCollection().primaryKeys(),
      db.texts.where('fold').equals(foldName()).primaryKeys(),
      db.summaries.toCollection().primaryKeys(),
    ]),
  );
  const fresh = new Set(current);
  const listed = new Set(summaries);
  const stale = ids.filter((id) => !fresh.has(id) || !listed.has(id));
  let made = 0;
  for (const id of stale) {
    signal.throwIfAborted();
    await guarded(() =>
      db.transaction('rw', articleTables(db), async () => {
        const { data } = savedArticleRow.safeParse(await db.articles.get(id));
        if (data) await writeRows(db, data);
        if (data) made += 1;
      }),
    );
  }
  return made;
}
