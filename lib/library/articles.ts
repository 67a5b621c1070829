import type { BilingualArticle } from '../bilingual-article';
import { countChanges } from '../diff/article-diff';
import { type SavedEdit, type SaveResult, ServiceError } from '../services';
import type { Library } from './database';
import { guarded } from './failure';
import { bilingualArticleRow, describeProblem, savedArticleRow } from './rows';
import { articleId, type SavedArticle } from './saved-article';
import { articleTables, storeArticle, storeText } from './store';

/** What takes a deletion back: the keys of the articles in the trash. */
export type UndoToken = number[];

/**
 * Saves an article, or updates the one with the same identity: the new text wins, the first time of saving and the
 * reader's own edits stay, the text that was there goes among the earlier ones. All or nothing, and safe against another
 * tab that saves at the same time.
 * Throws ServiceError 'invalid' for what is no article, 'no-space' where the disk is full.
 */
export async function saveArticle(
  db: Library,
  article: BilingualArticle,
  now: string,
  takenBack?: SavedEdit,
): Promise<Omit<SaveResult, 'persistent'>> {
  const { data, error } = bilingualArticleRow.safeParse(article);
  if (!data) throw new ServiceError('invalid', describeProblem(error));
  const id = articleId(data.article.canonicalUrl);
  const { status, savedAt, replaced } = await guarded(() =>
    db.transaction('rw', articleTables(db), async () => {
      const done = await storeText(db, { ...data, id, savedAt: now, updatedAt: now }, 'incoming', takenBack);
      return { ...done, savedAt: (await db.summaries.get(id))?.savedAt ?? now };
    }),
  );
  const sentences = replaced ? countChanges(replaced.text.article, data.article) : 0;
  return {
    status: status === 'added' ? 'added' : 'updated',
    savedAt,
    ...(replaced && sentences > 0 && { changed: { sentences, since: replaced.savedAt } }),
  };
}

/** When the article with this address was first saved; null where it is not in the library. */
export async function savedAt(db: Library, canonicalUrl: string): Promise<string | null> {
  const id = articleId(canonicalUrl);
  return guarded(async () => (await db.summaries.get(id))?.savedAt ?? null);
}

/** One article, or null where there is none. Throws ServiceError 'not-readable' where its row is damaged; the row stays. */
export async function loadArticle(db: Library, id: string): Promise<SavedArticle | null> {
  const row: unknown = await guarded(() => db.articles.get(id));
  if (row === undefined) return null;
  const { data, error } = savedArticleRow.safeParse(row);
  if (!data) throw new ServiceError('not-readable', describeProblem(error));
  return data;
}

/** Moves articles to the trash, where they stay for 30 days. Ids that are not there are skipped. */
export async function deleteArticles(db: Library, ids: readonly string[], now: string): Promise<UndoToken> {
  return guarded(() =>
    db.transaction('rw', [...articleTables(db), db.trash], async () => {
      const token: UndoToken = [];
      for (const id of ids) {
        const article = await db.articles.get(id);
        if (article) token.push(await db.trash.add({ id, deletedAt: now, article }));
        await Promise.all([db.articles, db.summaries, db.texts].map((table) => table.delete(id)));
      }
      return token;
    }),
  );
}

/** Brings deleted articles back; joins one with its newer state where it was saved again meanwhile. Returns how many came. */
export async function restore(db: Library, token: UndoToken): Promise<number> {
  return guarded(() =>
    db.transaction('rw', [...articleTables(db), db.trash], async () => {
      let restored = 0;
      for (const deleted of await db.trash.bulkGet(token)) {
        if (!deleted) continue;
        const readable = savedArticleRow.safeParse(deleted.article).data;
        if (readable) await storeArticle(db, readable, 'newer');
        else if (await db.articles.get(deleted.id)) await db.damaged.add({ id: deleted.id, row: deleted.article });
        else await db.articles.put(deleted.article);
        await db.trash.delete(deleted.key);
        restored += 1;
      }
      return restored;
    }),
  );
}

/** Articles one by one in the order of the ids, read a few at a time; those that are gone or damaged are left out. */
export async function* readArticles(db: Library, ids: readonly string[]): AsyncGenerator<SavedArticle> {
  const chunk = 20;
  for (let start = 0; start < ids.length; start += chunk) {
    for (const row of await guarded(() => db.articles.bulkGet(ids.slice(start, start + chunk)))) {
      const { data } = savedArticleRow.safeParse(row);
      if (data) yield data;
    }
  }
}
