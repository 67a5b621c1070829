import type { Library } from './database';
import { guarded } from './failure';
import { forgetTakenBack } from './taken-back';

/** The tables that `removeLeftovers` needs in its transaction. */
export const leftoverTables = (db: Library) => [db.articles, db.trash, db.filings, db.versions, db.images, db.facts];

/**
 * Deletes what belongs to articles that are gone for good: filings, earlier texts, pictures and notes of edits whose
 * article is neither in the library nor in the trash. Returns how many articles left filings, texts or pictures.
 */
export async function removeLeftovers(db: Library): Promise<number> {
  return guarded(() =>
    db.transaction('rw', leftoverTables(db), async () => {
      const kept = new Set(await db.articles.toCollection().primaryKeys());
      await db.trash.each(({ id }) => void kept.add(id));
      const gone = new Set<string>();
      for (const table of [db.filings, db.versions, db.images]) {
        const owners = (await table.orderBy('id').uniqueKeys()).map(String).filter((id) => !kept.has(id));
        await table.where('id').anyOf(owners).delete();
        for (const id of owners) gone.add(id);
      }
      await forgetTakenBack(db, (id) => !kept.has(id));
      return gone.size;
    }),
  );
}
