import type { CollectionUndo } from '@/lib/library/filing/collections';
import type { Collection, Filing, FilingChange } from '@/lib/library/filing/filing';
import type { FilingUndo } from '@/lib/library/filing/filings';

/** Every effect of filing articles. All of them reject with a ServiceError. */
export interface OrganiseServices {
  /** How an article is filed; null where nothing was said of it. */
  load(id: string): Promise<Filing | null>;
  /** All of the articles or none; gives what takes it back. */
  file(ids: readonly string[], change: FilingChange): Promise<FilingUndo>;
  undo(undo: FilingUndo): Promise<number>;
  /** By name. */
  collections(): Promise<Collection[]>;
  /** Makes a collection, or gives the one that has this name. */
  createCollection(name: string): Promise<Collection>;
  /** Rejects with 'invalid' where another has this name. */
  renameCollection(id: string, name: string): Promise<Collection>;
  /** Its articles stay. */
  deleteCollection(id: string): Promise<CollectionUndo | null>;
  restoreCollection(undo: CollectionUndo): Promise<Collection>;
  /** Calls back after every change of filings or collections, wherever it was made, until the returned function is called. */
  watch(changed: () => void): () => void;
}
