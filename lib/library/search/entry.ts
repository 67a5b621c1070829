import type { Filing } from '../filing/filing';
import { localDay } from '../local-day';
import { hasHumanEnglish, type Summary } from '../summary';
import type { ListedArticle, ListQuery, Sorting } from './list';
import { searchFold } from './search-text';

/** An article of the catalogue, with what filters and sorting ask for again and again. */
export interface Entry {
  summary: Summary;
  /** Milliseconds; NaN for no date. */
  savedAt: number;
  publishedAt: number;
  /** Days 'YYYY-MM-DD', of publication as the page prints it, of saving by the reader's calendar; '' for none. */
  savedDay: string;
  publishedDay: string;
  /** Folded, both languages. */
  keywords: readonly string[];
  /** What the list shows; made when it is asked for, and anew after a change. */
  listed: ListedArticle | null;
}

export function entryOf(summary: Summary): Entry {
  return {
    summary,
    savedAt: time(summary.savedAt),
    publishedAt: time(summary.publishedAt),
    savedDay: localDay(summary.savedAt),
    publishedDay: summary.publishedAt.slice(0, 10),
    keywords: summary.keywords.flatMap(({ zh, en }) => [zh, en].filter((word) => word !== '').map(folded)),
    listed: null,
  };
}

const time = (iso: string): number => (iso ? Date.parse(iso) : Number.NaN);

const folds = new Map<string, string>();

/** Folded once for all articles that share the word, so that they share the string too. By it two keywords are one. */
export function folded(word: string): string {
  const known = folds.get(word);
  if (known !== undefined) return known;
  const fold = searchFold(word);
  if (folds.size < 50_000) folds.set(word, fold);
  return fold;
}

/** What a query asks of an article, but for its text and its copies. */
export function filterOf(query: ListQuery): (entry: Entry, filing: Filing | undefined) => boolean {
  const { outlet, dated, from, to, english, shelf, reading, collection } = query;
  const keyword = searchFold(query.keyword);
  const tag = tagKey(query.tag);
  return ({ summary, savedDay, publishedDay, keywords }, filing) => {
    if (outlet && summary.site !== outlet) return false;
    if (keyword && !keywords.includes(keyword)) return false;
    if (from || to) {
      const day = dated === 'published' ? publishedDay : savedDay;
      if (!day || (from && day < from) || (to && day > to)) return false;
    }
    if (english === 'human' && !hasHumanEnglish(summary)) return false;
    if (english === 'gloss' && (hasHumanEnglish(summary) || summary.counts.engine > 0)) return false;
    if (!onShelf(shelf, filing)) return false;
    if (reading !== 'any' && (filing?.state ?? 'unread') !== reading) return false;
    if (tag && !filing?.tags.some((one) => tagKey(one) === tag)) return false;
    return !collection || (filing?.collections.includes(collection) ?? false);
  };
}

/** What is put away shows in the archive only, and where everything is asked for. */
function onShelf(shelf: ListQuery['shelf'], filing: Filing | undefined): boolean {
  const archived = filing?.archived ?? false;
  if (shelf === 'everything') return true;
  if (shelf === 'archive') return archived;
  return !archived && (shelf === 'library' || (filing?.favourite ?? false));
}

/** By what two tags are one. */
export const tagKey = (tag: string): string => folded(tag.normalize('NFC'));

/** By what is read: a headline in quotation marks stands where its first word belongs. */
const pinyinOrder = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true, ignorePunctuation: true });

const latest = (one: Entry, other: Entry) =>
  other.savedAt - one.savedAt || (one.summary.id < other.summary.id ? -1 : 1);

/** Articles without a date come last, whichever end comes first. */
const published = (sign: 1 | -1) => (one: Entry, other: Entry) => {
  const [a, b] = [one.publishedAt, other.publishedAt];
  if (Number.isNaN(a) || Number.isNaN(b))
    return Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || latest(one, other);
  return sign * (a - b) || latest(one, other);
};

/** Articles without one come last. */
const by = (field: 'title' | 'site') => (one: Entry, other: Entry) => {
  const [a, b] = [one.summary[field], other.summary[field]];
  if (a === b) return latest(one, other);
  return Number(a === '') - Number(b === '') || pinyinOrder.compare(a, b) || latest(one, other);
};

export const orders: Record<Sorting, (one: Entry, other: Entry) => number> = {
  saved: latest,
  newest: published(-1),
  oldest: published(1),
  title: by('title'),
  outlet: by('site'),
};
