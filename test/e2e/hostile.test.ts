import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserNames, launch, until } from './browsers';
import { exportAll, openLibrary, search, titles } from './library-page';
import { guests, isOffered, openReader, overlayIsOpen, pageButton, readOverlay, saveInOverlay } from './overlay';
import { started } from './started';
import { pause } from './waiting';

const host = 'http://www.chinanews.com.cn';
const pages = [
  'script-in-every-field',
  'clobbered-document',
  'mutation-flood',
  'fake-events',
  'framed',
  'removes-the-overlay',
];

/** What must not exist in a tree of ours, whatever a page said. */
function dangers(root: ParentNode): string[] {
  const found: string[] = [];
  for (const e of root.querySelectorAll('*')) {
    // Our own icons are SVG; what a page could bring is script, frames and foreign markup.
    if (
      /^(script|iframe|object|embed|foreignobject|animate|use|form|base|meta|link)$/i.test(e.localName) &&
      !e.matches('head *, body > script')
    )
      found.push(e.localName);
    for (const { name, value } of e.attributes) {
      if (/^on/i.test(name)) found.push(`${e.localName} ${name}`);
      if (
        /^(href|src|action|formaction|xlink:href|srcdoc)$/i.test(name) &&
        /^\s*(javascript|vbscript|data:text|data:image\/svg)/i.test(value)
      )
        found.push(`${name}=${value}`);
      if (name === 'style' && /url\(/i.test(value)) found.push(value);
    }
  }
  return found;
}

const inOverlay = (page: Page) =>
  page.evaluate(`(${dangers.toString()})(document.querySelector('duizhao-reader').shadowRoot)`) as Promise<string[]>;

describe.each(browserNames)('hostile pages in %s', (name) => {
  const at = started(name, { build: 'test' });
  beforeAll(async () => {
    for (const page of pages)
      at.web.serve(`${host}/${page}.html`, readFileSync(`test/e2e/hostile/${page}.html`, 'utf8'));
  });
  // Without what the page's own elements ran in the page's own document, as they may at any moment.
  const ran = () => at.web.seen.filter((line) => line.includes('evil.example') && !line.endsWith('&own'));

  it('runs no script that a page put into its fields: overlay, library, every export', async () => {
    const page = await at.session.visit(`${host}/script-in-every-field.html`);
    const before = ran().length; // what the page itself ran, without us
    await openReader(at.session, page);
    const sight = await readOverlay(page);
    expect(sight.text).toContain('空气质量优良天数为81天');
    expect(await inOverlay(page)).toEqual([]);
    for (const link of sight.links) expect(link).toMatch(/^https?:/);
    expect(await saveInOverlay(page)).toMatch(/saved/i);

    const library = await openLibrary(at.session);
    expect((await search(library, '空气质量优良')).length).toBe(1);
    expect((await library.evaluate(`(${dangers.toString()})(document)`)) as string[]).toEqual([]);
    const files = await exportAll(at.session, library);
    const exported = await at.session.browser.newPage();
    await exported.setContent(files.html ?? '');
    expect((await exported.evaluate(`(${dangers.toString()})(document.body)`)) as string[]).toEqual([]);
    expect(files.markdown).not.toMatch(/\]\(\s*javascript:/i);
    expect(files.json).not.toMatch(/"(url|canonicalUrl|sourceUrl|src)":\s*"javascript:/i);
    await exported.close();
    await library.close();
    await page.close();
    await pause(500); // what is asked for late is asked for too
    expect(ran().slice(before)).toEqual([]);
  });

  it('reads a page whose document is clobbered', async () => {
    const page = await at.session.visit(`${host}/clobbered-document.html`);
    await until(() => isOffered(page), 'the button');
    await openReader(at.session, page);
    expect((await readOverlay(page)).text).toContain('空气质量优良天数为81天');
    await page.close();
  });

  it('stays usable while a page floods it with mutations', async () => {
    const page = await at.session.visit(`${host}/mutation-flood.html`);
    await until(() => isOffered(page), 'the button');
    await openReader(at.session, page);
    expect((await readOverlay(page)).text).toContain('空气质量优良天数为81天');
    expect(await saveInOverlay(page)).toMatch(/saved|updated/i);
    await page.close();
  });

  it('does nothing for events that no person made', async () => {
    const kept = async () => {
      const library = await openLibrary(at.session);
      const list = await titles(library);
      await library.close();
      return list;
    };
    const keptBefore = await kept();
    const page = await at.session.visit(`${host}/fake-events.html`);
    await until(() => isOffered(page), 'the button');
    await page.waitForFunction('fakes > 60');
    expect(await overlayIsOpen(page)).toBe(false);
    expect(await isOffered(page)).toBe(true);
    await openReader(at.session, page);
    await readOverlay(page);
    // Into the open root of this build a page can put the focus, as into anything of its own, and the buttons of a line
    // come and go with it; what they do is a change.
    const look = () =>
      page.evaluate(() => {
        const root = document.querySelector('duizhao-reader')?.shadowRoot;
        const shown = '[data-theme], [data-layout], [aria-pressed], [aria-checked], .compared, .line-editor';
        return [...(root?.querySelectorAll(shown) ?? [])]
          .filter((e) => !e.closest('.line-actions'))
          .map((e) =>
            [
              e.localName,
              e.getAttribute('data-theme'),
              e.getAttribute('data-layout'),
              e.getAttribute('aria-label'),
              e.getAttribute('aria-pressed'),
              e.getAttribute('aria-checked'),
            ].join(' '),
          );
      });
    const before = await look();
    expect(before.length).toBeGreaterThan(0);
    const fired = (await page.evaluate('fakes')) as number;
    await page.waitForFunction(`fakes > ${fired + 60}`);
    expect(await look()).toEqual(before);
    expect(await overlayIsOpen(page)).toBe(true);
    await page.close();
    expect(await kept()).toEqual(keptBefore);
  });

  it('gives a page nothing of the library, and a frame nothing at all', async () => {
    const page = await at.session.visit(`${host}/framed.html`);
    await pause(1500);
    expect(await guests(page)).toEqual([]);
    for (const frame of page.frames()) expect(await frame.$$(`${pageButton}, duizhao-reader`)).toEqual([]);
    const address = at.session.address('library.html');
    const reached = await page.evaluate(async (url) => {
      const get = await fetch(url).then(
        () => 'fetched',
        () => 'refused',
      );
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
      await new Promise((later) => setTimeout(later, 1000));
      let inside = 'refused';
      try {
        if (frame.contentDocument?.body.childElementCount) inside = 'readable';
      } catch {
        inside = 'refused';
      }
      const databases = (await indexedDB.databases()).map((d) => d.name);
      const runtime = typeof (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime
        ?.sendMessage;
      return { get, inside, databases, runtime };
    }, address);
    expect(reached).toEqual({ get: 'refused', inside: 'refused', databases: [], runtime: 'undefined' });
    await page.close();
  });

  it('is seen and survives on a page that hides, covers and removes what it did not make', async () => {
    const page = await at.session.visit(`${host}/removes-the-overlay.html`);
    await openReader(at.session, page);
    await readOverlay(page);
    const box = await page.evaluate(() => {
      const dialog = document.querySelector('duizhao-reader')?.shadowRoot?.querySelector('dialog');
      const { width, height } = dialog?.getBoundingClientRect() ?? new DOMRect();
      return { width, height, window: [innerWidth, innerHeight] };
    });
    expect([box.width, box.height]).toEqual(box.window);
    await page.evaluate('removeNow()');
    expect(await guests(page)).toEqual([]);
    await openReader(at.session, page);
    expect((await readOverlay(page)).title).toContain('空气质量报告公布');
    await page.close();
  });

  it('keeps its shadow roots closed in the build that readers get', async () => {
    const shipped = await launch(name, at.web, { build: 'shipped' });
    try {
      const page = await shipped.visit(`${host}/chinese-only.html`);
      await until(() => isOffered(page), 'the button');
      await openReader(shipped, page);
      const roots = await page.evaluate(
        (selectors) => selectors.map((selector) => document.querySelector(selector)?.shadowRoot ?? 'closed'),
        [pageButton, 'duizhao-reader'],
      );
      expect(roots).toEqual(['closed', 'closed']);
    } finally {
      await shipped.close();
    }
  });
});
