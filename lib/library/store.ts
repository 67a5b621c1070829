import type { Annotation } from '../annotate/annotation';
import { annotationRows, mergeAnnotations } from './annotation-row';
import type { Library } from './database';
import { mergeArticles } from './merge';
import { savedArticleRow } from './rows';
import { same } from './same';
import type { SavedArticle } from './saved-article';
import { foldName, searchText } from './search-text';
import { summarise } from './summary';

/** The tables that `storeArticle` needs in its transaction. */
export const articleTables = (db: Library) => [db.articles, db.summaries, db.texts, db.damaged];

/**
 * Puts an article into the library inside the caller's read-write transaction, joined with the state that is there.
 * `wins` says whose text stays: 'incoming' for what the reader saves now, 'newer' (by `updatedAt`) for what comes from a
 * file or the trash. The first `savedAt` stays, and so do the annotations of both, of each the one modified later. A row
 * that cannot be read is put aside, not overwritten; its annotations are taken over where they can be read.
 */
export async function storeArticle(
  db: Library,
  incoming: SavedArticle,
  wins: 'incoming' | 'newer',
): Promise<'added' | 'updated' | 'unchanged'> {
  const row: unknown = await db.articles.get(incoming.id);
  if (row === undefined) {
    await writeRows(db, incoming);
    return 'added';
  }
  const stored = savedArticleRow.safeParse(row).data;
  if (!stored) {
    await db.damaged.add({ id: incoming.id, row });
    await writeRows(db, { ...incoming, ...marks(annotationsOf(row), incoming.annotations) });
    return 'updated';
  }
  const incomingIsNewer = wins === 'incoming' || incoming.updatedAt > stored.updatedAt;
  const [older, newer] = incomingIsNewer ? [stored, incoming] : [incoming, stored];
  const merged: SavedArticle = {
    ...mergeArticles(older, newer),
    ...marks(stored.annotations, incoming.annotations),
    id: incoming.id,
    savedAt: stored.savedAt < incoming.savedAt ? stored.savedAt : incoming.savedAt,
    updatedAt: stored.updatedAt,
  };
  if (same(merged, stored)) return 'unchanged';
  merged.updatedAt = stored.updatedAt > incoming.updatedAt ? stored.updatedAt : incoming.updatedAt;
  await writeRows(db, merged);
  return 'updated';
}

/** The annotations of both states; no field where neither has any. */
function marks(stored: readonly Annotation[] = [], incoming: readonly Annotation[] = []) {
  const annotations = mergeAnnotations(stored, incoming);
  return annotations.length > 0 ? { annotations } : {};
}

const annotationsOf = (row: unknown): Annotation[] | undefined =>
  annotationRows.safeParse(row instanceof Object && 'annotations' in row ? row.annotations : undefined).data;

/** The three rows of one article, which are always written together. */
export async function writeRows(db: Library, saved: SavedArticle): Promise<void> {
  await db.articles.put(saved);
  await db.summaries.put(summarise(saved));
  await db.texts.put({ id: saved.id, folded: searchText(saved), fold: foldName() });
}
