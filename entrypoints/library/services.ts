import { browser } from '#imports';
import type { LibraryServices } from '@/components/library/library-services';
import { NothingToExport } from '@/lib/export/exporter';
import { exporters } from '@/lib/export/registry';
import { deleteArticles, loadArticle, readArticles, restore } from '@/lib/library/articles';
import { type LibraryEvent, openLibrary } from '@/lib/library/database';
import { durability } from '@/lib/library/durability';
import { importFile } from '@/lib/library/import-file';
import { listArticles } from '@/lib/library/list';
import { termsOf } from '@/lib/library/query';
import { findSnippets } from '@/lib/library/search';
import { emptyTrash, renewDerivedRows } from '@/lib/library/upkeep';
import { watchLibrary } from '@/lib/library/watch';
import { wordsOfBackup } from '@/lib/library/word-backup';
import { download } from '@/lib/platform/download';
import { keptForGood } from '@/lib/platform/kept-for-good';
import { pageServices } from '@/lib/platform/page-services';
import { ServiceError } from '@/lib/services';
import { importServices } from './import-services';
import { wordsServices } from './words-services';

/** The library page's effects. */
export function libraryServices(): LibraryServices {
  let happened: LibraryEvent | null = null; // perhaps before the page listens
  let tellPage = (event: LibraryEvent): void => {
    happened = event;
  };
  const db = openLibrary(undefined, (event) => tellPage(event));
  const now = () => new Date().toISOString();
  const upkeep = renewDerivedRows(db, new AbortController().signal)
    .then(() => emptyTrash(db, now()))
    .catch((error: unknown) => console.error('The upkeep of the library failed.', error));
  const reader = pageServices(db);
  return {
    list: async (query, signal) => {
      await upkeep;
      return listArticles(db, query, signal);
    },
    snippets: (ids, text, signal) => findSnippets(db, ids, termsOf(text), signal),
    load: (id) => loadArticle(db, id),
    remove: (ids) => deleteArticles(db, ids, now()),
    restore: (token) => restore(db, token),
    exporters,
    exportArticles: async (exporter, ids, { signal, onProgress }) => {
      const chosen = exporters.find(({ id }) => id === exporter);
      if (!chosen) throw new ServiceError('invalid', exporter);
      let written = 0;
      const progress = (done: number) => {
        written = done;
        onProgress(done, ids.length);
      };
      const words = chosen.id === 'json' ? await wordsOfBackup(db, ids) : null;
      const { version } = browser.runtime.getManifest();
      const options = { now: new Date(), onProgress: progress, words, version };
      const { name, type, parts, empty } = await chosen.write(readArticles(db, ids), options, signal);
      if (written > 0 && empty) throw new NothingToExport();
      if (written > 0) download(new Blob(parts, { type }), name);
      return written;
    },
    importFile: (file, { signal, onProgress }) => importFile(db, file, signal, onProgress),
    durability: async () => ({ ...(await durability(navigator.storage)), persistent: await keptForGood() }),
    keep: keptForGood,
    watch: (changed, tell) => {
      tellPage = tell;
      if (happened) tell(happened);
      return watchLibrary(db, changed);
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
    openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
    reader,
    imports: importServices(db, reader),
    words: wordsServices(db),
  };
}
