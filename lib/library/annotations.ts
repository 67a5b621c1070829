import type { Annotation } from '../annotate/annotation';
import type { BilingualArticle } from '../bilingual-article';
import { ServiceError } from '../services';
import { annotationRow, mostAnnotations } from './annotation-row';
import { loadArticle } from './articles';
import type { Library } from './database';
import { guarded } from './failure';
import { bilingualArticleRow, describeProblem, savedArticleRow } from './rows';
import { articleId, type SavedArticle } from './saved-article';
import { articleTables, storeArticle } from './store';

/** What the reader marked in the saved article with this address; empty where it is not there or cannot be read. */
export async function listAnnotations(db: Library, canonicalUrl: string): Promise<Annotation[]> {
  const saved = await loadArticle(db, articleId(canonicalUrl)).catch((error: unknown) => {
    if (error instanceof ServiceError && error.code === 'not-readable') return null;
    throw error;
  });
  return saved?.annotations ?? [];
}

/**
 * Adds an annotation, or replaces the one with its id, in one step with saving the article where it is not in the
 * library. The text of an article that is there stays as it is: reading a page again is not saving it again.
 * Throws ServiceError 'invalid' for what is no annotation and where the article has too many, 'no-space' where the disk
 * is full.
 */
export async function putAnnotation(
  db: Library,
  article: BilingualArticle,
  annotation: Annotation,
  now: string,
): Promise<void> {
  const marked = annotationRow.safeParse(annotation);
  if (!marked.data) throw new ServiceError('invalid', describeProblem(marked.error));
  const { data: mark } = marked;
  const { data, error } = bilingualArticleRow.safeParse(bilingualOf(article));
  if (!data) throw new ServiceError('invalid', describeProblem(error));
  const id = articleId(data.article.canonicalUrl);
  await guarded(() =>
    db.transaction('rw', articleTables(db), async () => {
      let saved = await readable(db, id);
      if (!saved) {
        await storeArticle(db, { ...data, id, savedAt: now, updatedAt: now }, 'incoming');
        saved = await readable(db, id);
      }
      if (!saved) throw new ServiceError('unknown', 'The article was saved but is not there.');
      const annotations = [...(saved.annotations ?? [])];
      const place = annotations.findIndex((one) => one.id === mark.id);
      if (place >= 0) annotations[place] = mark;
      else if (annotations.length >= mostAnnotations) throw new ServiceError('invalid', 'too many annotations');
      else annotations.push(mark);
      await db.articles.put({ ...saved, annotations });
    }),
  );
}

/** Takes an annotation away; does nothing where it, or the article, is not there. */
export async function removeAnnotation(db: Library, canonicalUrl: string, id: string): Promise<void> {
  await guarded(() =>
    db.transaction('rw', db.articles, async () => {
      const saved = await readable(db, articleId(canonicalUrl));
      if (!saved?.annotations?.some((one) => one.id === id)) return;
      const { annotations, ...rest } = saved;
      const left = annotations.filter((one) => one.id !== id);
      await db.articles.put(left.length > 0 ? { ...rest, annotations: left } : rest);
    }),
  );
}

/** Without what a saved article has besides: on our own pages the reader marks those. */
const bilingualOf = ({ article, titleEn, titleEnSource, keywords, pairs }: BilingualArticle): BilingualArticle => ({
  article,
  titleEn,
  titleEnSource,
  keywords,
  pairs,
});

const readable = async (db: Library, id: string): Promise<SavedArticle | undefined> =>
  savedArticleRow.safeParse(await db.articles.get(id)).data;
