import type { Exporter } from '@/lib/export/exporter';
import type { UndoToken } from '@/lib/library/articles';
import type { LibraryEvent } from '@/lib/library/database';
import type { Durability } from '@/lib/library/durability';
import type { ImportReport, RefusedFile } from '@/lib/library/import';
import type { Listing, ListQuery } from '@/lib/library/list';
import type { SavedArticle } from '@/lib/library/saved-article';
import type { Snippet } from '@/lib/library/snippet';
import type { ReaderServices } from '@/lib/services';
import type { ImportServices } from './import/import-services';
import type { WordsServices } from './words/words-services';

/** Every effect of the library page. All of them reject with a ServiceError, or with the signal's reason. */
export interface LibraryServices {
  list(query: ListQuery, signal: AbortSignal): Promise<Listing>;
  /** Where the search text was found, for those of the articles where there is such a place. */
  snippets(ids: readonly string[], text: string, signal: AbortSignal): Promise<Map<string, Snippet>>;
  load(id: string): Promise<SavedArticle | null>;
  remove(ids: readonly string[]): Promise<UndoToken>;
  restore(token: UndoToken): Promise<number>;
  exporters: readonly ExportChoice[];
  /**
   * Makes one file of the articles, in this order, and hands it to the browser's downloads. Gives the number of articles
   * in it: those that cannot be read are left out. Rejects with NothingToExport where none has what the form holds.
   */
  exportArticles(exporter: string, ids: readonly string[], options: Progress): Promise<number>;
  importFile(file: File, options: Progress): Promise<ImportOutcome>;
  /** Texts and addresses from outside. */
  imports: ImportServices;
  durability(): Promise<Durability>;
  /** Asks the browser to keep the library for good. */
  keep(): Promise<boolean>;
  /** Calls back after every change of the library, wherever it was made, until the returned function is called. */
  watch(changed: () => void, tell: (event: LibraryEvent) => void): () => void;
  openOptions(): void;
  openWelcome(): void;
  reader: ReaderServices;
  /** The kept words. */
  words: WordsServices;
}

/** What the menu shows of an exporter; without a group where there are too few to part them. */
export type ExportChoice = Pick<Exporter, 'id' | 'label' | 'hint' | 'extension'> & Partial<Pick<Exporter, 'group'>>;

export interface Progress {
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}

export type ImportOutcome = { ok: true; report: ImportReport } | RefusedFile;
