import type { BilingualArticle } from '../../bilingual-article';

/**
 * An earlier text of a saved article: news pages change, and saving again replaces the text. Written in the transaction
 * that replaces it, only where the Chinese text or the headline differ. Word glosses are left out: the dictionary makes
 * them again.
 */
export interface ArticleVersion extends BilingualArticle {
  /** Given by the library. */
  key: number;
  /** The article's id. */
  id: string;
  /** When this text was saved and when another took its place, ISO 8601 in UTC. */
  savedAt: string;
  replacedAt: string;
}
