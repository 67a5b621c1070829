import type { Filing } from '../filing/filing';
import { type Entry, folded, tagKey } from './entry';
import type { Count, Listing } from './list';

type Counts = Pick<Listing, 'outlets' | 'keywords' | 'tags' | 'collections'>;

/** What there is to choose from in the whole library. */
export function countAll(entries: Iterable<Entry>, filings: ReadonlyMap<string, Filing>): Counts {
  const outlets = new Tally();
  const keywords = new Tally(folded);
  const filed: Filing[] = [];
  for (const { summary } of entries) {
    if (summary.site) outlets.add([summary.site]); // an imported text may have none
    keywords.add(summary.keywords.map(({ zh, en }) => zh || en));
    const filing = filings.get(summary.id);
    if (filing) filed.push(filing);
  }
  const tags = new Tally(tagKey);
  const collections: Record<string, number> = {};
  // The earliest spelling of a tag is the one that shows.
  for (const filing of filed.sort((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1))) {
    tags.add(filing.tags);
    for (const id of new Set(filing.collections)) collections[id] = (collections[id] ?? 0) + 1;
  }
  return { outlets: outlets.sorted(), keywords: keywords.sorted(), tags: tags.sorted(), collections };
}

/** Counts names, those with one key as one, under the first of them. */
class Tally {
  private readonly counts = new Map<string, Count>();

  constructor(private readonly key: (name: string) => string = (name) => name) {}

  /** The names of one article, each counted once. */
  add(names: readonly string[]): void {
    for (const [key, name] of new Map(names.map((name) => [this.key(name), name]))) {
      const count = this.counts.get(key);
      if (count) count.count += 1;
      else this.counts.set(key, { name, count: 1 });
    }
  }

  sorted(): Count[] {
    return [...this.counts.values()].sort((a, b) => b.count - a.count);
  }
}
