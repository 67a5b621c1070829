import { until } from '../e2e/browsers';
import type { Look } from './in-page';
import { changed, lost, type Operation } from './operation';

/**
 * The library page of today opens a library of an earlier version. Time counts from the page's asking for the database
 * until it is open; three times as long, the page makes derived rows anew and reads its list. Afterwards the version is the old one with its stores or today's with all of them, and every row is as it was.
 */
export const migration: Operation = {
  id: 'migration',
  begins: 'earlier',
  articles: 200,
  span: 3,
  fresh: true,
  ready: async ({ session, before, today }) => {
    const page = await session.browser.newPage();
    await page.evaluateOnNewDocument(announceOpening);
    const told = new Set<string>();
    page.on('console', (message) => told.add(message.text()));
    const begin = async () => {
      void page.goto(session.address('library.html'), { timeout: 0 }).catch(() => undefined);
      await until(async () => told.has('library: asked'), 'the library page asking for its database', 20_000, 2);
      const done = until(async () => told.has('library: open'), 'the open library', 20_000, 2);
      const judge = (found: Look) => {
        const left = found.version === before.version;
        const open = told.has('library: open');
        const stores = [...(left ? before : today).stores].sort().join();
        const broken = [
          // Rows that derive from articles may be made anew; that they fit their articles is looked at in any case.
          ...changed(
            before,
            found,
            before.stores.filter((store) => store !== 'summaries' && store !== 'texts'),
          ),
          ...lost(before, found),
          ...(left || found.version === today.version ? [] : [`version ${found.version}`]),
          ...([...found.stores].sort().join() === stores ? [] : [`stores of no version: ${found.stores.join()}`]),
          ...(open && left ? ['it was open, and is back at the old version'] : []),
        ];
        const moment = open ? 'after' : told.has('library: began') ? 'during' : 'before';
        return { moment, broken, note: `version ${before.version} → ${found.version}` } as const;
      };
      return { done, judge };
    };
    return { begin };
  },
};

/** Runs in the page before its own scripts: says on the console how far the database is. */
function announceOpening(): void {
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (...values: Parameters<IDBFactory['open']>) => {
    const request = open(...values);
    if (values[0] !== 'duizhao') return request;
    console.log('library: asked');
    request.addEventListener('upgradeneeded', () => console.log('library: began'));
    request.addEventListener('success', () => console.log('library: open'));
    return request;
  };
}
