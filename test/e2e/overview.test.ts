import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { atRest, faint, findings, tooWide } from './accessibility';
import { browserNames, until } from './browsers';
import { fillLibrary } from './filled-library';
import { openLibrary, titles } from './library-page';
import { setReading } from './own-pages';
import { started } from './started';

describe.each(browserNames)('the library as a whole in %s', (name) => {
  const at = started(name, { build: 'test' });
  let page: Page;
  beforeAll(async () => {
    page = await openLibrary(at.session);
  });

  const go = (hash: string) =>
    page.evaluate((next) => {
      location.hash = next;
    }, hash);

  /** Presses what stands there under this name, and waits for the list that it leads to. */
  const follow = async (selector: string, label: string): Promise<string[]> => {
    await go('#/overview');
    await page.waitForSelector(selector);
    await page.evaluate(
      (where, words) => {
        const buttons = [...document.querySelectorAll<HTMLElement>(where)];
        buttons.find((one) => `${one.ariaLabel ?? ''} ${one.textContent}`.includes(words))?.scrollIntoView();
      },
      selector,
      label,
    );
    const buttons = await page.$$(selector);
    for (const button of buttons) {
      const words = await button.evaluate((one) => `${one.ariaLabel ?? ''} ${one.textContent}`);
      if (words.includes(label)) {
        await button.click();
        break;
      }
    }
    await page.waitForSelector('[data-list="list"]:not([hidden])');
    await until(() => page.evaluate(() => !document.querySelector('[aria-busy="true"]')), 'the list');
    return titles(page);
  };

  it('says what it will show while there is nothing', async () => {
    await go('#/overview');
    await page.waitForSelector('.overview-empty');
    await go('#/');
    await fillLibrary(page);
    await page.waitForSelector('.entry');
  });

  it('shows figures, and leads from keywords, outlets and months to their articles', async () => {
    await go('#/overview');
    await page.waitForSelector('.overview-figures dd');
    const figures = () => page.$$eval('.overview-figures dd', (all) => all.map((one) => one.textContent));
    await expect.poll(async () => [(await figures())[0], (await figures())[4]]).toEqual(['4', '3']);
    await expect.poll(() => follow('.cloud-word', '夜读')).toEqual(['安静的夜市', '图书馆夜间开放']);
    await expect.poll(() => follow('.timeline-outlet', '晨报')).toEqual(['环城快线通车', '图书馆夜间开放']);
    await expect.poll(() => follow('.timeline-cell', '晨报, September 2026')).toEqual(['环城快线通车']);
  });

  it('can be read by everybody, in every theme and on a phone', async () => {
    await go('#/overview');
    await page.waitForSelector('.overview-figures dd');
    for (const theme of ['light', 'dark', 'sepia'] as const) {
      await setReading(page, { theme });
      await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, {}, theme);
      await atRest(page);
      expect(await findings(page), theme).toEqual([]);
      expect(await faint(page), theme).toEqual([]);
    }
    await page.setViewport({ width: 320, height: 640 });
    await atRest(page);
    expect(await tooWide(page)).toEqual([]);
    expect(await findings(page)).toEqual([]);
  });
});
