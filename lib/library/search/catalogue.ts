import type { Library } from '../database';
import type { Filing } from '../filing/filing';
import { filingRow } from '../filing/filing-rows';
import { summaryRow } from '../rows';
import type { Summary } from '../summary';
import { CopyIndex } from './copies';
import { countAll } from './counts';
import { type Entry, entryOf, filterOf } from './entry';
import { asksForNewest, firstRows } from './first-rows';
import type { ListedArticle, Listing, ListQuery } from './list';
import { Mirror, type MirrorSource, rowsOf } from './mirror';
import { Orderings } from './orderings';
import { type Term, type Wanted, wantedIn } from './query';
import { type Matches, TextMemory } from './text-memory';

/** Summaries read at once: some 15 ms of work. */
const slice = 250;

/** Milliseconds for which what was read ahead answers a question. */
const freshFor = 1000;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export interface CatalogueOptions {
  /** Between two stretches of work that nobody waits for; the page's idle time, say. */
  rest?: () => Promise<void>;
  /** Bytes of texts that may be held in memory. */
  mostBytes?: number;
}

/**
 * All that the list needs, in memory: each summary is read and checked once, with how its article is filed; after that
 * only what changes. Filters, orders, counts and search are answered without the disk.
 */
export class Catalogue {
  private readonly entries = new Map<string, Entry>();
  private readonly filings = new Map<string, Filing>();
  private readonly articles = new Set<string>();
  private readonly copies = new CopyIndex();
  private readonly orderings = new Orderings(this.entries);
  private readonly texts: TextMemory;
  private readonly rest: () => Promise<void>;
  private readonly mirrors: readonly Mirror<unknown>[];
  private counts: ReturnType<typeof countAll> | null = null;
  private first: Promise<Listing> | undefined;

  constructor(db: Library, options?: CatalogueOptions);
  constructor(
    private readonly db: Library,
    { rest = turn, ...options }: CatalogueOptions = {},
  ) {
    const summaries: MirrorSource<Summary> = rowsOf(db.summaries);
    const mirror = <Value>(
      table: 'summaries' | 'filings' | 'articles',
      source: MirrorSource<Value>,
      take: (id: string, value: Value | undefined) => void,
      ids: () => Iterable<string>,
    ) => new Mirror(db, table, source, { take, ids }, { slice: table === 'articles' ? 1000 : slice, rest: turn });
    this.mirrors = [
      mirror(
        'summaries',
        summaries,
        (id, row) => this.takeSummary(id, row),
        () => this.entries.keys(),
      ),
      mirror(
        'filings',
        rowsOf(db.filings),
        (id, row) => this.takeFiling(id, row),
        () => this.filings.keys(),
      ),
      mirror(
        'articles',
        keysOf(db),
        (id, there) => this.takeArticle(id, there),
        () => this.articles,
      ),
    ];
    this.rest = rest;
    this.texts = new TextMemory(db, { rest, ...options });
  }

  /**
   * What a query asks for. Where the library has not been read yet, `early` may get its newest articles first, marked as
   * partial. Stops with the signal's reason.
   */
  async list(query: ListQuery, signal: AbortSignal, early?: (listing: Listing) => void): Promise<Listing> {
    if (early && this.entries.size === 0 && asksForNewest(query)) {
      const first = await this.newest();
      signal.throwIfAborted();
      if (first.items.length > 0) {
        early(first);
        await this.rest(); // the page draws them
      }
    }
    await this.current();
    signal.throwIfAborted();
    const wanted = wantedIn(query.text);
    const matches =
      wanted.length > 0 ? await this.texts.search(wanted, query.pinyin, this.entries.keys(), signal) : null;
    const inOrder = await this.orderings.in(query.sort, turn);
    signal.throwIfAborted();
    const { items, asPinyin } = this.select(inOrder, query, matches);
    this.counts ??= countAll(this.entries.values(), this.filings);
    return {
      items,
      total: this.entries.size,
      ...this.counts,
      asPinyin,
      damaged: [...this.articles].filter((id) => !this.entries.has(id)),
      terms: termsIn(wanted, matches),
      partial: false,
    };
  }

  /** Begins to read the newest articles before anybody asks: while the page is still being set up. */
  begin(): void {
    this.newest().catch(() => {}); // whoever asks next hears of it
  }

  /** Reads all that is not in memory yet, giving way to everything else: the next search need not wait for it. */
  async warm(): Promise<void> {
    await this.current();
    await this.texts.start();
    await this.orderings.in('title', turn);
  }

  /** Bytes of texts in memory, about. */
  get textBytes(): number {
    return this.texts.size;
  }

  close(): void {
    this.texts.close();
    for (const mirror of this.mirrors) mirror.close();
  }

  private newest(): Promise<Listing> {
    const first = this.first ?? firstRows(this.db);
    this.first = first;
    const forget = () => {
      this.first = undefined;
    };
    first.then(() => setTimeout(forget, freshFor), forget);
    return first;
  }

  private async current(): Promise<void> {
    for (const mirror of this.mirrors) await mirror.current();
  }

  private select(inOrder: readonly Entry[], query: ListQuery, matches: Matches | null) {
    const passes = filterOf(query);
    const items: ListedArticle[] = [];
    let asPinyin = 0;
    for (const entry of inOrder) {
      const { id } = entry.summary;
      if (matches && !matches.asPinyin.has(id)) continue;
      if (!passes(entry, this.filings.get(id))) continue;
      const listed = this.listedOf(entry);
      if (query.copies && !listed.copies) continue;
      if (!matches || matches.found.has(id)) items.push(listed);
      else asPinyin += 1;
    }
    return { items, asPinyin };
  }

  /** The same object until something of it changes, so that a row is drawn anew only then. */
  private listedOf(entry: Entry): ListedArticle {
    if (entry.listed) return entry.listed;
    const filing = this.filings.get(entry.summary.id);
    const copies = this.copies.of(entry.summary.id);
    entry.listed = { ...entry.summary, ...(filing && { filing }), ...(copies.length > 0 && { copies }) };
    return entry.listed;
  }

  private takeSummary(id: string, row: Summary | undefined): void {
    const before = this.entries.get(id);
    const readable = row !== undefined && summaryRow.safeParse(row).success;
    const after = readable ? entryOf(row) : undefined;
    if (!before && !after) return;
    this.forgetListed(id);
    if (after) this.entries.set(id, after);
    else this.entries.delete(id);
    if (after) this.copies.put({ id, site: after.summary.site, sketch: after.summary.sketch ?? [] });
    else this.copies.remove(id);
    this.forgetListed(id);
    this.orderings.change(before, after);
    this.counts = null;
  }

  /** An article that comes or goes changes what its copies show. */
  private forgetListed(id: string): void {
    for (const other of this.copies.of(id)) {
      const entry = this.entries.get(other);
      if (entry) entry.listed = null;
    }
  }

  private takeFiling(id: string, row: Filing | undefined): void {
    const { data } = filingRow.safeParse(row);
    if (data) this.filings.set(id, data);
    else this.filings.delete(id);
    const entry = this.entries.get(id);
    if (entry) entry.listed = null;
    this.counts = null;
  }

  private takeArticle(id: string, there: true | undefined): void {
    if (there) this.articles.add(id);
    else this.articles.delete(id);
  }
}

/** Only the keys of the articles: an article whose summary is missing or damaged shows as unreadable. */
const keysOf = (db: Library): MirrorSource<true> => ({
  after: async (last, count) => {
    const keys = await db.articles.where(':id').above(last).limit(count).primaryKeys();
    return keys.map((id) => [id, true] as const);
  },
  some: async (ids) => {
    const there = new Set(await db.articles.where(':id').anyOf(ids).primaryKeys());
    return ids.map((id) => (there.has(id) ? true : undefined));
  },
});

/** What to mark: the words, and pinyin where it was taken for that. */
const termsIn = (wanted: readonly Wanted[], matches: Matches | null): Term[] =>
  wanted.flatMap(({ words, pinyin }, index) =>
    pinyin && matches?.readAsPinyin[index] ? [...words, pinyin] : [...words],
  );
