import type { LeavingPage } from '../library/backup/leaving-rows';
import type { SavedArticle } from '../library/saved-article';
import type { Language } from '../settings/language';

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
  /** Makes one file of the articles, in their order. Rejects with the signal's reason when aborted. */
  write(articles: Articles, options: ExportOptions, signal: AbortSignal): Promise<ExportFile>;
}

/** What files are for, in the order in which the menu shows them. */
export const exportGroups = ['read', 'learn', 'translate', 'cite', 'keep'] as const;
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
  /** Fetches a picture that is to be embedded; null where it cannot be had. Without it only addresses leave. */
  images?: (src: string, signal: AbortSignal) => Promise<EmbeddedImage | null>;
  /** Readings above a Chinese text; the pieces' texts joined are the text. Only where the reader wants them. */
  ruby?: (text: string) => RubyPiece[];
  /** Also machine translation, labelled, in forms that by default hold human translation alone. */
  machineLines?: boolean;
  /** Also lines that may not belong together, in forms that by default leave them out. */
  uncertainLines?: boolean;
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
  parts: (string | Uint8Array<ArrayBuffer>)[];
  /** Nothing but the form's frame is in it: it holds translations alone, and the articles have none. */
  empty?: boolean;
}

/** Said in place of a file in which there would be nothing. */
export class NothingToExport extends Error {
  override name = 'NothingToExport';
}

/** Goes through the articles with progress and cancellation, and gives the page a turn between them. */
export async function eachArticle(
  articles: Articles,
  { onProgress }: ExportOptions,
  signal: AbortSignal,
  take: (article: SavedArticle, index: number) => void | Promise<void>,
): Promise<number> {
  let done = 0;
  for await (const article of articles) {
    signal.throwIfAborted();
    await take(article, done);
    done += 1;
    onProgress?.(done);
    if (done % 20 === 0) await new Promise<void>((resolve) => setTimeout(resolve));
  }
  signal.throwIfAborted();
  return done;
}
