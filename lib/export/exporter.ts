import type { LeavingPage } from '../library/backup/leaving-rows';
import type { SavedArticle } from '../library/saved-article';
import type { Language } from '../settings/language';
import type { ListedWord } from '../words/word-list';
import type { LoadSqlite } from './apkg/collection';
import type { BookLayout, CardChoice, ExportChoices } from './choices';

/**
 * A form in which articles leave the library. One file and one line in `registry.ts` each. Nothing is lost silently and
 * no line's English looks more trusted than it is: every file says where its English comes from.
 */
export interface Exporter {
  id: string;
  /** Under which heading the menu shows it. */
  group: ExportGroup;
  label: Record<Language, string>;
  /** What it is good for. */
  hint: Record<Language, string>;
  /** Of one article's file, with the dot. */
  extension: string;
  /** Media type of one article's file. */
  type: string;
  /** What the reader may choose of it, with how it is usually made. */
  choices?: Partial<ExportChoices>;
  /** Makes one file of the articles, in their order. Rejects with the signal's reason when aborted. */
  write(articles: Articles, options: ExportOptions, signal: AbortSignal): Promise<ExportFile>;
}

/** What files are for, and at the end programs that take articles over, in the order in which the menu shows them. */
export const exportGroups = ['read', 'learn', 'translate', 'cite', 'keep', 'send'] as const;
export type ExportGroup = (typeof exportGroups)[number];

/** Articles may be read from the library one by one while the file is made. */
export type Articles = Iterable<SavedArticle> | AsyncIterable<SavedArticle>;

export interface ExportOptions {
  /** Stands in the file and in its name. */
  now: Date;
  /** How many articles are done. */
  onProgress?: (done: number) => void;
  /** What belongs to the articles, and to the whole library where all of it leaves; only the backup takes it. */
  rest?: AsyncIterable<LeavingPage>;
  /** Of the program that writes, as translation memories name it. */
  version?: string;
  /**
   * Brings a picture that is to be embedded, by its address and the id of its article; null where it cannot be had.
   * Without it only addresses leave.
   */
  images?: (src: string, signal: AbortSignal, article: string) => Promise<EmbeddedImage | null>;
  /** Readings above a Chinese text; the pieces' texts joined are the text. Only where the reader wants them. */
  ruby?: (text: string) => RubyPiece[];
  /** Whether machine translation is in files of pairs, labelled; absent as the form usually has it. */
  machineLines?: boolean;
  /** Whether lines that may not belong together are in files of pairs, labelled; absent as the form usually has it. */
  uncertainLines?: boolean;
  /** How Chinese and English stand in a book. */
  layout?: BookLayout;
  /** One file of all articles, in forms that usually have one for each. */
  oneFile?: boolean;
  /** Which cards are in a file that has both kinds. */
  cards?: CardChoice;
  /** SQLite, for files that are databases; brought only when such a file is made. */
  sqlite?: LoadSqlite;
  /** The kept words, for files of words. */
  keptWords?: () => Promise<ListedWord[]>;
  /** Writes the reading of a word ('Zhong1 guo2') as the reader wants it. */
  reading?: (numbered: string) => string;
}

export interface EmbeddedImage {
  bytes: Uint8Array;
  /** Media type as the server said it; where the bytes say otherwise, they are believed. */
  type: string;
}

export interface RubyPiece {
  text: string;
  /** As it is to be shown above the text; '' where nothing is. */
  reading: string;
}

export interface ExportFile {
  /** Safe on every system. */
  name: string;
  type: string;
  /** What a Blob is made of: in pieces, because a library is too long for one string. */
  parts: FilePart[];
  /** Nothing but the form's frame is in it: the articles have nothing of what it holds. */
  empty?: boolean;
  /** What that is; translations where it is absent. */
  wanted?: Wanted;
}

/** Translations of sentences, kept words, or either of them. */
export type Wanted = 'translations' | 'words' | 'cards';

export type FilePart = string | Uint8Array<ArrayBuffer> | Blob;

/** Said in place of a file in which there would be nothing. */
export class NothingToExport extends Error {
  override name = 'NothingToExport';
  constructor(readonly of: Wanted = 'translations') {
    super();
  }
}

/** Milliseconds that the page may have to wait for its turn. */
const longestTurn = 40;

/** Goes through the articles with progress and cancellation, and gives the page a turn between them. */
export async function eachArticle(
  articles: Articles,
  { onProgress }: ExportOptions,
  signal: AbortSignal,
  take: (article: SavedArticle, index: number) => void | Promise<void>,
): Promise<number> {
  let done = 0;
  let turn = performance.now();
  for await (const article of articles) {
    signal.throwIfAborted();
    await take(article, done);
    done += 1;
    onProgress?.(done);
    if (performance.now() - turn > longestTurn) {
      await new Promise<void>((resolve) => setTimeout(resolve));
      turn = performance.now();
    }
  }
  signal.throwIfAborted();
  return done;
}
