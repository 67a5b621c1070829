import type { ImportServices } from '@/components/library/import/import-services';
import { addAddresses } from '@/lib/import/add-addresses';
import type { ParseMarkup } from '@/lib/import/draft';
import { readFile, readPasted } from '@/lib/import/read-source';
import { toArticle } from '@/lib/import/to-article';
import type { Library } from '@/lib/library/database';
import { importTexts } from '@/lib/library/imported-texts';
import type { PairServices } from '@/lib/pair/source';

/** A document made so runs no script and loads nothing. */
const parse: ParseMarkup = (text, type) => new DOMParser().parseFromString(text, type);

/** The effects of importing texts: direct calls. */
export function importServices(db: Library, pairing: PairServices): ImportServices {
  const now = () => new Date().toISOString();
  return {
    readFile: (file) => readFile(file, parse),
    readText: (text) => readPasted(text, parse),
    prepare: (draft, signal) => toArticle(draft, pairing, signal),
    save: (articles, { signal, onProgress }) =>
      importTexts(db, articles, now(), signal, (done) => onProgress(done, articles.length)),
    addToReadingList: (items) => addAddresses(db, items, now()),
  };
}
