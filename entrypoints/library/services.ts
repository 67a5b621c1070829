import { browser } from '#imports';
import { handOversHere } from '@/components/library/export/hand-over-choices';
import type { LibraryServices } from '@/components/library/library-services';
import { preloadViews } from '@/components/library/views';
import { NothingToExport } from '@/lib/export/exporter';
import { exporters } from '@/lib/export/registry';
import { deleteArticles, loadArticle, readArticles, restore } from '@/lib/library/articles';
import { restOf } from '@/lib/library/backup/leaving-rows';
import { type Library, type LibraryEvent, openLibrary } from '@/lib/library/database';
import { durability } from '@/lib/library/durability';
import { importFile } from '@/lib/library/import/import-file';
import { Catalogue } from '@/lib/library/search/catalogue';
import { findSnippets } from '@/lib/library/search/search';
import { emptyTrash, renewDerivedRows } from '@/lib/library/upkeep';
import { watchLibrary } from '@/lib/library/watch';
import { download } from '@/lib/platform/download';
import { joinGlossary } from '@/lib/platform/glossary-store';
import { keptForGood } from '@/lib/platform/kept-for-good';
import { pageServices } from '@/lib/platform/page-services';
import { ServiceError } from '@/lib/services';
import { backupServices } from './backup-services';
import { chosenOptions, exportServices } from './export-services';
import { importServices } from './import-services';
import { laterServices } from './later-services';
import { organiseServices } from './organise-services';
import { overviewServices } from './overview-services';
import { picturesServices } from './pictures-services';
import { rescueServices } from './rescue-services';
import { versionsServices } from './versions-services';
import { wordsServices } from './words-services';

/** The library page's effects. */
export function libraryServices(): LibraryServices {
  let happened: LibraryEvent | null = null; // perhaps before the page listens
  let tellPage = (event: LibraryEvent): void => {
    happened = event;
  };
  const db = openLibrary(undefined, (event) => tellPage(event));
  const now = () => new Date().toISOString();
  const exporting = exportServices(db);
  const catalogue = new Catalogue(db, { rest: idle });
  catalogue.begin();
  let settling = false;
  const reader = pageServices(db);
  return {
    list: async (query, signal, early) => {
      const listing = await catalogue.list(query, signal, early);
      if (!settling) void settle(db, catalogue, now());
      settling = true;
      return listing;
    },
    snippets: (ids, terms, signal) => findSnippets(db, ids, terms, signal),
    load: (id) => loadArticle(db, id),
    remove: (ids) => deleteArticles(db, ids, now()),
    restore: (token) => restore(db, token),
    exporters: [...exporters, ...handOversHere(exporting.shareForms.length > 0)],
    exporting,
    exportArticles: async (exporter, ids, { signal, onProgress, choices }) => {
      const chosen = exporters.find(({ id }) => id === exporter);
      if (!chosen) throw new ServiceError('invalid', exporter);
      let written = 0;
      const progress = (done: number) => {
        written = done;
        onProgress(done, ids.length);
      };
      const rest = chosen.id === 'json' ? restOf(db, ids) : undefined;
      const { version } = browser.runtime.getManifest();
      const more = await chosenOptions(db, chosen, choices);
      const options = { now: new Date(), onProgress: progress, rest, version, ...more };
      const { name, type, parts, empty, wanted } = await chosen.write(readArticles(db, ids), options, signal);
      if (written > 0 && empty) throw new NothingToExport(wanted);
      if (written > 0) download(new Blob(parts, { type }), name);
      return written;
    },
    importFile: async (file, { signal, onProgress }) => {
      const outcome = await importFile(db, file, signal, onProgress);
      if (outcome.ok && outcome.settings) await joinGlossary(outcome.settings.glossary);
      return outcome;
    },
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
    organise: organiseServices(db),
    overview: overviewServices(db),
    rescue: rescueServices(),
    words: wordsServices(db),
    versions: versionsServices(db),
    later: laterServices(db),
    pictures: picturesServices(db),
    backup: backupServices(db),
  };
}

/** What can wait until the first list is drawn: reading the texts for search, then looking after the library. */
async function settle(db: Library, catalogue: Catalogue, now: string): Promise<void> {
  try {
    await idle();
    await preloadViews();
    await catalogue.warm();
    await renewDerivedRows(db, new AbortController().signal, idle);
    await emptyTrash(db, now);
  } catch (error) {
    console.error('The upkeep of the library failed.', error);
  }
}

/** Until the page has nothing better to do; at the latest in half a second. */
const idle = (): Promise<void> => new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 500 }));
