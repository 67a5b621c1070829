import type { Annotation } from '../annotate/annotation';
import type { BilingualArticle } from '../bilingual-article';
import type { SavedEdit } from '../services';
import { annotationRows, mergeAnnotations } from './annotation-row';
import type { Library } from './database';
import { mergeArticles } from './merge';
import { savedArticleRow } from './rows';
import { same } from './same';
import type { SavedArticle } from './saved-article';
import { withoutEdit } from './saved-edits';
import { foldName, searchText } from './search/search-text';
import { summarise } from './summary';
import { noteTakenBack, withoutTakenBack } from './taken-back';
import { earlierTexts, keepOlder, keepReplaced, sameText } from './versions/earlier-texts';
import { bringEditsHome, hasLooseEdits } from './versions/edits-home';

/** The tables that `storeArticle` needs in its transaction. */
export const articleTables = (db: Library) => [db.articles, db.summaries, db.texts, db.versions, db.facts, db.damaged];

/** What came of storing an article. */
export interface Stored {
  status: 'added' | 'updated' | 'unchanged';
  /** The text whose place was taken, and since when it was saved; only where the Chinese or the headline differ. */
  replaced?: { text: BilingualArticle; savedAt: string };
}

/**
 * Puts an article into the library inside the caller's read-write transaction, joined with the state that is there.
 * `wins` says whose text stays: 'incoming' for what the reader saves now, 'newer' (by `updatedAt`) for what comes from a
 * file or the trash. The text that yields goes among the earlier ones (`earlier-texts.ts`) where its Chinese or headline
 * differ. The first `savedAt` stays, and so do the annotations of both, of each the one modified later. A row that cannot
 * be read is put aside, not overwritten; its annotations are taken over where they can be read. `takenBack` is an edit of
 * the stored state that the reader no longer wants; older states do not bring it again (`taken-back.ts`).
 */
export async function storeText(
  db: Library,
  incoming: SavedArticle,
  wins: 'incoming' | 'newer',
  takenBack?: SavedEdit,
): Promise<Stored> {
  const row: unknown = await db.articles.get(incoming.id);
  if (row === undefined) {
    await writeRows(db, incoming);
    return { status: 'added' };
  }
  const stored = savedArticleRow.safeParse(row).data;
  if (!stored) {
    await db.damaged.add({ id: incoming.id, row });
    await writeRows(db, { ...incoming, ...marks(annotationsOf(row), incoming.annotations) });
    return { status: 'updated' };
  }
  const incomingIsNewer = wins === 'incoming' || incoming.updatedAt > stored.updatedAt;
  const wanted = wins === 'newer' ? await withoutTakenBack(db, incoming) : incoming;
  const [older, newer] = incomingIsNewer ? [stored, wanted] : [wanted, stored];
  const changed = !sameText(older.article, newer.article);
  if (takenBack) await noteTakenBack(db, incoming.id, takenBack, incoming.updatedAt);
  const joined = mergeArticles(takenBack ? withoutEdit(older, takenBack) : older, newer);
  const earlier = changed || hasLooseEdits(joined) ? await earlierTexts(db, incoming.id) : [];
  const merged: SavedArticle = {
    ...bringEditsHome(joined, earlier),
    ...marks(stored.annotations, incoming.annotations),
    id: incoming.id,
    savedAt: stored.savedAt < incoming.savedAt ? stored.savedAt : incoming.savedAt,
    updatedAt: stored.updatedAt,
  };
  const keptOlder = changed && !incomingIsNewer && (await keepOlder(db, incoming, earlier, stored));
  if (same(merged, stored)) return { status: keptOlder ? 'updated' : 'unchanged' };
  merged.updatedAt = stored.updatedAt > incoming.updatedAt ? stored.updatedAt : incoming.updatedAt;
  await writeRows(db, merged);
  if (!changed || !incomingIsNewer) return { status: 'updated' };
  const savedAt = await keepReplaced(db, stored, earlier, incoming.updatedAt);
  return { status: 'updated', replaced: { text: stored, savedAt } };
}

/** `storeText`, for those who only count. */
export const storeArticle = async (
  db: Library,
  incoming: SavedArticle,
  wins: 'incoming' | 'newer',
): Promise<Stored['status']> => (await storeText(db, incoming, wins)).status;

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
