import type { ImportServices } from '@/components/library/import/import-services';
import type { LibraryServices } from '@/components/library/library-services';
import type { ParseMarkup } from '@/lib/import/draft';
import { readFile, readPasted } from '@/lib/import/read-source';
import type { Library } from '@/lib/library/database';
import { importFile } from '@/lib/library/import/import-file';
import { importTexts } from '@/lib/library/import/imported-texts';
import { addLater } from '@/lib/library/later/later';
import type { PairServices } from '@/lib/pair/source';
import { loadDictionary } from '@/lib/platform/dictionary-file';
import { joinGlossary } from '@/lib/platform/glossary-store';

/** A document made so runs no script and loads nothing. */
const parse: ParseMarkup = (text, type) => new DOMParser().parseFromString(text, type);

/** The effects of importing texts: direct calls. */
export function importServices(db: Library): ImportServices {
  const now = () => new Date().toISOString();
  const pairing: PairServices = { dictionary: async (text) => (await loadDictionary()).slice(text) };
  return {
    readFile: (file) => readFile(file, parse),
    readText: async (text) => readPasted(text, parse),
    // The aligner is large, and texts are rarely imported.
    prepare: async (draft, signal) => (await import('@/lib/import/to-article')).toArticle(draft, pairing, signal),
    save: (articles, { signal, onProgress }) =>
      importTexts(db, articles, now(), signal, (done) => onProgress(done, articles.length)),
    addToReadingList: (items) => addLater(db, items, { from: 'list' }, now()),
  };
}

/** Takes in a file of ours, and beside the reader's own the terms that a backup holds. */
export async function importOwnFile(
  db: Library,
  file: File,
  { signal, onProgress }: Parameters<LibraryServices['importFile']>[1],
) {
  const outcome = await importFile(db, file, signal, onProgress);
  if (outcome.ok && outcome.settings) await joinGlossary(outcome.settings.glossary);
  return outcome;
}
