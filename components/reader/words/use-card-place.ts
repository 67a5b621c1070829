import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { placeCard } from './place-card';
import { elementsOf } from './word-cursor';

/** Pixels between a word and the sheet below it. */
const air = 8;

/**
 * In a narrow window the card is a sheet at its foot: scrolls until the word stands above it. The end of the text gets
 * room to be scrolled up by as much, which goes with the card.
 */
function bringAbove(sheet: Element, root: HTMLElement, last: DOMRect): void {
  const covered = last.bottom + air - sheet.getBoundingClientRect().top;
  if (covered <= 0) return;
  const room = Number.parseFloat(root.style.getPropertyValue('--sheet-room')) || 0;
  root.style.setProperty('--sheet-room', `${Math.ceil(room + covered)}px`);
  const scroller = root.closest('dialog') ?? root.ownerDocument.scrollingElement;
  scroller?.scrollBy?.({ top: covered, behavior: 'instant' });
}

/**
 * Puts the card beside its word, in the coordinates of the view, so that it moves with the text when that is scrolled.
 * Measured again when its content or the window changes, and when the word moved because something above it grew.
 *
 * @param content what the card's height depends on
 */
export function useCardPlace(
  view: RefObject<HTMLElement | null>,
  card: RefObject<HTMLElement | null>,
  id: string,
  ...content: unknown[]
): Record<string, string> {
  const [place, setPlace] = useState<Record<string, string>>({});
  useLayoutEffect(() => {
    const root = view.current;
    const own = root?.ownerDocument.defaultView;
    if (!root || !own) return;
    let placed = Number.NaN;
    const measure = (moved = false) => {
      const elements = elementsOf(root, id);
      const glossed = elements.filter((element) => element.matches('.gloss-word')); // it was clicked there
      const rects = (glossed.length ? glossed : elements).flatMap((element) => [...element.getClientRects()]);
      const [first] = rects;
      const last = rects.at(-1);
      if (!first || !last || !card.current) return;
      const frame = root.getBoundingClientRect();
      if (moved && Math.abs(first.top - frame.top - placed) < 1) return;
      placed = first.top - frame.top;
      if (own.getComputedStyle(card.current).position === 'fixed') return bringAbove(card.current, root, last);
      const box = card.current.getBoundingClientRect();
      const size = { width: box.width, height: card.current.scrollHeight };
      // A word may go over the end of a line: the card stands below its last part, or above its first.
      const word = { left: first.left, right: first.right, top: first.top, bottom: last.bottom };
      const window = { left: 0, top: 0, right: own.innerWidth, bottom: own.innerHeight };
      const { left, edge, side, height } = placeCard(word, size, window);
      setPlace({
        '--card-left': `${left - frame.left}px`,
        '--card-top': side === 'below' ? `${edge - frame.top}px` : 'auto',
        '--card-bottom': side === 'above' ? `${frame.bottom - edge}px` : 'auto',
        '--card-height': `${height}px`,
      });
    };
    measure();
    const onWindow = () => measure();
    own.addEventListener('resize', onWindow);
    const watch = 'ResizeObserver' in globalThis ? new ResizeObserver(() => measure(true)) : null;
    watch?.observe(root);
    return () => {
      watch?.disconnect();
      own.removeEventListener('resize', onWindow);
      root.style.removeProperty('--sheet-room');
    };
  }, [view, card, id, ...content]);
  return place;
}
