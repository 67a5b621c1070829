import type { Page } from 'puppeteer-core';
import { until } from './browsers';
import { search } from './library-page';
import { press } from './own-pages';
import { reload } from './waiting';

/** A view of the library page, filled by `fillRichly`. */
export interface LibraryView {
  name: string;
  /** Where it is, without '#/'; `ID` stands for the article that has an earlier text. */
  at: string;
  /** What shows that it is open. */
  shows: string;
  /** How it is reached from there. */
  open?: (page: Page) => Promise<unknown>;
}

const columns = `旧桥重新开放\tOld Bridge Opens Again
河上的旧桥昨天重新开放。\tThe old bridge on the river opened again yesterday.
工人用了两年时间加固桥墩。\tWorkers spent two years strengthening the piers.
桥面现在只许行人和自行车通过。\tOnly walkers and bicycles may cross it now.
孩子们上学不用再绕路了。\tThe children no longer need to take a detour to school.`;
const addresses = `候鸟归来 https://wetland-watch.example/birds.html
https://daily.jiangcheng.example/ring-line/stations.html
旧书店的新主人 https://books-weekly.example/2031.html`;

const paste = async (page: Page, text: string): Promise<void> => {
  await press(page, 'Import');
  await page.waitForSelector('dialog textarea');
  await page.$eval(
    'dialog textarea',
    (field, value) => {
      (field as HTMLTextAreaElement).value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );
  await press(page, 'Continue', 'dialog');
};

const exportMenu = async (page: Page, choice?: string): Promise<void> => {
  await press(page, 'Export', '.action-bar');
  if (!choice) return;
  const button = await page.waitForSelector(`.export-panel ${choice}`);
  await button?.evaluate((one) => (one as HTMLElement).click());
};

const selectTwo = async (page: Page): Promise<void> => {
  for (const box of (await page.$$('.entry-select input')).slice(1, 3))
    await box.evaluate((input) => (input as HTMLElement).click());
};

/** In this order: an import that is reported is made, and belongs to what later views show. */
export const libraryViews: LibraryView[] = [
  { name: 'notice', at: '', shows: '.library-notices .ui-notice' },
  { name: 'library', at: '', shows: '.entry' },
  { name: 'search', at: '', shows: '.entry mark', open: (page) => search(page, '湿地') },
  { name: 'pinyin', at: '', shows: '.pinyin-line:not(:empty)', open: (page) => search(page, 'women') },
  { name: 'nothing', at: '', shows: '.nothing', open: (page) => search(page, '没有这样的词') },
  {
    name: 'selection',
    at: '',
    shows: '.organise-panel',
    open: async (page) => {
      await selectTwo(page);
      await press(page, 'Organise', '.action-bar');
    },
  },
  {
    name: 'organise',
    at: '',
    shows: '[role="option"]',
    open: async (page) => {
      await (await page.waitForSelector('.entry-link'))?.focus();
      await page.keyboard.press('t');
      await (await page.waitForSelector('dialog[open] [role="combobox"]:focus'))?.type('书');
    },
  },
  {
    name: 'collections',
    at: '',
    shows: '.collection-list li',
    open: (page) =>
      page.evaluate(() => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.filter-collections button')];
        buttons.at(-1)?.click();
      }),
  },
  { name: 'article', at: 'article/ID', shows: '.saved-article .row' },
  { name: 'versions', at: 'versions/ID', shows: '.comparison ins' },
  { name: 'overview', at: 'overview', shows: '.stories li' },
  { name: 'later', at: 'later', shows: '.later-entry' },
  { name: 'backup', at: 'backup', shows: '.backup-page section' },
  { name: 'words', at: 'words', shows: '.word-entry' },
  { name: 'import-choose', at: '', shows: 'dialog textarea', open: (page) => press(page, 'Import') },
  { name: 'import', at: '', shows: '.import-preview td', open: (page) => paste(page, columns) },
  { name: 'import-addresses', at: '', shows: '.import-addresses li', open: (page) => paste(page, addresses) },
  { name: 'export-menu', at: '', shows: '.export-panel', open: (page) => exportMenu(page) },
  { name: 'export', at: '', shows: 'dialog fieldset', open: (page) => exportMenu(page, '[data-more="epub"]') },
  {
    name: 'anki-package',
    at: '',
    shows: 'dialog fieldset',
    open: (page) => exportMenu(page, '[data-more="anki-package"]'),
  },
  { name: 'anki', at: '', shows: 'dialog .export-form', open: (page) => exportMenu(page, '[data-exporter="to-anki"]') },
  {
    name: 'obsidian',
    at: '',
    shows: 'dialog .export-form .ui-field',
    open: async (page) => {
      await (await page.waitForSelector('.entry-select input'))?.evaluate((input) => (input as HTMLElement).click());
      await exportMenu(page, '[data-exporter="to-obsidian"]');
    },
  },
  {
    name: 'import-report',
    at: '',
    shows: '.import-counts',
    open: async (page) => {
      await paste(page, columns);
      await press(page, 'Import', 'dialog .ui-dialog-actions');
    },
  },
];

/** Goes to a view from any other; the page is loaded anew, so that no choice of the last one is left. */
export async function openLibraryView(page: Page, { name, at, shows, open }: LibraryView, id: string): Promise<void> {
  const hash = at.replace('ID', encodeURIComponent(id));
  await page.evaluate((to) => {
    location.hash = to;
  }, `#/${hash}`);
  await reload(page);
  await page.waitForSelector(at === '' ? '.entry' : 'main, .saved-article');
  await until(() => page.evaluate(() => !document.querySelector('[aria-busy="true"]')), `the page of ${name}`);
  await open?.(page);
  await page.waitForSelector(shows);
}
