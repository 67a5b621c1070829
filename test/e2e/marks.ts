import type { Page } from 'puppeteer-core';
import { until } from './browsers';
import { steady } from './waiting';

/** A mark as it is drawn, over a page or in the library. */
export interface DrawnMark {
  text: string;
  colour: string;
  hasNote: boolean;
}

/** All marks of the open article in reading order; the pieces of one mark within a sentence are joined. */
export const marks = (page: Page): Promise<DrawnMark[]> =>
  page.evaluate(() => {
    const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot ?? document;
    return [...root.querySelectorAll<HTMLElement>('.note-mark')].map((mark) => ({
      text: mark.textContent ?? '',
      colour: mark.dataset.colour ?? '',
      hasNote: 'note' in mark.dataset,
    }));
  });

export const markedTexts = async (page: Page): Promise<string[]> => (await marks(page)).map(({ text }) => text);

export const untilMarked = (page: Page, texts: string[]): Promise<void> =>
  until(async () => (await markedTexts(page)).join('|') === texts.join('|'), `marks ${texts} on ${page.url()}`);

/** Ends of some words in the window, scrolled into view: middle of the first and of the last letter. */
const endsOf = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot ?? document;
    const all = [...root.querySelectorAll<HTMLElement>('.sentence[data-side]:not(.sentence-gloss)')];
    const sentence = all.find((one) => one.textContent?.includes(wanted));
    if (!sentence) return null;
    sentence.scrollIntoView({ block: 'center', behavior: 'instant' });
    const start = sentence.textContent?.indexOf(wanted) ?? 0;
    const letter = (at: number) => {
      const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
      let before = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.nodeValue?.length ?? 0;
        if (at < before + length) {
          const range = document.createRange();
          range.setStart(node, at - before);
          range.setEnd(node, at - before + 1);
          return range.getBoundingClientRect();
        }
        before += length;
      }
      return null;
    };
    const [first, last] = [letter(start), letter(start + wanted.length - 1)];
    if (!first || !last) return null;
    return {
      from: { x: first.left + 1, y: first.top + first.height / 2 },
      to: { x: last.right - 1, y: last.top + last.height / 2 },
    };
  }, words);

/** Selects some words of one sentence of the overlay with the browser's own mouse, as a reader drags over them. */
export const selectWords = (page: Page, words: string): Promise<void> =>
  until(async () => {
    const ends = await steady(() => endsOf(page, words), `a sentence with ${words}`);
    await page.mouse.move(ends.from.x, ends.from.y);
    await page.mouse.down();
    await page.mouse.move(ends.to.x, ends.to.y, { steps: 6 });
    await page.mouse.up();
    // Once more where the text was drawn anew under the pointer, as a reader would.
    return (await selection(page)) === words;
  }, `${words} selected on ${page.url()}`);

/** Where some words stand in the window: below which the selection bar is expected. */
export const placeOfWords = async (page: Page, words: string) => (await endsOf(page, words))?.to ?? { x: 0, y: 0 };

/** What is selected in the overlay. Chromium has a selection of its own in a shadow root, Firefox one of the document. */
export const selection = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot;
    const own = (root as unknown as { getSelection?: () => Selection | null } | null)?.getSelection?.();
    return String(own ?? document.getSelection() ?? '');
  });
