import { until } from '../e2e/browsers';
import type { Look } from './in-page';
import { changed, lost, type Operation } from './operation';
import { upgradeWatch } from './upgrade-watch';

/**
 * The library page of today opens a library of an earlier version. Time counts from the page's address being entered until
 * the list is shown; the narrow part is the upgrade. Afterwards the version is the old one with its stores or today's with
 * all of them, and every row is as it was.
 */
export const migration: Operation = {
  id: 'migration',
  forms: 2,
  legend:
    "today's library page opens a library of version 1 and of version 2 in turn. Before: the upgrade had not begun; " +
    'during: it had, and no list was shown; after: the list was shown. Inside: in the upgrade itself, in Chromium from ' +
    'upgradeneeded until it is committed, in Firefox while its journal is written. It adds stores and one index and ' +
    'changes no row, so it takes some 10 ms. Firefox runs the background as it starts, which upgrades what was not: its ' +
    'library is looked at after that.',
  begins: 'earlier',
  articles: 100,
  span: 1,
  fresh: true,
  ready: async ({ session, before, today, profile }) => {
    const page = await session.browser.newPage();
    const watch = await upgradeWatch(session, page, profile);
    const begin = async () => {
      const upgrade = watch();
      void page.goto(session.address('library.html'), { timeout: 0 }).catch(() => undefined);
      let listed = false;
      const shows = () => document.querySelector('.entry') !== null;
      const done = until(async () => {
        listed = await page.evaluate(shows).catch(() => false);
        return listed;
      }, 'the list');
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
        const state = upgrade.state();
        // Not by the version that is found: Firefox starts the background at once, which may upgrade before we look.
        const moment = listed ? 'after' : state !== 'not begun' ? 'during' : 'before';
        const note = `version ${before.version} → ${found.version}, upgrade ${state}`;
        return { moment, broken, inside: state === 'begun', note } as const;
      };
      return { done, narrow: upgrade.begun, narrowEnd: upgrade.ended, stop: upgrade.stop, judge };
    };
    return { begin };
  },
};
