import type { VersionsServices } from '@/components/library/versions/versions-services';
import type { Library } from '@/lib/library/database';
import {
  deleteVersion,
  listVersions,
  loadVersion,
  restoreVersion,
  undoDeleteVersion,
} from '@/lib/library/versions/versions';
import { glossLacking } from '@/lib/pair/gloss-lacking';
import { loadDictionary } from '@/lib/platform/dictionary-file';

/** The effects of the page of earlier texts: direct calls. */
export function versionsServices(db: Library): Omit<VersionsServices, 'watch'> {
  return {
    list: (id) => listVersions(db, id),
    load: (key) => loadVersion(db, key),
    restore: (key) =>
      restoreVersion(db, key, new Date().toISOString(), (text) =>
        glossLacking(text, async (chinese) => (await loadDictionary()).slice(chinese)),
      ),
    remove: (key) => deleteVersion(db, key),
    undoRemove: (undo) => undoDeleteVersion(db, undo),
  };
}
