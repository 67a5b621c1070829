import { until } from '../e2e/browsers';
import type { Look } from './in-page';
import { changed, lost, type Operation } from './operation';

/**
 * The library page of today opens a library of an earlier version. Time counts from the page's address being entered
 * until the database is seen in today's version; half as long again, the page makes derived rows anew and reads its list.
 * Afterwards the version is the old one with its stores or today's with all of them, and every row is as it was.
 */
export const migration: Operation = {
  id: 'migration',
  forms: 2,
  legend:
    "today's library page opens a library of version 1 and of version 2 in turn. Before: the upgrade had not begun; " +
    "during: it had, and no list was shown; inside: the upgrade's own transaction, from the browser's upgradeneeded until " +
    'it is committed (it adds stores and one index, no row changes, so it is short); after: the list was shown.',
  begins: 'earlier',
  articles: 200,
  span: 1.5,
  fresh: true,
  ready: async ({ session, own, before, today }) => {
    const page = await session.browser.newPage();
    let upgrade: 'not begun' | 'begun' | 'committed' = 'not begun';
    await page.exposeFunction('tellUpgrade', (now: typeof upgrade) => {
      upgrade = now;
    });
    await page.evaluateOnNewDocument(tellOfUpgrades);
    let seen = false;
    let listed = false;
    const begin = async () => {
      void page.goto(session.address('library.html'), { timeout: 0 }).catch(() => undefined);
      const narrow = until(async () => upgrade !== 'not begun', 'the upgrade', 20_000, 1);
      const look = async () => {
        const known = await own.evaluate(() => indexedDB.databases());
        seen = known.some(({ name, version = 0 }) => name === 'duizhao' && version >= today.version * 10);
        return seen;
      };
      const done = until(look, 'the upgraded library', 20_000, 2);
      // Only a list promises anything: Chromium names the new version before the upgrade is committed.
      const shows = () => document.querySelector('.entry') !== null;
      const list = async () => {
        listed = await page.evaluate(shows).catch(() => false);
        return listed;
      };
      until(list, 'the list').catch(() => undefined); // the browser died before
      const judge = (found: Look) => {
        const left = found.version === before.version;
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
          ...(listed && left ? ['it was shown, and is back at the old version'] : []),
        ];
        const moment = listed ? 'after' : upgrade !== 'not begun' || seen || !left ? 'during' : 'before';
        const note = `version ${before.version} → ${found.version}, upgrade ${upgrade}`;
        return { moment, broken, inside: upgrade === 'begun', note } as const;
      };
      return { done, narrow, judge };
    };
    return { begin };
  },
};

/** Runs in the page before its own code: tells when the browser begins and ends an upgrade of the library. */
function tellOfUpgrades(): void {
  const { tellUpgrade } = globalThis as unknown as { tellUpgrade: (now: string) => void };
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (this: IDBFactory, name: string, version?: number) {
    const request = version === undefined ? open.call(this, name) : open.call(this, name, version);
    request.addEventListener('upgradeneeded', () => {
      tellUpgrade('begun');
      request.addEventListener('success', () => tellUpgrade('committed'));
    });
    return request;
  };
}
