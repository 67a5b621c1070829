import type { ImportServices } from '@/components/library/import/import-services';
import type { ParseMarkup } from '@/lib/import/draft';
import { readFile, readPasted } from '@/lib/import/read-source';
import type { Library } from '@/lib/library/database';
import { importTexts } from '@/lib/library/import/imported-texts';
import { addLater } from '@/lib/library/later/later';
import type { PairServices } from '@/lib/pair/source';
import { loadDictionary } from '@/lib/platform/dictionary-file';

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
