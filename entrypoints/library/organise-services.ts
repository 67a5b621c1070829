import type { OrganiseServices } from '@/components/library/organise/organise-services';
import type { Library } from '@/lib/library/database';
import {
  createCollection,
  deleteCollection,
  listCollections,
  renameCollection,
  restoreCollection,
} from '@/lib/library/filing/collections';
import { fileArticles, loadFiling, undoFiling } from '@/lib/library/filing/filings';
import { watchTables } from '@/lib/library/watch';

/** The effects of filing articles: direct calls. */
export function organiseServices(db: Library): OrganiseServices {
  const now = () => new Date().toISOString();
  return {
    load: (id) => loadFiling(db, id),
    file: (ids, change) => fileArticles(db, ids, change, now()),
    undo: (undo) => undoFiling(db, undo),
    collections: () => listCollections(db),
    createCollection: (name) => createCollection(db, name, crypto.randomUUID(), now()),
    renameCollection: (id, name) => renameCollection(db, id, name, now()),
    deleteCollection: (id) => deleteCollection(db, id, now()),
    restoreCollection: (undo) => restoreCollection(db, undo, now()),
    watch: (changed) => watchTables(db, ['filings', 'collections'], changed),
  };
}
