import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { atRest, faint, findings, tooWide } from './accessibility';
import { browserNames, until } from './browsers';
import { pressInReader } from './english';
import { fillLibrary } from './filled-library';
import { countIn } from './learning';
import { openArticle, openLibrary } from './library-page';
import { read, readerState } from './overlay';
import { press, setReading } from './own-pages';
import { started } from './started';

const themes = ['light', 'dark', 'sepia'] as const;
const wide = { width: 1280, height: 900 };
const phone = { width: 320, height: 640 };

describe.each(browserNames)('accessibility in %s', (name) => {
  const at = started(name, { build: 'test' });

  /** Looks at a page of ours in every theme, at both widths. */
  const inspect = async (page: Page, view: string, narrow = true): Promise<void> => {
    for (const theme of themes) {
      await setReading(page, { theme });
      await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, {}, theme);
      await atRest(page);
      expect(await findings(page), `${view}, ${theme}`).toEqual([]);
    }
    if (!narrow) return;
    await page.setViewport(phone);
    await atRest(page);
    expect(await tooWide(page), `${view} at 320 pixels`).toEqual([]);
    expect(await findings(page), `${view} at 320 pixels`).toEqual([]);
    await page.setViewport(wide);
  };

  it('would find what is wrong', async () => {
    const page = await read(at.session, `${at.web.origin}/interleaved.html`);
    await page.evaluate(() => {
      const text = document.querySelector('duizhao-reader')?.shadowRoot?.querySelector<HTMLElement>('.headline-zh');
      text?.style.setProperty('color', '#ccc');
      text?.style.setProperty('width', '2000px');
      text?.closest('.reader')?.querySelector('[aria-label="Close"]')?.removeAttribute('aria-label');
    });
    expect((await findings(page, 'overlay')).join()).toMatch(/button-name/);
    expect((await faint(page)).join()).toMatch(/data-word="title/);
    expect((await tooWide(page, 'overlay')).length).toBeGreaterThan(0);
    await page.close();
    const library = await openLibrary(at.session);
    await library.evaluate(() => {
      document.querySelector('[aria-label="Options"]')?.removeAttribute('aria-label');
      document.querySelector('main')?.style.setProperty('width', '2000px');
    });
    expect((await findings(library)).join()).toMatch(/button-name/);
    expect((await tooWide(library)).length).toBeGreaterThan(0);
    await library.close();
  });

  it('finds nothing serious in the reader over a page: translation, gloss, panel, help', async () => {
    for (const sample of ['chinese-then-english', 'chinese-only']) {
      const page = await read(at.session, `${at.web.origin}/${sample}.html`);
      const look = async (view: string) => {
        await atRest(page);
        expect(await findings(page, 'overlay'), `${sample}, ${view}`).toEqual([]);
        expect(await faint(page), `${sample}, ${view}`).toEqual([]);
      };
      for (const theme of themes) {
        await page.keyboard.press('t');
        await until(async () => (await readerState(page)).theme === theme, theme);
        await page.keyboard.press('j'); // marked sentences have a ground of their own
        await look(theme);
        if (sample === 'chinese-only') continue;
        await page.keyboard.press('?');
        await until(async () => (await readerState(page)).helpOpen, 'the help');
        await look(`${theme}, help`);
        await page.keyboard.press('Escape');
        await until(async () => !(await readerState(page)).helpOpen, 'the help gone');
        await pressInReader(page, /^Appearance/);
        await until(() => countIn(page, '.appearance'), 'the panel');
        await look(`${theme}, appearance`);
        await pressInReader(page, /^Appearance/);
        await until(async () => !(await countIn(page, '.appearance')), 'the panel gone');
      }
      await page.keyboard.press('t');
      await page.setViewport(phone);
      await atRest(page);
      expect(await tooWide(page, 'overlay'), `${sample} at 320 pixels`).toEqual([]);
      await look('320 pixels');
      await pressInReader(page, /^Help/); // a window so narrow has no room for the Chinese that had the focus
      await until(async () => (await readerState(page)).helpOpen, 'the help');
      expect(await tooWide(page, 'overlay'), `help at 320 pixels`).toEqual([]);
      await page.close();
    }
  });

  it('finds nothing serious in the library: empty, list, article', async () => {
    const page = await openLibrary(at.session);
    await inspect(page, 'empty library');
    await fillLibrary(page);
    await page.waitForSelector('.entry');
    await inspect(page, 'library');
    await openArticle(page);
    await inspect(page, 'article in the library');
    await page.close();
  });

  it('finds nothing serious in options, first page and popup', async () => {
    for (const view of ['options', 'welcome']) {
      const page = await at.session.own(`${view}.html`);
      await page.waitForSelector('main');
      if (view === 'options')
        await page.$$eval('details', (all) => {
          for (const one of all) one.open = true;
        });
      await inspect(page, view);
      if (view === 'options') {
        await press(page, /^Erase everything/);
        await inspect(page, 'erase dialog');
      } else {
        await press(page, 'Try it on a sample article');
        await page.waitForSelector('.row');
        await inspect(page, 'sample article');
      }
      await page.close();
    }
    const article = await at.session.visit('http://www.chinanews.com.cn/chinese-only.html');
    const popup = await at.session.popup(article);
    await popup.waitForSelector('.popup-title');
    await inspect(popup, 'popup', false); // browsers give a popup the width that it asks for
    await article.close();
  });
});
