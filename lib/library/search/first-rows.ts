import type { Library } from '../database';
import { guarded } from '../failure';
import type { Filing } from '../filing/filing';
import { filingRow } from '../filing/filing-rows';
import { summaryRow } from '../rows';
import type { Listing, ListQuery } from './list';

/** More than a screen holds, and not many more: each row that is drawn puts the first picture off. */
const most = 30;

/** Whether the newest articles answer the query's beginning: nothing searched, nothing filtered, latest saved first. */
export const asksForNewest = (query: ListQuery): boolean =>
  query.text.trim() === '' &&
  query.sort === 'saved' &&
  query.shelf === 'library' &&
  query.english === 'any' &&
  query.reading === 'any' &&
  !query.copies &&
  [query.outlet, query.keyword, query.from, query.to, query.tag, query.collection].every((value) => value === '');

/**
 * What the library page shows first, by the index of the time of saving: the newest articles, in some 30 ms however
 * large the library is. `total` is how many these are: Chromium takes 120 ms to count 10,000 keys.
 */
export async function firstRows(db: Library): Promise<Listing> {
  const [rows, filings] = await guarded(() =>
    db.transaction('r', [db.summaries, db.filings], async () => {
      const newest = await db.summaries.orderBy('savedAt').reverse().limit(most).toArray();
      return [newest, await db.filings.bulkGet(newest.map(({ id }) => id))] as const;
    }),
  );
  const readable = filings.map((row): Filing | undefined => filingRow.safeParse(row).data);
  return {
    items: rows.flatMap((row, index) => {
      const filing = readable[index];
      if (filing?.archived || !summaryRow.safeParse(row).success) return [];
      return [{ ...row, ...(filing && { filing }) }];
    }),
    total: rows.length,
    outlets: [],
    keywords: [],
    tags: [],
    collections: {},
    asPinyin: 0,
    damaged: [],
    terms: [],
    partial: true,
  };
}
