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
  begins: 'earlier',
  articles: 200,
  span: 1.5,
  fresh: true,
  ready: async ({ session, own, before, today }) => {
    const page = await session.browser.newPage();
    let seen = false;
    let listed = false;
    const begin = async () => {
      void page.goto(session.address('library.html'), { timeout: 0 }).catch(() => undefined);
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
        const moment = listed ? 'after' : seen || !left ? 'during' : 'before';
        return { moment, broken, note: `version ${before.version} → ${found.version}` } as const;
      };
      return { done, judge };
    };
    return { begin };
  },
};
