import type { Page } from 'puppeteer-core';
import { until } from './browsers';
import { steady } from './waiting';

/** Where a word stands in the window, brought into view: the middle of its first character. */
export const wordSpot = (page: Page, text: string): Promise<{ x: number; y: number }> => {
  const look = () =>
    page.evaluate((wanted) => {
      const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot ?? document;
      const word = [...root.querySelectorAll<HTMLElement>('.pairs .word')].find((e) => e.textContent === wanted);
      if (!word) return null;
      word.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = word.getClientRects()[0];
      return box ? { x: box.x + Math.min(8, box.width / 2), y: box.y + box.height / 2 } : null;
    }, text);
  return steady(look, `the word ${text} on ${page.url()}`);
};

/** Text of something in the reader, over a page or in the library; '' where it is not there. */
export const textIn = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => {
    const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot ?? document;
    return (root.querySelector<HTMLElement>(wanted)?.innerText ?? '').trim();
  }, selector);

export const countIn = (page: Page, selector: string): Promise<number> =>
  page.evaluate((wanted) => {
    const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot ?? document;
    return root.querySelectorAll(wanted).length;
  }, selector);

/** Waits until something in the reader says so. */
export const saysIn = (page: Page, selector: string, words: RegExp): Promise<void> =>
  until(async () => words.test(await textIn(page, selector)), `${words} in ${selector} on ${page.url()}`);

/** Selects text from one element of the reader to another, as dragging the pointer does. */
export async function drag(page: Page, from: string, to: string): Promise<void> {
  const ends = await page.evaluate(
    (a, b) => {
      const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot ?? document;
      const [first, last] = [a, b].map((selector) => root.querySelector<HTMLElement>(selector));
      first?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const start = first?.getClientRects()[0];
      const rects = last?.getClientRects();
      const end = rects?.[rects.length - 1];
      if (!start || !end) return null;
      return { x1: start.left + 1, y1: start.top + start.height / 2, x2: end.right - 1, y2: end.top + end.height / 2 };
    },
    from,
    to,
  );
  if (!ends) throw new Error(`nothing to drag from ${from} to ${to}`);
  await page.mouse.move(ends.x1, ends.y1);
  await page.mouse.down();
  await page.mouse.move(ends.x2, ends.y2, { steps: 8 });
  await page.mouse.up();
}

/** Clicks in the middle of something in the reader, with the browser's own mouse. */
export async function clickIn(page: Page, selector: string): Promise<void> {
  const look = () =>
    page.evaluate((wanted) => {
      const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot ?? document;
      const found = root.querySelector<HTMLElement>(wanted);
      if (!found?.checkVisibility()) return null;
      found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = found.getClientRects()[0];
      if (!box) return null;
      const spot = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const hit = root.elementFromPoint(spot.x, spot.y);
      if (hit && (found.contains(hit) || hit.contains(found))) return spot;
      found.scrollIntoView({ block: 'center', behavior: 'instant' }); // it lies below the toolbar
      return null;
    }, selector);
  const { x, y } = await steady(look, `${selector} on ${page.url()}`);
  await page.mouse.click(x, y);
}
