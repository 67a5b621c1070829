import type { BilingualArticle } from '../bilingual-article';
import type { Pair } from '../pairing';
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

/** The article with what stood there before an edit: of those with these Chinese sentences and this English, the first. */
export function withoutEdit<T extends BilingualArticle>(article: T, { zh, en }: SavedEdit): T {
  const texts = new Map(sentencesOf(article.article.blocks).map(({ id, text }) => [id, text]));
  const isIt = (pair: Pair) =>
    pair.source === 'edited' &&
    pair.en.map(({ text }) => text).join(' ') === en &&
    pair.zh.map((id) => texts.get(id)).join('\n') === zh.join('\n');
  const index = article.pairs.findIndex(isIt);
  const edited = article.pairs[index];
  if (!edited) return article;
  const before = edited.before ?? { en: [], source: 'gloss' as const, confidence: 1 };
  return { ...article, pairs: article.pairs.with(index, { zh: edited.zh, ...before }) };
}
