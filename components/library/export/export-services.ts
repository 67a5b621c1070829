import type { AnkiReport } from '@/lib/anki-connect/hand-over';
import type { CardChoice } from '@/lib/export/choices';
import type { ExportMemory } from '@/lib/export/export-memory';
import type { ShareForm } from '@/lib/export/share';

/** What export needs beside the making of files. All of it rejects with a ServiceError. */
export interface ExportServices {
  /** Ids of every article, those that were put away among them, latest saved first. */
  everything(): Promise<string[]>;
  memory(): Promise<ExportMemory>;
  remember(change: (before: ExportMemory) => Partial<ExportMemory>): Promise<void>;
  /**
   * Adds the sentences of articles, or the kept words that were met in them, to the Anki that is open on this computer. Must be called straight from a click, since
   * the browser may have to ask. Rejects with ServiceError 'not-allowed' where the reader declines, or with an
   * AnkiFailure; what was added before is in the last report then.
   */
  toAnki(ids: readonly string[], options: AnkiOptions): Promise<AnkiReport>;
  /** Opens a new note in Obsidian; says whether the text went by the clipboard. Must be called straight from a click. */
  toObsidian(id: string, vault: string, folder: string): Promise<{ byClipboard: boolean }>;
  /** Forms that this browser can share; none where it cannot. */
  shareForms: readonly ShareForm[];
  /** False where the reader closed the dialog. Must be called straight from a click. */
  share(id: string, form: ShareForm): Promise<boolean>;
}

export interface AnkiOptions {
  deck: string;
  /** '' where the add-on asks for none. */
  key: string;
  cards: CardChoice;
  /** Notes that are there already are written anew. */
  update: boolean;
  machineLines: boolean;
  uncertainLines: boolean;
  signal: AbortSignal;
  /** How many articles are done, and what became of their notes. */
  onProgress: (done: number, report: AnkiReport) => void;
}
