import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserNames, buildFolder, launch, type Session, until } from './browsers';
import { fillLibrary } from './filled-library';
import { openLibrary } from './library-page';
import { findPage } from './open-pages';
import { isOffered, pageButton, read, readerState, saveInOverlay } from './overlay';
import { badgeOf, openOwn, press, says, storedSettings, textOf } from './own-pages';
import { started } from './started';
import { pause } from './waiting';

const host = 'http://www.chinanews.com.cn';
const lookOfPage = (page: Page) =>
  page.evaluate(() => ({ lang: document.documentElement.lang, theme: document.documentElement.dataset.theme }));

describe.each(browserNames)('popup, options and first page in %s', (name) => {
  const at = started(name, { build: 'test' });
  const popupOver = async (url: string, words: RegExp): Promise<{ popup: Page; page: Page; text: string }> => {
    const page = await at.session.visit(url);
    const popup = await at.session.popup(page);
    await says(popup, words);
    return { popup, page, text: await textOf(popup) };
  };
  const closeAll = async (...pages: Page[]) => {
    for (const page of pages) await page.close().catch(() => undefined);
  };

  it('the popup says what the page is, and whether it can be read', async () => {
    const cases: [string, RegExp, RegExp][] = [
      [
        `${host}/chinese-only.html`,
        /Chinese article\n/,
        /中国新闻网|中新网[\s\S]*环城快线将于年底通车[\s\S]*Read side by side/,
      ],
      [
        `${host}/chinese-then-english.html`,
        /Chinese article with English in the page/,
        /市图书馆试行夜间开放[\s\S]*Read side by side/,
      ],
      [`${host}/list.html`, /No Chinese article found/, /Try anyway/],
    ];
    for (const [url, kind, more] of cases) {
      const { popup, page, text } = await popupOver(url, kind);
      expect(text).toMatch(more);
      expect(text).toMatch(/Library[\s\S]*Options/);
      await closeAll(popup, page);
    }
  });

  it('the popup says that the browser’s and our own pages are out of reach', async () => {
    const own = await openOwn(at.session, 'options.html');
    const pages = name === 'chromium' ? [own, await at.session.visit('about:blank')] : [own];
    for (const page of pages) {
      const popup = await at.session.popup(page);
      await says(popup, /Cannot run on this page/);
      expect(await textOf(popup)).not.toMatch(/Read side by side|Try anyway|Never show/);
      await closeAll(popup, page);
    }
  });

  it('the popup’s “never” takes the button from a site; the options give it back', async () => {
    const { popup, page } = await popupOver(`${host}/chinese-only.html`, /Chinese article/);
    await until(() => isOffered(page), 'the button');
    await press(popup, 'Never show the button on www.chinanews.com.cn');
    await until(async () => (await storedSettings(popup))?.neverHosts.length, 'the choice kept');
    const options = await openOwn(at.session, 'options.html');
    await says(options, /www\.chinanews\.com\.cn/, '.never-hosts');
    await page.bringToFront();
    await page.reload();
    await until(async () => (await badgeOf(options, page.url())) === '文', 'the page looked at again');
    await pause(500);
    expect(await isOffered(page)).toBe(false);
    await options.bringToFront();
    await press(options, 'Show again on www.chinanews.com.cn');
    await says(options, /None\. “Never on this site”/);
    await page.bringToFront();
    await page.reload();
    await page.waitForSelector(pageButton);
    await closeAll(popup, options, page);
  });

  it('the popup knows that an article is saved, and opens the copy', async () => {
    const article = await read(at.session, `${host}/chinese-only.html`);
    await saveInOverlay(article);
    await article.close();
    const { popup, page } = await popupOver(`${host}/chinese-only.html`, /In your library since/);
    expect(await textOf(popup)).toContain('Library (1)');
    await press(popup, 'Open the saved copy');
    let copy = page;
    await until(async () => {
      const found = await findPage(at.session.browser, /\/library\.html#\/article\//);
      copy = found ?? copy;
      return found;
    }, 'the library at the saved copy');
    await says(copy, /环城快线将于年底通车/, '.headline-zh');
    await closeAll(popup, page, copy);
  });

  it('language and theme chosen in the options hold at once in every view', async () => {
    const options = await openOwn(at.session, 'options.html');
    const library = await openLibrary(at.session);
    await press(options, '简体中文');
    await says(options, /界面语言/);
    await press(options, '纸色');
    await expect.poll(() => lookOfPage(options)).toEqual({ lang: 'zh-Hans', theme: 'sepia' });
    await expect.poll(() => lookOfPage(library)).toEqual({ lang: 'zh-Hans', theme: 'sepia' });
    await says(library, /文库/);
    const page = await at.session.visit(`${host}/interleaved.html`);
    await page.waitForSelector(pageButton);
    expect(await page.$eval(pageButton, (e) => e.getAttribute('aria-label'))).toMatch(/对照阅读/);
    await closeAll(page);
    const overlay = await read(at.session, `${at.web.origin}/interleaved.html`);
    expect((await readerState(overlay)).theme).toBe('sepia');
    const words = await overlay.evaluate(() => {
      const root = document.querySelector('duizhao-reader')?.shadowRoot;
      return [root?.querySelector('.reader')?.getAttribute('lang'), root?.querySelector('.toolbar')?.textContent];
    });
    expect(words[0]).toBe('zh-Hans');
    expect(words[1]).toMatch(/保存/);
    await overlay.close();
    await options.bringToFront();
    await press(options, 'English');
    await says(options, /Interface language/);
    await press(options, 'As the browser', '#app');
    await closeAll(options, library);
  });

  it('the options list the outlets and find one by name or address', async () => {
    const options = await openOwn(at.session, 'options.html');
    await says(options, /\d+ outlets/, '.outlet-search');
    const total = Number(/(\d+) outlets/.exec(await textOf(options, '.outlet-search'))?.[1]);
    expect(total).toBeGreaterThanOrEqual(60);
    for (const [query, found] of [
      ['联合早报', 'zaobao.com'],
      ['聯合早報', 'zaobao.com'],
      ['thepaper', '澎湃新闻'],
    ] as const) {
      await options.$eval('.outlet-search input', (input) => (input as HTMLInputElement).select());
      await options.type('.outlet-search input', query);
      await says(options, new RegExp(`of ${total} outlets`), '.outlet-search');
      await says(options, new RegExp(found.replace('.', '\\.')), '.outlet-regions');
      expect((await options.$$('.outlets > li')).length).toBeLessThan(total / 2);
      await options.$eval('.outlet-search input', (input) => (input as HTMLInputElement).select());
      await options.keyboard.press('Backspace');
      await says(options, new RegExp(`^${total} outlets`, 'm'), '.outlet-search');
    }
    await options.close();
  });

  it('“erase everything” takes a typed word and leaves nothing', async () => {
    const library = await openLibrary(at.session);
    await fillLibrary(library);
    await library.waitForSelector('.entry');
    const options = await openOwn(at.session, 'options.html');
    await press(options, /^Dark$/);
    await until(async () => (await lookOfPage(options)).theme === 'dark', 'the dark theme');
    await press(options, /^Erase everything/);
    const now = '.ui-dialog-actions .ui-button-danger';
    await options.waitForSelector(now);
    const disabled = () => options.$eval(now, (button) => (button as HTMLButtonElement).disabled);
    expect(await disabled()).toBe(true);
    await options.type('.ui-dialog input', 'eras');
    expect(await disabled()).toBe(true);
    await options.type('.ui-dialog input', 'e');
    await options.waitForSelector(`${now}:not([disabled])`);
    await options.click(now);
    await says(options, /Everything has been erased/);
    await expect.poll(async () => (await lookOfPage(options)).theme).toBe('auto');
    await library.bringToFront();
    await says(library, /Nothing saved yet/); // the open library notices by itself
    await expect.poll(() => library.evaluate(() => chrome.storage.local.get(null))).toEqual({});
    await closeAll(options, library);
  });

  it('the first page opens once: after the installation, not at the next start or update', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'duizhao-profile-'));
    const welcome = (one: Session) => findPage(one.browser, /\/welcome\.html$/);
    let one = await launch(name, at.web, { profile, installation: 'for good' });
    try {
      await until(() => welcome(one), 'the first page');
      await says((await welcome(one)) as Page, /Read Chinese news beside its English/);
      await (await welcome(one))?.close();
      if (name === 'firefox') {
        await one.close();
        one = await launch(name, at.web, { profile, installation: 'from before' });
      } else {
        // Chromium forgets an extension that was loaded from outside; to load it once more is an update to it.
        await one.browser.installExtension(buildFolder(name, 'shipped'));
      }
      const article = await one.visit(`${host}/chinese-only.html`);
      await article.waitForSelector(pageButton); // the background is awake, and has done what it does at its start
      expect(await welcome(one)).toBeUndefined();
    } finally {
      await one.close();
    }
  });
});
