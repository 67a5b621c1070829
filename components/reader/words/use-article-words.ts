import type { BilingualArticle } from '@/lib/bilingual-article';
import type { ReaderServices } from '@/lib/services';
import type { ReadingPreferences } from '@/lib/settings/settings';
import type { ArticleNotes } from '../notes/article-notes';
import { type ArticleWords, noWords } from './article-words';

export function useArticleWords(
  _article: BilingualArticle | null,
  _complete: boolean,
  _services: Pick<ReaderServices, 'dictionary' | 'learning'>,
  _preferences: ReadingPreferences,
  _notes: ArticleNotes,
): ArticleWords {
  return noWords;
}
