import type { Library } from '../database';
import { guarded } from '../failure';
import type { Filing } from '../filing/filing';
import { filingRow } from '../filing/filing-rows';
import { summaryRow } from '../rows';
import type { Listing, ListQuery } from './list';

/** More than a screen holds. */
const most = 60;

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
 * What the library page shows first, by the index of the time of saving: the newest articles and how many there are,
 * in some 30 ms however large the library is.
 */
export async function firstRows(db: Library): Promise<Listing> {
  const [rows, total, filings] = await guarded(() =>
    db.transaction('r', [db.summaries, db.filings], async () => {
      const [newest, total] = await Promise.all([
        db.summaries.orderBy('savedAt').reverse().limit(most).toArray(),
        // The index is small; counting rows would go through all that is in them.
        db.summaries.orderBy('savedAt').count(),
      ]);
      return [newest, total, await db.filings.bulkGet(newest.map(({ id }) => id))] as const;
    }),
  );
  const readable = filings.map((row): Filing | undefined => filingRow.safeParse(row).data);
  return {
    items: rows.flatMap((row, index) => {
      const filing = readable[index];
      if (filing?.archived || !summaryRow.safeParse(row).success) return [];
      return [{ ...row, ...(filing && { filing }) }];
    }),
    total,
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
