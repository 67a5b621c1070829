import type { SavedArticle } from '../library/saved-article';
import { oneLine } from '../text/visible-text';
import { creditedName, webAddress } from './web-address';

/** What a bibliography says of an article. Each text is on one line; '' or nothing where it is not known. */
export interface Citation {
  /** The Chinese headline; else the English one, else the address. */
  title: string;
  /** The English headline; '' where it is the title already or only a gloss. */
  titleEn: string;
  /** The English headline is a machine's. */
  machine: boolean;
  authors: string[];
  outlet: string;
  /** The medium that the outlet credits, where it is another. */
  credited: string;
  /** 'YYYY-MM-DD', 'YYYY-MM' or 'YYYY', as printed. */
  published: string;
  /** When the text was saved, 'YYYY-MM-DD' in UTC. */
  accessed: string;
  /** An http or https address. */
  url: string;
  lang: 'zh-Hans' | 'zh-Hant';
  keywords: string[];
}

/** The facts for citing an article. */
export function citationOf({ article, titleEn, titleEnSource, keywords, savedAt }: SavedArticle): Citation {
  const url = webAddress(article.canonicalUrl);
  const chinese = oneLine(article.title);
  const english = titleEnSource === 'gloss' ? '' : oneLine(titleEn);
  const outlet = oneLine(article.site);
  const credited = oneLine(creditedName(article));
  return {
    title: chinese || english || url,
    titleEn: chinese ? english : '',
    machine: titleEnSource === 'engine',
    authors: authorsOf(article.byline),
    outlet,
    credited: credited === outlet ? '' : credited,
    published: dateOf(article.publishedAt),
    accessed: dateOf(savedAt),
    url,
    lang: article.script === 'Hant' ? 'zh-Hant' : 'zh-Hans',
    keywords: [...new Set(keywords.flatMap(({ zh, en }) => [oneLine(zh), oneLine(en)]))].filter(Boolean),
  };
}

/** '2026-03-08T09:30' → '2026-03-08', of a day that is not in the calendar the month; '' for what is no date. */
function dateOf(iso: string): string {
  const [date = ''] = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?!\d)/.exec(iso) ?? [];
  return date.length < 10 || isDay(date) ? date : date.slice(0, 7);
}

/** Whether 'YYYY-MM-DD' is in the calendar: browsers read '2026-02-30' as a day of March. */
export function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

const chineseName = /^[\p{Script=Han}·]{2,4}$/u;

/**
 * The names of a byline, as printed: parted by commas and their like, and Chinese names by spaces too ('林小河 王大山').
 * Nothing tells family name from given name, so none is turned round.
 */
function authorsOf(byline: string): string[] {
  return oneLine(byline)
    .split(/\s*(?:[、,，;；/|&]|\band\b)\s*/i)
    .flatMap((part) => {
      const words = part.split(' ');
      return words.every((word) => chineseName.test(word)) ? words : [part];
    })
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
}
