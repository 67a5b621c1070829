import type { BilingualArticle } from '../../bilingual-article';
import { countChanges } from '../../diff/article-diff';
import { withoutEdit } from '../../pair/edits';
import { ServiceError } from '../../services';
import type { Library } from '../database';
import { guarded } from '../failure';
import { describeProblem, savedArticleRow } from '../rows';
import { articleTables, storeText } from '../store';
import { earlierTexts, withoutGlosses } from './earlier-texts';
import type { ArticleVersion } from './version';
import { versionRow } from './version-rows';

/** What a list of earlier texts shows of one. */
export interface VersionHead {
  key: number;
  title: string;
  /** When this text was saved and when another took its place, ISO 8601 in UTC. */
  savedAt: string;
  replacedAt: string;
  /** Sentences that differ from the text that took its place, the headline as one. */
  changed: number;
  /** Sentences that differ from the present text. */
  differs: number;
}

/** The earlier texts of an article, latest first; those that cannot be read are left out, and stay. */
export async function listVersions(db: Library, id: string): Promise<VersionHead[]> {
  const { versions, row } = await guarded(() =>
    db.transaction('r', [db.versions, db.articles], async () => {
      const versions = await earlierTexts(db, id);
      const row: unknown = versions.length > 0 ? await db.articles.get(id) : undefined;
      return { versions, row };
    }),
  );
  const present = savedArticleRow.safeParse(row).data?.article;
  const heads = versions.map(({ key, article, savedAt, replacedAt }, index): VersionHead => {
    const next = versions[index + 1]?.article ?? present;
    const changed = next ? countChanges(article, next) : 0;
    const differs = next === present || !present ? changed : countChanges(article, present);
    return { key, title: article.title, savedAt, replacedAt, changed, differs };
  });
  return heads.reverse();
}

/** One earlier text, or null where there is none. Throws ServiceError 'not-readable' where its row is damaged. */
export async function loadVersion(db: Library, key: number): Promise<ArticleVersion | null> {
  const row: unknown = await guarded(() => db.versions.get(key));
  if (row === undefined) return null;
  const { data, error } = versionRow.safeParse(row);
  if (!data) throw new ServiceError('not-readable', describeProblem(error));
  return data;
}

/** What takes the deletion of an earlier text back; null where there was nothing to delete. */
export type VersionUndo = ArticleVersion | null;

/** Deletes one earlier text. The present text is never touched. */
export async function deleteVersion(db: Library, key: number): Promise<VersionUndo> {
  return guarded(() =>
    db.transaction('rw', db.versions, async () => {
      const row = await db.versions.get(key);
      await db.versions.delete(key);
      return row ?? null;
    }),
  );
}

/** Brings a deleted text back where it was. */
export async function undoDeleteVersion(db: Library, undo: VersionUndo): Promise<void> {
  if (undo) await guarded(() => db.versions.put(undo));
}

/**
 * Makes an earlier text the present one; the present one becomes an earlier one, and the restored text stays among them.
 * Edits, notes and highlights are those of the present, joined as by saving (`storeText`). `now` in ISO 8601, UTC.
 *
 * @param gloss Fills in what the dictionary says, which earlier texts are kept without.
 */
export async function restoreVersion(
  db: Library,
  key: number,
  now: string,
  gloss: (article: BilingualArticle) => Promise<BilingualArticle> = async (article) => article,
): Promise<void> {
  const version = await loadVersion(db, key);
  if (!version) throw new ServiceError('invalid', 'There is no such text.');
  const { id, savedAt } = version;
  const known = savedArticleRow.safeParse(await guarded(() => db.articles.get(id))).success;
  const text = withoutGlosses(version);
  // The reader's lines of the present text rule, also where one was taken back since; they find their sentences by the
  // merge. Only where there is no present text are those of the earlier one all that is left.
  const restored = await gloss(known ? { ...text, pairs: text.pairs.map(withoutEdit) } : text);
  await guarded(() =>
    db.transaction('rw', articleTables(db), () =>
      storeText(db, { ...restored, id, savedAt, updatedAt: now }, 'incoming'),
    ),
  );
}
