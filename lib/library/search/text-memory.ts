import type { Library, SearchText } from '../database';
import { guarded } from '../failure';
import { savedArticleRow } from '../rows';
import { type HeldText, holdText, type Probe, probeOf, sizeOf } from './held-text';
import { Mirror, type MirrorSource, rowsOf } from './mirror';
import type { Wanted } from './query';
import { foldName, searchText } from './search-text';

/*
 * The folded texts of all articles, in memory. Measured with 10,000 articles of 1,500 Chinese characters and 4,800
 * letters in Chromium on a shared 2-core machine, a rare term each: reading all texts from the disk 1,500 to 2,500 ms;
 * an index of all pairs of characters (multiEntry) 4 ms, but 22 ms more for each save and 1,100 keys an article; texts
 * in memory as they are 14 to 60 ms in 125 MB; one-byte lines apart (79 MB) 4 ms for Chinese, but 60 to 150 ms for
 * English; with the signatures of `signature.ts` (15 MB more) 1 to 20 ms for either. Pinyin: a regular expression 370
 * to 720 ms, the table of `pinyin-term.ts` 50 to 100 ms, with signatures 5 to 50 ms.
 */

/** Texts above this many bytes stay on the disk and are read for each search: some 17,000 articles fit. */
const mostBytes = 160_000_000;

/** Rows read at once: some 20 ms of work. */
const slice = 100;

/** Milliseconds after which a search gives the page a turn. */
const longestStretch = 40;

export interface TextMemoryOptions {
  rest: () => Promise<void>;
  mostBytes?: number;
}

/** Which articles hold what a query asks for. */
export interface Matches {
  /** Read as text where a part stands in some article as English, else as text or as pinyin. */
  found: ReadonlySet<string>;
  /** With every part that may be pinyin read so too. */
  asPinyin: ReadonlySet<string>;
  /** For each part of the query whether `found` takes it for pinyin too. */
  readAsPinyin: readonly boolean[];
}

/** Searches the texts of the library: by definition what a scan of all of them finds, never less. */
export class TextMemory {
  private readonly held = new Map<string, HeldText>();
  private bytes = 0;
  private readonly mirror: Mirror<SearchText>;

  constructor(
    private readonly db: Library,
    private readonly options: TextMemoryOptions,
  ) {
    const source: MirrorSource<SearchText> = rowsOf(db.texts);
    const target = { take: (id: string, row?: SearchText) => this.take(id, row), ids: () => this.held.keys() };
    this.mirror = new Mirror(db, 'texts', source, target, { slice, rest: options.rest });
  }

  /** Reads all texts in slices, giving way to everything else. */
  start(): Promise<void> {
    return this.mirror.start();
  }

  close(): void {
    this.mirror.close();
  }

  /** Bytes that are held, about. */
  get size(): number {
    return this.bytes;
  }

  /**
   * Waits until every text is in that was saved before. Stops with the signal's reason.
   *
   * @param articles ids of all articles: those whose text is not in memory are read from the disk
   */
  async search(
    wanted: readonly Wanted[],
    pinyin: 'auto' | 'yes' | 'no',
    articles: Iterable<string>,
    signal: AbortSignal,
  ): Promise<Matches> {
    await this.mirror.current();
    signal.throwIfAborted();
    const probes = wanted.map(probeOf);
    const hits: Hit[] = [];
    const english = probes.map(() => false);
    const look = (id: string, text: HeldText) => {
      const parts: Hit['parts'][number][] = [];
      let possible = true;
      for (const [index, { words, pinyin, wholeWords }] of probes.entries()) {
        const undecided = pinyin !== null && !english[index];
        const asWords: boolean = (possible || undecided) && words(text);
        if (asWords && undecided) english[index] = wholeWords(text);
        possible &&= asWords || (pinyin?.(text) ?? false);
        parts.push(asWords ? 'words' : 'pinyin');
      }
      if (possible) hits.push({ id, parts });
    };
    let since = performance.now();
    let looked = 0;
    for (const [id, text] of this.held) {
      look(id, text);
      looked += 1;
      if (looked % 64 > 0 || performance.now() - since < longestStretch) continue;
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      since = performance.now();
    }
    const rest = [...articles].filter((id) => !this.held.has(id));
    await this.readDisk(rest, look, signal);
    const readAsPinyin = probes.map(
      (probe: Probe, index) => probe.pinyin !== null && (pinyin === 'yes' || (pinyin === 'auto' && !english[index])),
    );
    const found = hits.filter(({ parts }) => parts.every((part, index) => part === 'words' || readAsPinyin[index]));
    return { found: idsOf(found), asPinyin: idsOf(hits), readAsPinyin };
  }

  private async take(id: string, row: SearchText | undefined): Promise<void> {
    const text = row && holdText(await this.foldedOf(id, row));
    const before = this.held.get(id);
    if (before) this.bytes -= sizeOf(before);
    this.held.delete(id);
    if (!text || this.bytes + sizeOf(text) > (this.options.mostBytes ?? mostBytes)) return;
    this.held.set(id, text);
    this.bytes += sizeOf(text);
  }

  /** What is missing, damaged or of an older table of characters is folded anew, until upkeep has written it. */
  private async foldedOf(id: string, row: Partial<SearchText> | undefined): Promise<string> {
    const folded = typeof row?.folded === 'string' ? row.folded : '';
    if (folded && row?.fold === foldName()) return folded;
    const { data } = savedArticleRow.safeParse(await guarded(() => this.db.articles.get(id)));
    return data ? searchText(data) : folded;
  }

  private async readDisk(
    ids: readonly string[],
    look: (id: string, text: HeldText) => void,
    signal: AbortSignal,
  ): Promise<void> {
    for (let start = 0; start < ids.length; start += slice) {
      const some = ids.slice(start, start + slice);
      const rows = await guarded(() => this.db.texts.bulkGet(some));
      for (const [index, id] of some.entries()) {
        signal.throwIfAborted();
        look(id, holdText(await this.foldedOf(id, rows[index])));
      }
    }
  }
}

interface Hit {
  id: string;
  /** How each part of the query was found. */
  parts: readonly ('words' | 'pinyin')[];
}

const idsOf = (hits: readonly Hit[]): Set<string> => new Set(hits.map(({ id }) => id));
