import type { BilingualArticle } from '@/lib/bilingual-article';
import type { ReaderServices } from '@/lib/services';
import type { ToastMessage } from '../../ui/use-toast';
import { type ArticleNotes, noNotes } from './article-notes';

export function useArticleNotes(
  _article: BilingualArticle | null,
  _services: Pick<ReaderServices, 'annotations'>,
  _show: (toast: ToastMessage) => void,
): ArticleNotes {
  return noNotes;
}
