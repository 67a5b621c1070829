import { browser } from '#imports';
import { handOversHere } from '@/components/library/export/hand-over-choices';
import type { LibraryServices } from '@/components/library/library-services';
import { loadOnce } from '@/components/library/load-once';
import { preloadViews } from '@/components/library/views';
import { type Library, type LibraryEvent, openLibrary } from '@/lib/library/database';
import { durability } from '@/lib/library/durability';
import { Catalogue } from '@/lib/library/search/catalogue';
import { watchLibrary } from '@/lib/library/watch';
import { keptForGood } from '@/lib/platform/kept-for-good';
import { lazyServices } from './lazy-services';
import { organiseServices } from './organise-services';

/** The library page's effects. Only what the first screen needs is part of the page's own script. */
export function libraryServices(): LibraryServices {
  let happened: LibraryEvent | null = null; // perhaps before the page listens
  let tellPage = (event: LibraryEvent): void => {
    happened = event;
  };
  const db = openLibrary(undefined, (event) => tellPage(event));
  const now = () => new Date().toISOString();
  const catalogue = new Catalogue(db, { rest: idle });
  catalogue.begin();
  let show = () => {};
  const shown = new Promise<void>((resolve) => {
    show = resolve;
  }).then(idle);
  const { services, exporting, preload } = lazyServices(db, shown);
  const articles = loadOnce(() => import('@/lib/library/articles'));
  const search = loadOnce(() => import('@/lib/library/search/search'));
  const imports = loadOnce(() => import('./import-services'));
  const forms = loadOnce(async () => (await import('@/lib/export/registry')).exporters);
  const preloadAll = async () => {
    await preloadViews();
    await preload();
    for (const load of [articles, search, imports]) await load();
  };
  let settling = false;
  return {
    ...services,
    list: async (query, signal, early) => {
      const listing = await catalogue
        .list(query, signal, (first) => {
          early?.(first);
          show();
        })
        .finally(show);
      if (!settling) void settle(db, catalogue, preloadAll, now());
      settling = true;
      return listing;
    },
    snippets: async (ids, terms, signal) => (await search()).findSnippets(db, ids, terms, signal),
    load: async (id) => (await articles()).loadArticle(db, id),
    remove: async (ids) => (await articles()).deleteArticles(db, ids, now()),
    restore: async (token) => (await articles()).restore(db, token),
    exporters: async () => {
      await shown;
      return [...(await forms()), ...handOversHere(services.exporting.shareForms.length > 0)];
    },
    exportArticles: async (...order) => (await exporting()).exportArticles(...order),
    importFile: async (file, order) => (await imports()).importOwnFile(db, file, order),
    durability: async () => ({ ...(await durability(navigator.storage)), persistent: await keptForGood() }),
    keep: keptForGood,
    watch: (changed, tell) => {
      tellPage = tell;
      if (happened) tell(happened);
      return watchLibrary(db, changed);
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
    openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
    organise: organiseServices(db),
  };
}

/**
 * What can wait until the list is drawn: the code of what a reader may open from it, reading the texts for search, then
 * looking after the library.
 */
async function settle(db: Library, catalogue: Catalogue, preload: () => Promise<void>, now: string): Promise<void> {
  try {
    await idle();
    await preload().catch(() => {}); // whoever needs it hears of it
    await catalogue.warm();
    const { emptyTrash, renewDerivedRows } = await import('@/lib/library/upkeep');
    await renewDerivedRows(db, new AbortController().signal, idle);
    await emptyTrash(db, now);
  } catch (error) {
    console.error('The upkeep of the library failed.', error);
  }
}

/** Until the page has nothing better to do; at the latest in half a second. */
const idle = (): Promise<void> => new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 500 }));
