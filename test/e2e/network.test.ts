import { describe, expect, it } from 'vitest';
import { browserNames, type LaunchOptions, launch, until } from './browsers';
import { exportAll, openArticle, openLibrary } from './library-page';
import { openReader, overlayIsOpen, readOverlay, saveInOverlay } from './overlay';
import { openOwn } from './own-pages';
import { pause } from './waiting';
import { startWeb } from './web';

/**
 * Services that the browsers themselves call now and then, to update and to fill in forms: each by its whole name, none of
 * which serves fonts, scripts, translations or anything else that an extension could ask for. The run without the
 * extension adds what else it saw.
 */
const browsersOwn = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
  'content-signature-2.cdn.mozilla.net',
  'detectportal.firefox.com',
  'firefox.settings.services.mozilla.com',
  'firefox-settings-attachments.cdn.mozilla.net',
  'push.services.mozilla.com',
  'aus5.mozilla.org',
]);
const hostOf = (line: string) => {
  const address = line.split(' ')[1] ?? '';
  return address.includes('://') ? new URL(address).host : address.replace(/:443$/, '');
};

const outlet = 'http://www.chinanews.com.cn';
const witness = 'https://witness.example/pixel.png';

describe.each(browserNames)('a fresh install in %s', (name) => {
  /** Who was asked for something by a browser that stood open so long after all was done, in ms; and how long it ran. */
  const walk = async (build: LaunchOptions['build'], rest: number) => {
    const began = performance.now();
    const web = await startWeb();
    const session = await launch(name, web, { build });
    try {
      const known = await session.visit(`${outlet}/interleaved.html`);
      const page = await session.visit(`${web.origin}/chinese-then-english.html`);
      if (build !== 'none') {
        await openReader(session, page);
        await readOverlay(page);
        await saveInOverlay(page);
        const library = await openLibrary(session);
        await exportAll(session, library);
        await openArticle(library);
        for (const path of ['options.html', 'welcome.html']) await (await openOwn(session, path)).close();
        expect(await overlayIsOpen(page)).toBe(true);
        // The recorder sees what a page of ours would send, so that silence means something.
        await library.evaluate((url) => {
          new Image().src = url;
        }, witness);
        await until(async () => web.seen.some((line) => hostOf(line) === new URL(witness).host), 'the witness');
      }
      await pause(rest);
      await known.close();
      return { hosts: web.seen.map(hostOf), took: performance.now() - began };
    } finally {
      await session.close();
      await web.close();
    }
  };

  it('opens, pairs, saves and exports without contacting anybody but the page', async () => {
    const { hosts: withUs, took } = await walk('test', 2000); // what is sent late is sent too
    // As long without the extension: what a browser does by itself, it does some time after its start.
    const without = new Set((await walk('none', took)).hosts);
    expect(withUs).toContain('www.chinanews.com.cn');
    const strangers = withUs.filter(
      (host) =>
        host !== 'www.chinanews.com.cn' &&
        !host.startsWith('127.0.0.1:') &&
        !browsersOwn.has(host) &&
        !without.has(host),
    );
    expect(strangers).toEqual(['witness.example']);
  });
});
