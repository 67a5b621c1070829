import type { Library } from './database';
import { guarded } from './failure';
import type { Filing, ReadingState } from './filing';
import { termsOf } from './query';
import { summaryRow } from './rows';
import { searchArticles } from './search';
import { searchFold } from './search-text';
import { hasHumanEnglish, type Summary } from './summary';

export const sortings = ['saved', 'newest', 'oldest', 'title', 'outlet'] as const;
/** By time of saving (latest first), by publication (latest or earliest first), by headline, by outlet. */
export type Sorting = (typeof sortings)[number];
export const englishFilters = ['any', 'human', 'gloss'] as const;
/** 'library': all but what is archived. */
export const shelves = ['library', 'favourites', 'archive', 'everything'] as const;
export type Shelf = (typeof shelves)[number];

export interface ListQuery {
  /** As typed; see `termsOf`. */
  text: string;
  /** '' for all. */
  outlet: string;
  /** A keyword in either language; '' for all. */
  keyword: string;
  dated: 'published' | 'saved';
  /** Days 'YYYY-MM-DD', both included; '' for no limit. */
  from: string;
  to: string;
  /** 'human': people wrote the English (page, edition, reader); 'gloss': words only. */
  english: (typeof englishFilters)[number];
  shelf: Shelf;
  reading: 'any' | ReadingState;
  /** A tag, in any spelling that folds alike; '' for all. */
  tag: string;
  /** Id of a collection; '' for all. */
  collection: string;
  /** Only articles of which another outlet has a copy. */
  copies: boolean;
  /** Whether Latin words are read as pinyin too: 'auto' unless an article has them as English words. */
  pinyin: 'auto' | 'yes' | 'no';
  sort: Sorting;
}

export const everything: ListQuery = {
  text: '',
  outlet: '',
  keyword: '',
  dated: 'published',
  from: '',
  to: '',
  english: 'any',
  shelf: 'library',
  reading: 'any',
  tag: '',
  collection: '',
  copies: false,
  pinyin: 'auto',
  sort: 'saved',
};

/** An article of the list, with how it is filed. */
export interface ListedArticle extends Summary {
  /** Absent where the reader has not filed or opened it. */
  filing?: Filing;
  /** The same story at other outlets, as ids. */
  copies?: readonly string[];
}

export interface Listing {
  items: ListedArticle[];
  /** How many articles the library holds, found or not. */
  total: number;
  /** Of the whole library, most frequent first. */
  outlets: Count[];
  keywords: Count[];
  /** Tags as first written, most frequent first. */
  tags: Count[];
  /** How many articles each collection holds, by id. */
  collections: Record<string, number>;
  /** How many articles more the search finds as pinyin, where it was not read so. */
  asPinyin: number;
  /** Articles whose rows cannot be read. They are kept. */
  damaged: string[];
}

export interface Count {
  name: string;
  count: number;
}

/** The articles that a query asks for, in its order, and what there is to choose from. */
export async function listArticles(db: Library, query: ListQuery, signal: AbortSignal): Promise<Listing> {
  const terms = termsOf(query.text);
  const [rows, ids, found] = await Promise.all([
    guarded(() => db.summaries.toArray()),
    guarded(() => db.articles.toCollection().primaryKeys()),
    terms.length > 0 ? searchArticles(db, terms, signal) : null,
  ]);
  const summaries = rows.filter((row) => summaryRow.safeParse(row).success);
  const readable = new Set(summaries.map(({ id }) => id));
  return {
    items: summaries
      .filter((summary) => (!found || found.has(summary.id)) && passes(summary, query))
      .sort(orders[query.sort]),
    total: summaries.length,
    outlets: count(summaries.map(({ site }) => [site])),
    keywords: count(summaries.map(({ keywords }) => keywords.map(({ zh, en }) => zh || en))),
    tags: [],
    collections: {},
    asPinyin: 0,
    damaged: ids.filter((id) => !readable.has(id)),
  };
}

function passes(summary: Summary, { outlet, keyword, dated, from, to, english }: ListQuery): boolean {
  if (outlet && summary.site !== outlet) return false;
  if (keyword) {
    const wanted = searchFold(keyword);
    if (!summary.keywords.some(({ zh, en }) => searchFold(zh) === wanted || searchFold(en) === wanted)) return false;
  }
  if (from || to) {
    const day = dated === 'published' ? summary.publishedAt.slice(0, 10) : localDay(summary.savedAt);
    if (!day || (from && day < from) || (to && day > to)) return false;
  }
  if (english === 'human') return hasHumanEnglish(summary);
  if (english === 'gloss') return !hasHumanEnglish(summary) && summary.counts.engine === 0;
  return true;
}

/** The day on the reader's calendar. A publication date stands as the page prints it; a time of saving is the reader's. */
function localDay(iso: string): string {
  const date = new Date(iso);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const pinyinOrder = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true });
const time = (iso: string): number => (iso ? Date.parse(iso) : Number.NaN);
const latest = (one: Summary, other: Summary) =>
  time(other.savedAt) - time(one.savedAt) || (one.id < other.id ? -1 : 1);

/** Articles without a date come last, whichever end comes first. */
const published = (sign: 1 | -1) => (one: Summary, other: Summary) => {
  const [a, b] = [time(one.publishedAt), time(other.publishedAt)];
  if (Number.isNaN(a) || Number.isNaN(b))
    return Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || latest(one, other);
  return sign * (a - b) || latest(one, other);
};

const orders: Record<Sorting, (one: Summary, other: Summary) => number> = {
  saved: latest,
  newest: published(-1),
  oldest: published(1),
  title: (one, other) => pinyinOrder.compare(one.title, other.title) || latest(one, other),
  outlet: (one, other) => pinyinOrder.compare(one.site, other.site) || latest(one, other),
};

function count(names: string[][]): Count[] {
  const counts = new Map<string, number>();
  for (const name of names.flatMap((some) => [...new Set(some)])) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}
