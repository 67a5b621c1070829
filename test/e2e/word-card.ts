import type { Page } from 'puppeteer-core';
import { until } from './browsers';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the open card lies, the lines of its word, and the window that both should lie in. */
export interface CardSight {
  card: Box;
  word: Box[];
  window: { width: number; height: number };
  /** Whether its last control can be seen and reached once the card is scrolled to its end. */
  lastReached: boolean;
  /** What keeps the word can be pressed without scrolling. */
  keepInSight: boolean;
  /** What it holds is wider than itself. */
  sideways: boolean;
}

/** The word that is open; '' while no card is. */
export const openWord = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot ?? document;
    const open = root.querySelector('.word-card') && root.querySelectorAll<HTMLElement>('[data-word][data-open]');
    return open ? Array.from(open, (e) => e.querySelector('.gloss-text')?.textContent ?? e.textContent).join('') : '';
  });

/** Waits until the card of a word stands ('' for: until none does). */
export const cardOf = (page: Page, word: string): Promise<void> =>
  until(async () => (await openWord(page)) === word, word ? `the card of ${word}` : 'no card');

/** Looks at the open card. */
export const cardSight = (page: Page): Promise<CardSight> =>
  page.evaluate(async () => {
    // Facts arrive and the card is placed anew.
    for (let i = 0; i < 2; i++) await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot ?? document;
    const boxOf = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
    const card = root.querySelector<HTMLElement>('.word-card');
    const words = [...root.querySelectorAll<HTMLElement>('[data-word][data-open]')];
    if (!card || !words.length) throw new Error('No card is open.');
    const box = boxOf(card.getBoundingClientRect());
    const last = [...card.querySelectorAll('button')].at(-1);
    const keeps = card.querySelector('.word-card-actions button')?.getBoundingClientRect();
    const before = card.scrollTop;
    card.scrollTop = card.scrollHeight;
    const end = last?.getBoundingClientRect() ?? new DOMRect();
    const hit = (card.getRootNode() as Document | ShadowRoot).elementFromPoint(
      end.left + end.width / 2,
      end.top + end.height / 2,
    );
    card.scrollTop = before;
    return {
      card: box,
      word: words.flatMap((e) => [...e.getClientRects()].map(boxOf)),
      window: { width: innerWidth, height: innerHeight },
      lastReached: Boolean(last && hit && last.contains(hit)),
      keepInSight: !keeps || (keeps.top >= box.top && keeps.bottom <= Math.min(box.bottom, innerHeight)),
      sideways: card.scrollWidth > card.clientWidth,
    };
  });

/** What is wrong with where a card lies; nothing where all is well. */
export function misplaced({ card, word, window, lastReached, keepInSight, sideways }: CardSight): string[] {
  const covers = word.some(
    (line) =>
      line.left < card.right - 0.5 &&
      card.left < line.right - 0.5 &&
      line.top < card.bottom - 0.5 &&
      card.top < line.bottom - 0.5,
  );
  const outside = card.left < 0 || card.top < 0 || card.right > window.width || card.bottom > window.height;
  return [
    ...(covers ? ['covers its word'] : []),
    ...(outside ? ['reaches out of the window'] : []),
    ...(card.bottom - card.top < 100 ? ['is too low to read'] : []),
    ...(lastReached ? [] : ['hides its last control']),
    ...(keepInSight ? [] : ['hides what keeps the word']),
    ...(sideways ? ['must be scrolled sideways'] : []),
  ];
}

/** Ids of all words that can be seen, in order, with the middle of their first line. */
export const wordsInSight = (page: Page): Promise<{ id: string; text: string; x: number; y: number }[]> =>
  page.evaluate(() => {
    const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot ?? document;
    return [...root.querySelectorAll<HTMLElement>('.pairs .word')].flatMap((e) => {
      const line = e.getClientRects()[0];
      const x = line ? line.left + Math.min(6, line.width / 2) : 0;
      const y = line ? line.top + line.height / 2 : -1;
      const hit = (e.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
      return hit && e.contains(hit) ? [{ id: e.dataset.word ?? '', text: e.textContent ?? '', x, y }] : [];
    });
  });

/** Scrolls the reader, over a page or in the library, to a number of pixels from its top. */
export const scrollReader = (page: Page, top: number): Promise<void> =>
  page.evaluate(async (to) => {
    const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot;
    (root?.querySelector('dialog') ?? document.scrollingElement)?.scrollTo({ top: to, behavior: 'instant' });
    for (let i = 0; i < 2; i++) await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  }, top);

/** The word that the keys are at. */
export const wordAtKeys = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot ?? document;
    return Array.from(root.querySelectorAll('[data-word][data-cursor]'), (e) => e.textContent).join('');
  });

/** Name, class or side of what has the focus in the reader. */
export const focusOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot ?? document;
    const active = root.activeElement;
    return active?.getAttribute('aria-label') ?? active?.getAttribute('data-side') ?? active?.className ?? '';
  });
