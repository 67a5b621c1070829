import type { Page } from 'puppeteer-core';
import { type Session, until } from './browsers';
import { drawn } from './waiting';

/** What a reader sees in the open overlay, read out of the test build's open shadow root. */
export interface OverlaySight {
  title: string;
  titleEn: string;
  sourceLine: string;
  links: string[];
  keywords: { zh: string; en: string }[];
  rows: { zh: string[]; en: string[]; badges: string[] }[];
  status: string;
  text: string;
}

/** Opens the reader on a page the way a reader does it: the popup's button in Chromium, the shortcut in Firefox. */
export async function openReader(session: Session, page: Page): Promise<void> {
  if (session.name === 'chromium') {
    const popup = await session.popup(page);
    // By its handle and not by its place: a popup moves its button while it learns what the page is.
    await (await popup.waitForSelector('.popup-read button'))?.evaluate((button) => (button as HTMLElement).click());
  } else await session.command(page, 'read-page');
  await until(() => overlayIsOpen(page), `the reader on ${page.url()}`);
}

/** Elements that stand beside head and body: ours, and whatever a page puts there itself. */
export const guests = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.documentElement.children]
      .filter((e) => e !== document.head && e !== document.body)
      .map((e) => e.localName),
  );

/** The page's own 对照 button: an element without a name of ours, so that pages cannot look for it by one. */
export const pageButton = 'html > div[role][lang="zh-Hans"], html > div[role="group"]';

/** Asked so that a page which clobbers `document` cannot answer. */
const has = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => Document.prototype.querySelector.call(document, wanted) !== null, selector);

export const isOffered = (page: Page): Promise<boolean> => has(page, pageButton);

export const overlayIsOpen = (page: Page): Promise<boolean> => has(page, 'duizhao-reader');

/** Waits until the overlay shows English (or says that it has none) and reads it. */
export async function readOverlay(page: Page): Promise<OverlaySight> {
  await until(
    () =>
      page.evaluate(() => {
        const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot;
        return Boolean(root?.querySelector('.row') && !root.querySelector('[aria-busy="true"]'));
      }),
    `pairs on ${page.url()}`,
  );
  await drawn(page); // and hears keys
  return page.evaluate(() => {
    const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot;
    const text = (e: Element | null | undefined) => (e?.textContent ?? '').trim();
    // Not by methods of arrays: a hostile page may have replaced them.
    const all = <T>(within: Element | ShadowRoot | null | undefined, selector: string, each: (e: Element) => T) =>
      Array.from(within?.querySelectorAll(selector) ?? [], each);
    return {
      title: text(root?.querySelector('.headline-zh')),
      titleEn: text(root?.querySelector('.headline-en')),
      sourceLine: text(root?.querySelector('.source-line')),
      links: all(root, 'a', (a) => a.getAttribute('href') ?? ''),
      keywords: all(root, '.keywords li', (li) => ({
        zh: text(li.querySelector('[lang^="zh"]')),
        en: text(li.querySelector('[lang="en"]')),
      })),
      rows: all(root, '.row', (row) => ({
        zh: all(row, '[data-side="zh"]', text),
        en: all(row, '[data-side="en"]', text),
        badges: all(row, '.badge', (badge) => badge.className.replace('badge ', '')),
      })),
      status: all(root, '[role="status"]', text).join(' '),
      text: text(root?.querySelector('dialog')),
    };
  });
}

/** Presses the reader's save key and waits for its word. */
export async function saveInOverlay(page: Page): Promise<string> {
  await page.keyboard.press('s');
  const said = () =>
    page.evaluate(() =>
      [
        ...(Document.prototype.querySelector
          .call(document, 'duizhao-reader')
          ?.shadowRoot?.querySelectorAll('[role="status"]') ?? []),
      ]
        .map((e) => e.textContent ?? '')
        .join(' '),
    );
  await until(async () => /saved|updated/i.test(await said()), 'a word about saving');
  return said();
}

export async function closeOverlay(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await until(async () => !(await overlayIsOpen(page)), 'the overlay to be gone');
}

/** What the keyboard changes in the overlay. */
export interface ReaderState {
  layout: string;
  theme: string;
  width: string;
  hidden: string;
  typeSize: number;
  helpOpen: boolean;
  /** The element that has the focus: a sentence by its side and pair ('zh b1.1'), else its name or label. */
  focus: string;
  /** The sentences that are marked as belonging together, in the same form. */
  linked: string[];
  /** Those whose text cannot be seen, because they are hidden for a self-test. */
  covered: string[];
}

export const readerState = (page: Page): Promise<ReaderState> =>
  page.evaluate(async () => {
    // What a key set off is drawn with the next frame, and its effects run behind that.
    for (let i = 0; i < 2; i++) await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot;
    const reader = root?.querySelector<HTMLElement>('.reader');
    const sentence = (e: Element) => `${e.getAttribute('data-side')} ${e.getAttribute('data-pair')}`;
    const active = root?.activeElement;
    const sentences = [...(root?.querySelectorAll('[data-pair]') ?? [])];
    return {
      layout: reader?.dataset.layout ?? '',
      theme: reader?.dataset.theme ?? '',
      width: reader?.dataset.width ?? '',
      hidden: reader?.dataset.hidden ?? '',
      typeSize: Number(reader?.style.getPropertyValue('--type')),
      helpOpen: Boolean(root?.querySelector('dialog.ui-dialog[open]')),
      focus: !active
        ? ''
        : active.matches('[data-pair]')
          ? sentence(active)
          : `${active.localName} ${active.getAttribute('aria-label') ?? active.textContent?.slice(0, 20) ?? ''}`,
      linked: sentences.filter((e) => e.hasAttribute('data-linked')).map(sentence),
      covered: sentences.filter((e) => /, 0\)$/.test(getComputedStyle(e).color)).map(sentence),
    };
  });

/** Opens a sample page with the reader over it and waits for its pairs. */
export async function read(session: Session, url: string): Promise<Page> {
  const page = await session.visit(url);
  await openReader(session, page);
  await readOverlay(page);
  return page;
}
