import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, browserNames, launch, type Session, until } from '../e2e/browsers';
import { pressInReader, readerSays } from '../e2e/english';
import { learningViews, openView, writeNote } from '../e2e/learning-views';
import { openReader, overlayIsOpen, pageButton, read, readOverlay } from '../e2e/overlay';
import { setReading } from '../e2e/own-pages';
import { startWeb, type Web } from '../e2e/web';
import { libraryTour } from './library-screenshots';

/** What the README shows; without a pattern every picture of the tour is kept. */
const shown: Record<BrowserName, RegExp> = {
  chromium:
    /^(button|popup|reader-(chinese-then-english|chinese-only)(-narrow)?|reader-(traditional|table|help|edition|edition-differs|edit)|reader-(word-card(-narrow)?|readings|before|notes)|library(-(search|organise|words|overview|later|backup|versions|import|export))?|library(-(words|overview|later))?-narrow|options(-engines|-keys)?|welcome)$/,
  firefox:
    /^(reader-(interleaved|edition)|library(-(organise|overview|later|backup|versions))?|options-engines|welcome)$/,
};

/** Every view, in both browsers and both themes, wide and narrow: `npm run screenshots [-- FOLDER [--all]]`. */
export async function main(args: string[]): Promise<number> {
  const all = args.includes('--all');
  const folder = args.find((arg) => !arg.startsWith('--')) ?? 'test/demo/screenshots';
  mkdirSync(folder, { recursive: true });
  for (const name of browserNames)
    for (const theme of ['light', 'dark'] as const) await tour(name, theme, folder, all ? /./ : shown[name]);
  return 0;
}

/** Takes a picture of a page, where one under this name is wanted. */
export type Shot = (page: Page, view: string) => Promise<void>;

export const wide = { width: 1280, height: 900 };
export const narrow = { width: 390, height: 844 };

async function tour(name: BrowserName, theme: 'light' | 'dark', folder: string, wanted: RegExp): Promise<void> {
  const shot: Shot = async (page, view) => {
    if (!wanted.test(view)) return;
    await new Promise((still) => setTimeout(still, 600)); // transitions and toasts come to rest
    await page.screenshot({ path: join(folder, `${view}-${theme}-${name}.png`) as `${string}.png` });
  };
  /** Each part in a browser of its own: what one leaves in the library is nothing to the other. */
  const inBrowser = async (part: (session: Session, web: Web) => Promise<void>) => {
    const web = await startWeb();
    const session = await launch(name, web, { build: 'test', colorScheme: theme });
    try {
      await part(session, web);
    } finally {
      await session.close();
      await web.close();
    }
  };
  await inBrowser(async (session, web) => {
    await reader(session, web, shot);
    await editions(session, shot);
    await learning(session, web, shot, wanted);
    if (name === 'chromium') await popup(session, web, shot); // Firefox's cannot be driven
    await ownPages(session, shot);
  });
  await inBrowser((session) => libraryTour(session, shot, (view) => wanted.test(view)));
  console.log(`✓ ${name}, ${theme}`);
}

async function reader(session: Session, web: Web, shot: Shot): Promise<void> {
  const known = await session.visit('http://www.chinanews.com.cn/chinese-only.html');
  await known.waitForSelector(pageButton);
  await known.hover(pageButton);
  await shot(known, 'button');
  await known.close();
  for (const sample of ['chinese-then-english', 'interleaved', 'table', 'chinese-only', 'traditional']) {
    const page = await session.visit(`${web.origin}/${sample}.html`);
    await openReader(session, page);
    await readOverlay(page);
    await shot(page, `reader-${sample}`);
    await page.setViewport(narrow);
    await shot(page, `reader-${sample}-narrow`);
    await page.setViewport(wide);
    if (sample === 'interleaved') {
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.keyboard.press('?');
      await shot(page, 'reader-help');
      await page.keyboard.press('Escape');
    }
    await page.close();
  }
}

/** The publisher's English edition, fetched on a click; a line of it being edited; one that tells the story differently. */
async function editions(session: Session, shot: Shot): Promise<void> {
  for (const [sample, said] of [
    ['edition', /◆/],
    ['edition-differs', /tells it differently/],
  ] as const) {
    const page = await read(session, `http://www.chinanews.com.cn/${sample}-zh.html`);
    await pressInReader(page, /^Fetch from/);
    await readerSays(page, said);
    await shot(page, `reader-${sample}`);
    if (sample === 'edition') {
      await page.keyboard.press('j');
      await page.keyboard.press('p');
      await page.keyboard.press('e');
      await shot(page, 'reader-edit');
    }
    await page.close();
  }
}

/** What a learner uses: each view over a page read anew, and the text with all readings. */
async function learning(session: Session, web: Web, shot: Shot, wanted: RegExp): Promise<void> {
  for (const view of learningViews) {
    const needed = view.name === 'note' || ['', '-narrow'].some((form) => wanted.test(`reader-${view.name}${form}`));
    if (!needed) continue;
    // A known site, so that the keyboard's command opens it: a popup for each view is one too many for Chromium.
    const page = await session.visit('http://www.chinanews.com.cn/chinese-only.html');
    await session.command(page, 'read-page');
    await until(() => overlayIsOpen(page), `the reader for ${view.name}`);
    await readOverlay(page);
    await openView(page, view);
    await shot(page, `reader-${view.name}`);
    await page.setViewport(narrow);
    await shot(page, `reader-${view.name}-narrow`);
    await page.setViewport(wide);
    if (view.name === 'note') await writeNote(page, '起步价: the fare for the first stretch');
    await page.close();
  }
  const own = await session.own('options.html');
  await setReading(own, { ruby: 'all', wordColours: true });
  const page = await read(session, `${web.origin}/chinese-then-english.html`);
  await shot(page, 'reader-readings');
  await page.setViewport(narrow);
  await shot(page, 'reader-readings-narrow');
  await page.close();
  await setReading(own, { ruby: 'none', wordColours: false });
  await own.close();
}

async function popup(session: Session, web: Web, shot: Shot): Promise<void> {
  const page = await session.visit(`${web.origin}/interleaved.html`);
  const opened = await session.popup(page);
  await opened.waitForSelector('.popup-read');
  await shot(opened, 'popup');
  await page.close();
}

async function ownPages(session: Session, shot: Shot): Promise<void> {
  for (const view of ['options', 'options-keys', 'options-engines', 'options-glossary', 'welcome']) {
    const [name, section] = view.split('-');
    const page = await session.own(`${name}.html${section ? `#${section}` : ''}`);
    await shot(page, view);
    await page.setViewport(narrow);
    await shot(page, `${view}-narrow`);
    await page.close();
  }
}
