import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { atRest, faint, findings, tooWide } from './accessibility';
import { browserNames } from './browsers';
import { fillLibrary } from './filled-library';
import { fillWords } from './kept-words';
import { learningViews, openView, writeNote } from './learning-views';
import { openLibrary } from './library-page';
import { read } from './overlay';
import { press, says, setReading } from './own-pages';
import { started } from './started';

const themes = ['light', 'dark', 'sepia'] as const;
const wide = { width: 1280, height: 900 };
const narrow = [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];

describe.each(browserNames)('accessibility of what learners use, in %s', (name) => {
  const at = started(name, { build: 'test' });

  /** All that is wrong with what a page shows now. */
  const wrong = async (page: Page, where: 'page' | 'overlay', covered = ''): Promise<string[]> => {
    await atRest(page);
    return [
      ...(await findings(page, where)),
      ...(await faint(page, covered)),
      ...(await tooWide(page, where)),
      ...(await doubleIds(page)),
    ];
  };

  it.each(learningViews)('finds nothing serious in the reader: $name', async (view) => {
    const own = await at.session.own('options.html');
    await setReading(own, { ruby: 'all', wordColours: true, toneColours: true });
    await own.close();
    const page = await read(at.session, `${at.web.origin}/chinese-only.html`);
    await openView(page, view);
    const covered = view.name === 'dictation' ? '.pairs' : '';
    const found: Record<string, string[]> = {};
    for (const theme of themes) {
      await paint(page, theme);
      found[theme] = [
        ...(theme === 'light' ? await wrong(page, 'overlay', covered) : []),
        ...(await faint(page, covered)),
      ];
    }
    for (const size of narrow) {
      await page.setViewport(size);
      await atRest(page);
      found[`${size.width} pixels`] = await tooWide(page, 'overlay');
    }
    expect(Object.entries(found).filter(([, all]) => all.length)).toEqual([]);
    await page.setViewport(wide);
    if (view.name === 'note') await writeNote(page, '起步价: fare for the first stretch'); // the panel shows it
    await page.close();
  });

  it('finds nothing serious in kept words, print and keys', async () => {
    const page = await openLibrary(at.session);
    const found: Record<string, string[]> = {};
    const look = async (view: string) => {
      for (const theme of themes) {
        await setReading(page, { theme });
        await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, {}, theme);
        found[`${view}, ${theme}`] = await wrong(page, 'page');
      }
      for (const size of narrow) {
        await page.setViewport(size);
        await atRest(page);
        found[`${view}, ${size.width}`] = await tooWide(page);
      }
      await page.setViewport(wide);
    };
    const goTo = async (route: string, shows: string) => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, route);
      await page.waitForSelector(shows);
    };
    await goTo('#/words', '[data-list="words"] main');
    await says(page, /No words kept yet/, '[data-list="words"]');
    await look('no kept words');
    await goTo('#/', '.library main');
    await fillWords(page);
    await fillLibrary(page);
    await goTo('#/words', '.word-entry');
    await look('kept words');
    await page.$eval('.word-entry .entry-link', (link) => (link as HTMLElement).click());
    await page.waitForSelector('.word-details');
    await look('a word open');
    const boxes = await page.$$('.word-entry .entry-select input');
    for (const box of boxes.slice(0, 2)) await box.evaluate((input) => (input as HTMLInputElement).click());
    await look('words chosen');
    await press(page, /^Merge/);
    await page.waitForSelector('dialog[open]');
    await look('words being merged');
    await page.keyboard.press('Escape');
    const id = await page.evaluate(async () => {
      const open = indexedDB.open('duizhao');
      await new Promise((done) => {
        open.onsuccess = done;
      });
      const all = open.result.transaction('articles').objectStore('articles').getAllKeys();
      await new Promise((done) => {
        all.onsuccess = done;
      });
      open.result.close();
      return String(all.result[0]);
    });
    await goTo(`#/print/${encodeURIComponent(id)}`, '.print-page');
    await page.waitForFunction(() => document.querySelectorAll('main p').length > 2);
    await look('handout');
    await page.close();
    expect(Object.entries(found).filter(([, all]) => all.length)).toEqual([]);
  });

  it('finds nothing serious in the options while they wait for a key', async () => {
    const page = await at.session.own('options.html#keys');
    await page.waitForSelector('main table');
    await press(page, /^Change/, 'main table');
    await page.waitForSelector('.key-catcher');
    for (const theme of themes) {
      await setReading(page, { theme });
      await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, {}, theme);
      expect(await wrong(page, 'page'), theme).toEqual([]);
    }
    await page.close();
  });
});

/** Shows the open reader in another theme, whatever has the focus. */
const paint = async (page: Page, theme: string): Promise<void> => {
  await page.evaluate((wanted) => {
    const root = document.querySelector('duizhao-reader')?.shadowRoot;
    for (const e of root?.querySelectorAll<HTMLElement>('[data-theme]') ?? []) e.dataset.theme = wanted;
  }, theme);
  await atRest(page);
};

/** Ids that more than one element has: what they label and describe is then another one's. */
const doubleIds = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('duizhao-reader')?.shadowRoot ?? document;
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `two elements with the id ${id}`);
  });
