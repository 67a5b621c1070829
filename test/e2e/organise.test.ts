import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { article, fromPage, saved } from '../library/samples';
import { atRest, faint, findings } from './accessibility';
import { browserNames, until } from './browsers';
import { backup, fillLibrary, fourArticles, importText } from './filled-library';
import { choose, openLibrary, titles } from './library-page';
import { closeOverlay, openReader, readOverlay, saveInOverlay } from './overlay';
import { press, says, textOf } from './own-pages';
import { started } from './started';
import { pause } from './waiting';

const [library, wetland, railway, market] = fourArticles.map((one) => one.article.title) as [
  string,
  string,
  string,
  string,
];
const known = 'http://www.chinanews.com.cn';

const paragraphs = Array.from(
  { length: 40 },
  (_, n) =>
    `第${n + 1}段说的是河边的第${n + 1}棵树。树下有人看书，也有人下棋，傍晚的风吹过来，大家都不说话。路灯亮了以后，孩子们才慢慢回家。`,
);
const long = saved({ ...article(9, paragraphs, fromPage) }, '2026-10-09T08:00:00.000Z');
const longPage = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>河边的树</title></head><body>
<article><h1>河边的四十棵树</h1><p>2026-03-01 来源：示例新闻网</p>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>
</body></html>`;

const lists = (page: Page, ...wanted: string[]): Promise<void> =>
  until(async () => JSON.stringify(await titles(page)) === JSON.stringify(wanted), `the list ${wanted.join(', ')}`);

/** What the row of an article says of how it is filed. */
const filingOf = (page: Page, title: string): Promise<string> =>
  page.$$eval(
    '.entry',
    (rows, wanted) =>
      rows
        .find((row) => row.querySelector('.entry-link')?.textContent?.trim() === wanted)
        ?.querySelector('.entry-filing')?.textContent ?? '',
    title,
  );

const focusRow = (page: Page, title: string): Promise<void> =>
  page.$$eval(
    '.entry-link',
    (links, wanted) => (links.find((link) => link.textContent?.trim() === wanted) as HTMLElement | undefined)?.focus(),
    title,
  );

/** What the message at the foot of the window says, on our own page or in the reader over one. */
const toast = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const over = document.querySelector('duizhao-reader')?.shadowRoot;
    return [...(over ?? document).querySelectorAll('.ui-toast')].map((one) => one.textContent ?? '').join(' ');
  });

describe.each(browserNames)('organising in %s', (name) => {
  const at = started(name, { build: 'test' });
  let page: Page;
  beforeAll(async () => {
    at.web.serve(`${known}/trees.html`, longPage);
    page = await openLibrary(at.session);
    await fillLibrary(page);
    await lists(page, market, railway, wetland, library);
  });

  describe('the list', () => {
    beforeEach(() => page.bringToFront());
    afterEach(async () => {
      const clear = 'Clear filters';
      if ((await textOf(page, '.filters')).includes(clear)) await press(page, clear);
      await lists(page, market, railway, wetland, library);
    });

    it('tags an article by the keyboard alone, and finds it by its tag in the other script', async () => {
      await focusRow(page, wetland);
      await page.keyboard.press('t');
      await page.waitForSelector('dialog[open] [role="combobox"]:focus');
      await page.keyboard.type('夜讀');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await until(async () => (await filingOf(page, wetland)) === '#夜讀', 'the tag');
      await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('entry-link');
      await choose(page, 'Tag', '夜讀');
      await lists(page, wetland);
    });

    it('keeps favourites, by their star', async () => {
      await (await page.waitForSelector(`[aria-label="Favourite: “${railway}”"]`))?.click();
      await page.waitForSelector(`[aria-label="Favourite: “${railway}”"][aria-pressed="true"]`);
      await choose(page, 'Shelf', 'Favourites');
      await lists(page, railway);
    });

    it('puts articles away by a key, and brings them back by Undo', async () => {
      await focusRow(page, market);
      await page.keyboard.press('e');
      await lists(page, railway, wetland, library);
      await until(
        () => page.evaluate((next) => document.activeElement?.textContent?.trim() === next, railway),
        'the focus on the next row',
      );
      await choose(page, 'Shelf', 'Archive');
      await lists(page, market);
      await press(page, 'Undo');
      await lists(page);
      await press(page, 'Clear filters');
      await lists(page, market, railway, wetland, library);
    });

    it('marks everything that is listed, and takes it back exactly', async () => {
      await choose(page, 'Outlet', '晨报');
      await lists(page, railway, library);
      await press(page, 'Organise', '.action-bar');
      await press(page, 'Mark as read', '.organise-panel');
      await until(async () => (await filingOf(page, library)) === 'Read', 'both to be read');
      await expect.poll(() => filingOf(page, railway)).toBe('Read');
      await press(page, 'Undo');
      await until(async () => (await filingOf(page, library)) === '', 'both as they were');
      expect(await page.$(`[aria-label="Favourite: “${railway}”"][aria-pressed="true"]`)).not.toBeNull();
    });

    it('gathers articles in a collection, which goes without them', async () => {
      await press(page, 'Manage collections…');
      await (await page.waitForSelector('.collection-new input'))?.type('城市');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.collection-list li');
      await page.keyboard.press('Escape');
      await page.waitForSelector('dialog', { hidden: true });
      for (const title of [library, market]) {
        await press(page, `Select “${title}”`, '.entry');
      }
      await press(page, 'Organise', '.action-bar');
      await press(page, 'Tags and collections…', '.organise-panel');
      await page.waitForFunction(() => document.querySelectorAll('dialog[open] [role="combobox"]').length === 2);
      const [, box] = await page.$$('dialog[open] [role="combobox"]');
      await box?.type('城');
      await page.waitForSelector('dialog[open] [role="option"]');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await press(page, 'Done', 'dialog');
      await until(async () => (await filingOf(page, library)) === '城市', 'the collection');
      await choose(page, 'Collection', '城市');
      await lists(page, market, library);
      await press(page, 'Manage collections…');
      await press(page, 'Delete “城市”', 'dialog');
      await says(page, /“城市” is deleted. Its articles stay./, '.collection-said');
      await page.keyboard.press('Escape');
      await page.waitForSelector('dialog', { hidden: true });
      await press(page, 'Clear filters');
      await lists(page, market, railway, wetland, library);
      await expect.poll(() => filingOf(page, library)).toBe('');
    });
  });

  it('shows it all to everyone: axe finds nothing, all text is legible, and a narrow window holds it', async () => {
    await page.bringToFront();
    await press(page, `Select “${library}”`, '.entry');
    await press(page, 'Organise', '.action-bar');
    await page.waitForSelector('.organise-panel');
    const found = async () => [...(await findings(page)), ...(await faint(page))];
    expect(await found()).toEqual([]);
    await press(page, 'Tags and collections…', '.organise-panel');
    await (await page.waitForSelector('dialog[open] [role="combobox"]:focus'))?.type('夜');
    await page.waitForSelector('[role="option"]');
    expect(await found()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role="option"]', { hidden: true });
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { hidden: true });
    await press(page, 'Manage collections…');
    await page.waitForSelector('.collection-new');
    expect(await found()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { hidden: true });
    const { width = 1280, height = 900 } = page.viewport() ?? {};
    await page.setViewport({ width: 320, height });
    await atRest(page);
    const beyond = await page.$$eval('.library-main *', (all) =>
      all.filter((one) => one.getBoundingClientRect().right > innerWidth).map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(beyond).toEqual([]);
    await page.setViewport({ width, height });
    await press(page, `Select “${library}”`, '.entry');
  });

  it('opens a saved article where reading stopped, and at the top once it is read', async () => {
    await page.bringToFront();
    await importText(page, backup([long]));
    const { title } = long.article;
    await lists(page, title, market, railway, wetland, library);
    const open = async () => {
      await focusRow(page, title);
      await page.keyboard.press('Enter');
      await page.waitForSelector('.saved-article .row');
    };
    const back = async () => {
      await page.evaluate(() => history.back());
      await page.waitForSelector('.saved-article', { hidden: true });
    };
    await open();
    await page.evaluate(() => document.querySelector('[id="zh-b20.1"]')?.scrollIntoView({ block: 'center' }));
    await until(async () => {
      const rows = await page.$$eval('.entry-progress', (all) => all.map((one) => one.textContent ?? ''));
      return rows.some((text) => /^[34]\d % read$/.test(text));
    }, 'the place to be kept');
    await back();
    await open();
    await until(async () => /Opened where you stopped/.test(await toast(page)), 'the word about the place');
    const top = () => page.$eval('[id="zh-b20.1"]', (e) => e.getBoundingClientRect().top);
    await until(async () => (await top()) > 0 && (await top()) < 900, 'the sentence in sight');
    await press(page, 'To the top');
    await until(async () => (await page.evaluate(() => scrollY)) === 0, 'the top');

    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await until(async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return (await filingOf(page, title)) === 'Read';
    }, 'the article to be read');
    await back();
    await open();
    await pause(1000);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await toast(page)).not.toMatch(/Opened where you stopped/);
    await back();
  });

  it('opens a page that is saved where reading stopped, and keeps nothing of one that is not', async () => {
    const over = await at.session.visit(`${known}/trees.html`);
    const scrolled = () =>
      over.evaluate(
        () => document.querySelector('duizhao-reader')?.shadowRoot?.querySelector('dialog')?.scrollTop ?? 0,
      );
    const scrollTo = (id: string) =>
      over.evaluate(
        (wanted) =>
          document
            .querySelector('duizhao-reader')
            ?.shadowRoot?.querySelector(`[id="zh-${wanted}"]`)
            ?.scrollIntoView({ block: 'center' }),
        id,
      );
    const sentence = () =>
      over.evaluate(() => {
        const root = document.querySelector('duizhao-reader')?.shadowRoot;
        const rows = [...(root?.querySelectorAll('.row') ?? [])];
        const row = rows.find((one) => one.getBoundingClientRect().bottom > 120);
        const all = [...(row?.querySelectorAll('[data-side="zh"]') ?? [])];
        return (all.findLast((one) => one.getBoundingClientRect().top <= 124) ?? all[0])?.id;
      });
    const open = async () => {
      await openReader(at.session, over);
      await readOverlay(over);
    };
    await open();
    const last = await over.evaluate(
      () =>
        [...(document.querySelector('duizhao-reader')?.shadowRoot?.querySelectorAll('.row [data-side="zh"]') ?? [])]
          .map(({ id }) => id.slice(3))
          .find((_, index, all) => index === Math.floor(all.length / 2)) ?? '',
    );
    await scrollTo(last);
    await pause(4000);
    await closeOverlay(over);
    await open();
    await pause(1000);
    expect(await scrolled()).toBe(0);

    await saveInOverlay(over);
    await scrollTo(last);
    await until(async () => (await scrolled()) > 500, 'the middle of the text');
    await until(async () => /^[1-9]\d % read/.test(await filingOf(page, '河边的四十棵树')), 'the place to be noted');
    const stopped = await sentence();
    await closeOverlay(over);
    await open();
    await until(async () => /Opened where you stopped/.test(await toast(over)), 'the word about the place');
    await until(async () => (await sentence()) === stopped, 'the sentence where reading stopped');
    await over.close();
    await page.bringToFront();
    await until(async () => /^\d+ % read/.test(await filingOf(page, '河边的四十棵树')), 'the progress in the list');
  });
});
