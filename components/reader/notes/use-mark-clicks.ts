import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ReadingPreferences } from '@/lib/settings/settings';
import { selectedText } from './selection';

/** Whether the pointer is on the sign painted behind the element's text. */
function isOnSign(element: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  if (!('note' in element.dataset)) return false;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const boxes = [...(range.getClientRects?.() ?? [])];
  return boxes.length > 0 && !boxes.some((box) => clientX <= box.right && clientY >= box.top && clientY <= box.bottom);
}

/**
 * Opens the card of the mark that is clicked. A word in it has a card of its own: a mouse gets that by resting on the
 * word, so the click is the mark's; a finger has nothing but the tap, so the word has that, and the mark its sign.
 */
export function useMarkClicks(
  view: RefObject<HTMLElement | null>,
  active: boolean,
  preferences: Pick<ReadingPreferences, 'cardOnHover' | 'hidden'>,
  open: (id: string, element: HTMLElement) => void,
): void {
  const latest = useRef({ preferences, open });
  latest.current = { preferences, open };
  useEffect(() => {
    const root = view.current;
    if (!active || !root) return;
    const click = (event: MouseEvent) => {
      const target = event.composedPath()[0];
      const mark = target instanceof Element ? target.closest<HTMLElement>('.note-mark[data-annotation]') : null;
      if (!mark || event.defaultPrevented || selectedText(root)) return; // the end of a selection is no click
      const { cardOnHover, hidden } = latest.current.preferences;
      const side = mark.closest<HTMLElement>('[data-side]')?.dataset.side;
      if (hidden === side) return; // the tap shows the hidden sentence
      const touch = 'pointerType' in event && event.pointerType !== 'mouse' && event.pointerType !== '';
      const isWord = mark.closest('.word') !== null || (target instanceof Element && target.closest('.word') !== null);
      if (isWord && (touch || !cardOnHover) && !isOnSign(mark, event)) return;
      event.stopPropagation();
      latest.current.open(mark.dataset.annotation ?? '', mark);
    };
    root.addEventListener('click', click, { capture: true });
    return () => root.removeEventListener('click', click, { capture: true });
  }, [view, active]);
}
