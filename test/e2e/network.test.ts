import { describe, expect, it } from 'vitest';
import { browserNames, type LaunchOptions, launch, until } from './browsers';
import { exportAll, openLibrary } from './library-page';
import { openReader, overlayIsOpen, readOverlay, saveInOverlay } from './overlay';
import { startWeb } from './web';

/** Hosts that the browsers themselves call, with or without an extension; the run without one adds what else it saw. */
const browsersOwn =
  /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|mozilla\.net|firefox|microsoft)\.(com|org|net)(:\d+)?$/;
const hostOf = (line: string) => {
  const address = line.split(' ')[1] ?? '';
  return address.includes('://') ? new URL(address).host : address;
};

describe.each(browserNames)('a fresh install in %s', (name) => {
  const walk = async (build: LaunchOptions['build']) => {
    const web = await startWeb();
    const session = await launch(name, web, { build });
    try {
      const known = await session.visit('http://www.chinanews.com.cn/interleaved.html');
      const page = await session.visit(`${web.origin}/chinese-then-english.html`);
      if (build !== 'none') {
        await openReader(session, page);
        await readOverlay(page);
        await saveInOverlay(page);
        const library = await openLibrary(session);
        await exportAll(session, library);
        for (const path of ['options.html', 'welcome.html']) await (await session.own(path)).close();
        await until(async () => (await overlayIsOpen(page)) === true, 'the overlay still open');
      }
      await new Promise((later) => setTimeout(later, 3000)); // what is sent late is sent too
      await known.close();
      return web.seen.map(hostOf);
    } finally {
      await session.close();
      await web.close();
    }
  };

  it('opens, pairs, saves and exports without contacting anybody but the page', async () => {
    const without = new Set(await walk('none'));
    const withUs = await walk('test');
    // The recorder works: the pages themselves were seen.
    expect(withUs).toContain('www.chinanews.com.cn');
    const strangers = withUs.filter(
      (host) =>
        host !== 'www.chinanews.com.cn' &&
        !host.startsWith('127.0.0.1:') &&
        !browsersOwn.test(host) &&
        !without.has(host),
    );
    expect(strangers).toEqual([]);
  });
});
