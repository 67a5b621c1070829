import type { SavedArticle } from '../../library/saved-article';
import { oneLine } from '../../text/visible-text';
import { creditedName, webAddress } from '../web-address';
import { languageOf, shortText } from './xhtml';

/** What the book keeps of an article once its page is written. */
export interface BookEntry {
  /** Name of its page without extension, and its id in the manifest: 'a00001'. */
  id: string;
  /** Of the library. */
  articleId: string;
  /** On one line, at most 200 characters, never empty. */
  title: string;
  /** The same in English; '' where there is none. */
  titleEn: string;
  lang: 'zh-Hans' | 'zh-Hant';
  hasEnglish: boolean;
  outlet: string;
  /** '2026-03'; '' where the day of publication is not known. */
  month: string;
}

export function bookEntry(saved: SavedArticle, index: number): BookEntry {
  const { article, titleEn, pairs } = saved;
  const id = `a${String(index + 1).padStart(5, '0')}`;
  return {
    id,
    articleId: saved.id,
    title: shortText(article.title) || shortText(titleEn) || shortText(webAddress(article.canonicalUrl)) || id,
    titleEn: shortText(titleEn),
    lang: languageOf(article.script),
    hasEnglish: titleEn !== '' || pairs.some(({ en, gloss }) => en.length > 0 || gloss),
    outlet: shortText(article.site) || shortText(creditedName(article)),
    month: /^\d{4}-\d{2}(?!\d)/.exec(article.publishedAt)?.[0] ?? '',
  };
}

export interface EntryGroup {
  /** '' where the book has no groups. */
  label: string;
  entries: BookEntry[];
}

/** Up to this many articles the contents are one list. */
const ungrouped = 20;

/**
 * The contents of a book: many articles by month of publication, or by outlet where all are of one month. Groups stand
 * in the order in which their first article comes, and so do the articles within them: the order of the whole book.
 */
export function grouped(entries: readonly BookEntry[]): EntryGroup[] {
  if (entries.length > ungrouped) {
    const byMonth = Map.groupBy(entries, ({ month }) => month || '日期不详 No date');
    if (byMonth.size > 1) return [...byMonth].map(([label, own]) => ({ label, entries: own }));
    const byOutlet = Map.groupBy(entries, ({ outlet }) => oneLine(outlet) || '媒体不详 No outlet');
    if (byOutlet.size > 1) return [...byOutlet].map(([label, own]) => ({ label, entries: own }));
  }
  return [{ label: '', entries: [...entries] }];
}
