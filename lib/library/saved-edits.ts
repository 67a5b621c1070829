import { type SavedEdit, ServiceError } from '../services';
import { sentencesOf } from '../text/article-sentences';
import { loadArticle } from './articles';
import type { Library } from './database';
import { articleId } from './saved-article';

/**
 * What the reader edited in the saved article with this address: by the text of its sentences, because a page that was
 * changed since numbers them anew. Empty where the article is not in the library or cannot be read.
 */
export async function savedEdits(db: Library, canonicalUrl: string): Promise<SavedEdit[]> {
  const saved = await loadArticle(db, articleId(canonicalUrl)).catch((error: unknown) => {
    if (error instanceof ServiceError && error.code === 'not-readable') return null;
    throw error;
  });
  if (!saved) return [];
  const edited = saved.pairs.filter(({ source, zh }) => source === 'edited' && zh.length > 0);
  if (edited.length === 0) return [];
  const texts = new Map(sentencesOf(saved.article.blocks).map(({ id, text }) => [id, text]));
  return edited.map(({ zh, en }) => ({
    zh: zh.map((id) => texts.get(id) ?? ''),
    en: en.map(({ text }) => text).join(' '),
  }));
}
