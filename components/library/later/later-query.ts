import type { ListedLater } from '@/lib/library/later/later';
import { containsAll, finderOf, termsOf } from '@/lib/library/search/query';
import { searchFold } from '@/lib/library/search/search-text';
import { siteOf } from '@/lib/sites/registry';
import { daysAgo } from './age';

export type Shelf = 'waiting' | 'done';

/** What stands for an item without a title: its address without what all have. */
export const nameOf = ({ title, url }: Pick<ListedLater, 'title' | 'url'>): string =>
  title || readable(url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''));

function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address; // a '%' that encodes nothing
  }
}

/** The outlet as it calls itself, else the host. */
export const outletOf = (url: string): string => siteOf(url)?.name ?? new URL(url).host.replace(/^www\./, '');

export const isOnShelf = ({ state }: ListedLater, shelf: Shelf): boolean => (state === 'done') === (shelf === 'done');

/** The items of a shelf whose headline, outlet or address holds all of the words. */
export function findLater(items: readonly ListedLater[], shelf: Shelf, text: string): ListedLater[] {
  const finders = termsOf(text).map(finderOf);
  return items.filter(
    (item) =>
      isOnShelf(item, shelf) &&
      containsAll(
        searchFold(`${item.title}\n${outletOf(item.url)}\n${siteOf(item.url)?.nameEn ?? ''}\n${item.url}`),
        finders,
      ),
  );
}

/** Cuts a list in the order of adding into the days of the reader's calendar. `now` in milliseconds. */
export function groupByDay(items: readonly ListedLater[], now: number): { ago: number; items: ListedLater[] }[] {
  const groups: { ago: number; items: ListedLater[] }[] = [];
  for (const item of items) {
    const ago = daysAgo(item.addedAt, now);
    if (groups.at(-1)?.ago !== ago) groups.push({ ago, items: [] });
    groups.at(-1)?.items.push(item);
  }
  return groups;
}
