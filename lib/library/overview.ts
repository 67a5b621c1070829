import type { Library } from './database';
import { guarded } from './failure';
import type { Filing } from './filing/filing';
import { filingRow } from './filing/filing-rows';
import { localDay } from './local-day';
import { summaryRow } from './rows';
import { searchFold } from './search/search-text';
import type { Summary } from './summary';

/** A library seen as a whole: what a reader would rather look at than read. Months are 'YYYY-MM', oldest first, no gaps. */
export interface Overview {
  articles: number;
  /** Read to the end. */
  read: number;
  outlets: number;
  /** Chinese characters of all articles, and those that the reader has read: of an unfinished article its part. */
  characters: number;
  charactersRead: number;
  /** Kept words. */
  words: number;
  /** The last year, by the reader's calendar. */
  months: Month[];
  timeline: Timeline;
  /** Most frequent first. */
  keywords: CloudWord[];
}

export interface Month {
  month: string;
  saved: number;
  /** Articles whose end was reached in this month. */
  read: number;
  words: number;
}

/** What each outlet published, month by month; by the day of saving where an article names none, or a later one. */
export interface Timeline {
  months: string[];
  /** Most articles first; `counts` has one number for each month. */
  outlets: { name: string; count: number; counts: number[] }[];
  /** Outlets that had no room. */
  others: number;
  /** Articles older than the first month. */
  earlier: number;
}

export interface CloudWord {
  zh: string;
  en: string;
  count: number;
}

const most = { outlets: 14, keywords: 80, months: 12, timeline: 24 } as const;

/** Reads what an overview needs: no article's text. `today` in ISO 8601. */
export async function libraryOverview(db: Library, today: string): Promise<Overview> {
  const [rows, filings, words] = await guarded(() =>
    Promise.all([db.summaries.toArray(), db.filings.toArray(), db.words.toArray()]),
  );
  const summaries = rows.filter((row) => summaryRow.safeParse(row).success);
  const filed = filings.filter((row) => filingRow.safeParse(row).success);
  const kept = words.filter(({ createdAt }) => typeof createdAt === 'string');
  return overviewOf(summaries, filed, kept, today);
}

/** The overview of these rows. */
export function overviewOf(
  summaries: readonly Summary[],
  filings: readonly Filing[],
  words: readonly { createdAt: string }[],
  today: string,
): Overview {
  const filed = new Map(filings.map((filing) => [filing.id, filing]));
  const ends = summaries.flatMap(({ id }) => filed.get(id)?.readAt ?? []);
  const months = monthsUntil(monthOf(today), most.months);
  const [saved, read, kept] = [summaries.map(({ savedAt }) => savedAt), ends, words.map((word) => word.createdAt)].map(
    (times) => countBy(times.map(monthOf)),
  );
  return {
    articles: summaries.length,
    read: summaries.filter(({ id }) => filed.get(id)?.state === 'read').length,
    outlets: new Set(summaries.flatMap(({ site }) => site || [])).size, // an imported text may have none
    characters: sum(summaries.map(({ characters = 0 }) => characters)),
    charactersRead: Math.round(sum(summaries.map(({ id, characters = 0 }) => characters * partRead(filed.get(id))))),
    words: words.length,
    months: months.map((month) => ({
      month,
      saved: saved?.get(month) ?? 0,
      read: read?.get(month) ?? 0,
      words: kept?.get(month) ?? 0,
    })),
    timeline: timelineOf(summaries),
    keywords: cloudOf(summaries),
  };
}

/** 0…1 of an article. */
const partRead = (filing: Filing | undefined): number =>
  filing?.state === 'read' ? 1 : filing?.state === 'reading' ? (filing.place?.fraction ?? 0) : 0;

function timelineOf(summaries: readonly Summary[]): Timeline {
  const dated = summaries.map(({ site, publishedAt, savedAt }) => {
    const [published, saved] = [publishedAt.slice(0, 7), monthOf(savedAt)];
    return { site, month: published && published < saved ? published : saved };
  });
  const all = dated.map(({ month }) => month).sort();
  const [first = '', last = ''] = [all[0], all.at(-1)];
  const months = last ? monthsUntil(last, most.timeline).filter((month) => month >= first) : [];
  const from = months[0] ?? '';
  const recent = dated.filter(({ month }) => month >= from);
  const outlets = [...countBy(recent.flatMap(({ site }) => site || []))].sort(([, a], [, b]) => b - a);
  const byCell = countBy(recent.map(({ site, month }) => `${month} ${site}`));
  return {
    months,
    outlets: outlets
      .slice(0, most.outlets)
      .map(([name, count]) => ({ name, count, counts: months.map((month) => byCell.get(`${month} ${name}`) ?? 0) })),
    others: Math.max(0, outlets.length - most.outlets),
    earlier: dated.length - recent.length,
  };
}

/** Keywords in either script and either language are one where they fold alike; the first spelling stands for all. */
function cloudOf(summaries: readonly Summary[]): CloudWord[] {
  const words = new Map<string, CloudWord>();
  for (const { keywords } of summaries) {
    const once = new Set<string>();
    for (const { zh, en } of keywords) {
      const key = searchFold(zh || en);
      if (once.has(key)) continue;
      once.add(key);
      const word = words.get(key);
      if (word) words.set(key, { ...word, en: word.en || en, count: word.count + 1 });
      else words.set(key, { zh, en, count: 1 });
    }
  }
  return [...words.values()].sort((a, b) => b.count - a.count).slice(0, most.keywords);
}

const monthOf = (iso: string): string => localDay(iso).slice(0, 7);

/** So many months, ending with this one. */
export function monthsUntil(last: string, count: number): string[] {
  const [year = 0, month = 1] = last.split('-').map(Number);
  return Array.from({ length: count }, (_, index) => {
    const at = year * 12 + (month - 1) - (count - 1 - index);
    return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
