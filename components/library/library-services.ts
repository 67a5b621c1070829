import type { ExportChoices } from '@/lib/export/choices';
import type { Exporter } from '@/lib/export/exporter';
import type { UndoToken } from '@/lib/library/articles';
import type { LibraryEvent } from '@/lib/library/database';
import type { Durability } from '@/lib/library/durability';
import type { ImportReport, RefusedFile } from '@/lib/library/import/import';
import type { SavedArticle } from '@/lib/library/saved-article';
import type { Listing, ListQuery } from '@/lib/library/search/list';
import type { Term } from '@/lib/library/search/query';
import type { Snippet } from '@/lib/library/search/snippet';
import type { ReaderServices } from '@/lib/services';
import type { BackupServices } from './backup/backup-services';
import type { ExportServices } from './export/export-services';
import type { ImportServices } from './import/import-services';
import type { LaterServices } from './later/later-services';
import type { OrganiseServices } from './organise/organise-services';
import type { OverviewServices } from './overview/overview-services';
import type { PicturesServices } from './pictures/pictures-services';
import type { RescueServices } from './rescue/rescue-services';
import type { VersionsServices } from './versions/versions-services';
import type { WordsServices } from './words/words-services';

/** Every effect of the library page. All of them reject with a ServiceError, or with the signal's reason. */
export interface LibraryServices {
  /**
   * What a query asks for. Before the library has been read `early` may get its newest articles, marked as partial; the
   * promise resolves to the whole answer.
   */
  list(query: ListQuery, signal: AbortSignal, early?: (listing: Listing) => void): Promise<Listing>;
  /** Where the terms of a listing were found, for those of the articles where there is such a place. */
  snippets(ids: readonly string[], terms: readonly Term[], signal: AbortSignal): Promise<Map<string, Snippet>>;
  load(id: string): Promise<SavedArticle | null>;
  remove(ids: readonly string[]): Promise<UndoToken>;
  restore(token: UndoToken): Promise<number>;
  /** Known once the first articles are drawn, since the makers of files are large. */
  exporters(): Promise<readonly ExportChoice[]>;
  /**
   * Makes one file of the articles, in this order, and hands it to the browser's downloads. Gives the number of articles
   * in it: those that cannot be read are left out. Without choices it is made as the reader made it last. Rejects with
   * NothingToExport where none has what the form holds.
   */
  exportArticles(
    exporter: string,
    ids: readonly string[],
    options: Progress & { choices?: Partial<ExportChoices> },
  ): Promise<number>;
  /** Choices of export, and what other programs take over. */
  exporting: ExportServices;
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
  /** What the reader view needs; loaded with the first article. */
  reader(): Promise<ReaderServices>;
  /** How articles are filed. */
  organise: OrganiseServices;
  /** The library as a whole. */
  overview: OverviewServices;
  /** What is left to do where the library does not open. */
  rescue: RescueServices;
  /** The kept words. */
  words: WordsServices;
  /** Earlier texts of an article. */
  versions: VersionsServices;
  /** The reading list and its feeds. */
  later: LaterServices;
  /** Pictures that are kept for reading offline. */
  pictures: PicturesServices;
  backup: BackupServices;
}

/** What the menu shows of an exporter; without a group where there are too few to part them. */
export type ExportChoice = Pick<Exporter, 'id' | 'label' | 'hint' | 'extension' | 'choices'> &
  Partial<Pick<Exporter, 'group'>>;

export interface Progress {
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}

export type ImportOutcome = { ok: true; report: ImportReport } | RefusedFile;
