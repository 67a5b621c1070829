import type { SavedArticle } from '../../library/saved-article';
import { isDay } from '../citation';
import { creditedName, webAddress } from '../web-address';
import type { BookEntry } from './book-entry';
import type { BookFacts } from './package-file';
import { shortText } from './xhtml';

/** Of a book that is one article. */
export async function singleFacts(
  { article }: SavedArticle,
  entries: readonly BookEntry[],
  hasRuby: boolean,
): Promise<BookFacts> {
  const outlet = entries[0]?.outlet ?? '';
  return {
    title: entries[0]?.title ?? '',
    identifier: await identifier(entries),
    languages: languages(entries),
    creator: shortText(article.byline) || shortText(creditedName(article)) || outlet,
    publishers: outlet ? [outlet] : [],
    date: isDate(article.publishedAt) ? article.publishedAt : '',
    source: webAddress(article.canonicalUrl),
    hasRuby,
  };
}

/** Of a book of many, or of none. */
export async function collectionFacts(entries: readonly BookEntry[], now: Date, hasRuby: boolean): Promise<BookFacts> {
  const outlets = [...new Set(entries.map(({ outlet }) => outlet).filter(Boolean))];
  const day = now.toISOString().slice(0, 10);
  return {
    title: `Duìzhào 对照 ${day}`,
    identifier: await identifier(entries),
    languages: languages(entries),
    creator: outlets.length === 1 ? (outlets[0] ?? '') : outlets.length ? '多家媒体 Various outlets' : '',
    publishers: outlets.slice(0, 20),
    date: day,
    source: '',
    hasRuby,
  };
}

/** The script of most articles first. */
function languages(entries: readonly BookEntry[]): string[] {
  const traditional = entries.filter(({ lang }) => lang === 'zh-Hant').length;
  const scripts = [
    ...(traditional < entries.length || !entries.length ? ['zh-Hans'] : []),
    ...(traditional ? ['zh-Hant'] : []),
  ];
  if (traditional * 2 > entries.length) scripts.reverse();
  return [...scripts, ...(entries.some(({ hasEnglish }) => hasEnglish) ? ['en'] : [])];
}

/** Dates that EPUB takes (W3C note on date and time formats) and that are in the calendar. */
const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text) &&
  isDay(text.slice(0, 10)) &&
  !Number.isNaN(Date.parse(text));

/** The same articles make the same book, whatever their order: a UUID of version 8 (RFC 9562) from their ids. */
async function identifier(entries: readonly BookEntry[]): Promise<string> {
  const ids = entries
    .map(({ articleId }) => articleId)
    .sort()
    .join('\n');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`duizhao\n${ids}`)));
  const hex = [...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) & 3];
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`];
  return `urn:uuid:${parts.join('-')}-${hex.slice(20)}`;
}
