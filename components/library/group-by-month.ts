import type { ListQuery } from '@/lib/library/search/list';
import type { Summary } from '@/lib/library/summary';

export interface Group {
  /** A date in the month, ISO 8601; '' for articles without a date; null where the order is not by date. */
  date: string | null;
  items: Summary[];
}

/** Cuts a list that is ordered by date into its months; a list in another order is one group. */
export function groupByMonth(items: readonly Summary[], sort: ListQuery['sort']): Group[] {
  if (sort === 'title' || sort === 'outlet') return [{ date: null, items: [...items] }];
  const groups: Group[] = [];
  let month = null as string | null;
  for (const item of items) {
    const date = sort === 'saved' ? item.savedAt : item.publishedAt;
    const itsMonth = monthOf(date);
    if (itsMonth !== month) groups.push({ date, items: [] });
    month = itsMonth;
    groups.at(-1)?.items.push(item);
  }
  return groups;
}

/** On the reader's calendar, as the dates themselves are shown. */
function monthOf(iso: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return `${Number(iso.slice(0, 4))}-${Number(iso.slice(5, 7))}`;
  const date = new Date(iso);
  return iso === '' ? '' : `${date.getFullYear()}-${date.getMonth() + 1}`;
}
