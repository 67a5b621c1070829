import type { BilingualArticle } from '@/lib/bilingual-article';
import type { FoundAddress, Recognised, TextDraft } from '@/lib/import/draft';
import type { ForeignText } from '@/lib/import/recognise';
import type { TextsReport } from '@/lib/library/import/imported-texts';
import type { Progress } from '../library-services';

/** Every effect of importing texts from outside. All of them reject with a ServiceError, or with the signal's reason. */
export interface ImportServices {
  /** Looks into a file; nothing is written. */
  readFile(file: File): Promise<Recognised>;
  /** The same for a pasted text. */
  readText(text: ForeignText): Promise<Recognised>;
  /** Pairs a text; nothing is written. Rejects with 'invalid' where it holds no Chinese. */
  prepare(draft: TextDraft, signal: AbortSignal): Promise<BilingualArticle>;
  save(articles: readonly BilingualArticle[], options: Progress): Promise<TextsReport>;
  /** Puts addresses on the reading list, without opening them. */
  addToReadingList(items: readonly FoundAddress[]): Promise<{ added: number; known: number }>;
}
