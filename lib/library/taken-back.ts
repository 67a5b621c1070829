import * as z from 'zod';
import type { SavedEdit } from '../services';
import type { Library } from './database';
import { text, timestamp } from './row-fields';
import type { SavedArticle } from './saved-article';
import { withoutEdit } from './saved-edits';

/*
 * Edits that the reader took back, so that an older state of the article, from a file or the trash, does not bring them
 * again. Kept among the facts of this library, one for each article; all here is for inside a transaction over `facts`.
 */

const prefix = 'taken-back ';

/** Edits remembered of one article: the latest. */
const most = 200;

const rows = z.array(z.strictObject({ zh: z.array(text).max(1000), en: text, at: timestamp }));

const read = async (db: Library, id: string) => rows.safeParse((await db.facts.get(prefix + id))?.value).data ?? [];

/** Remembers that an edit of an article was taken back. `at` in ISO 8601, UTC. */
export async function noteTakenBack(db: Library, id: string, { zh, en }: SavedEdit, at: string): Promise<void> {
  await db.facts.put({ name: prefix + id, value: [...(await read(db, id)), { zh, en, at }].slice(-most) });
}

/** An article without the edits that were taken back after that state of it was made. */
export async function withoutTakenBack(db: Library, article: SavedArticle): Promise<SavedArticle> {
  const since = (await read(db, article.id)).filter(({ at }) => at > article.updatedAt);
  return since.reduce(withoutEdit<SavedArticle>, article);
}

/** Forgets what was noted of articles that are gone for good. */
export async function forgetTakenBack(db: Library, isGone: (id: string) => boolean): Promise<void> {
  const noted = await db.facts.where('name').startsWith(prefix).primaryKeys();
  await db.facts.bulkDelete(noted.filter((name) => isGone(name.slice(prefix.length))));
}
