import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { fillRichly } from '../demo/rich-library';
import { atRest, faint, findings, tooWide } from './accessibility';
import { browserNames } from './browsers';
import { openLibrary } from './library-page';
import { libraryViews, openLibraryView } from './library-views';
import { setReading } from './own-pages';
import { started } from './started';

const themes = ['light', 'dark', 'sepia'] as const;
const wide = { width: 1280, height: 900 };
const phone = { width: 320, height: 640 };

/** Dialogs and menus scroll up and down only. */
const sideways = (page: Page): Promise<string[]> =>
  page.$$eval('.ui-dialog, .ui-dialog-body, .export-panel', (all) =>
    all
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => `${one.className} is ${one.scrollWidth} wide`),
  );

describe.each(browserNames)('a library of a year in %s', (name) => {
  const at = started(name, { build: 'test' });
  let page: Page;
  let id: string;
  beforeAll(async () => {
    page = await openLibrary(at.session);
    id = await fillRichly(page);
  });

  const inTheme = async (theme: (typeof themes)[number]): Promise<void> => {
    await setReading(page, { theme });
    await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, {}, theme);
    await atRest(page);
  };

  it.each(libraryViews)('can be read by everyone in every theme, wide and on a phone: $name', async (view) => {
    await openLibraryView(page, view, id);
    const found: Record<string, string[]> = {};
    for (const theme of themes) {
      await inTheme(theme);
      found[theme] = [...(await findings(page)), ...(await faint(page))];
    }
    await page.setViewport(phone);
    for (const theme of themes) {
      await inTheme(theme);
      found[`${theme}, 320`] = await faint(page);
    }
    // What axe finds beside contrast is the same in all of them.
    found.phone = [...(await findings(page)), ...(await tooWide(page)), ...(await sideways(page))];
    await page.setViewport(wide);
    expect(Object.entries(found).filter(([, places]) => places.length > 0)).toEqual([]);
  });
});
