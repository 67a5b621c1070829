import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';

const sentenceOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-pair]') : null;

/** A click that ends the selection of text means the text, not the sentence. Chromium asks the shadow root for it. */
export const isSelecting = (element: Element): boolean => {
  const root = element.getRootNode() as Document & { getSelection?: () => Selection | null };
  return (root.getSelection?.() ?? element.ownerDocument.getSelection())?.type === 'Range';
};

/** Every sentence of one pair, in both languages. */
export const partsOf = (root: ParentNode, key: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('[data-pair]')].filter((part) => part.dataset.pair === key);

/**
 * Ties the sentences of a pair together: the one under the pointer, else the focused one, is marked with its partners
 * in the other language. Works on attributes and with one listener of each kind, outside of rendering: moving the
 * pointer over three hundred rows must draw nothing anew. Also keeps one sentence in the Tab order.
 */
export function useLinking(grid: RefObject<HTMLElement | null>) {
  const pointed = useRef('');
  const focused = useRef('');

  useEffect(() => {
    // After each drawing: the sentence in the Tab order may have gone.
    const root = grid.current;
    if (!root || root.querySelector('[data-pair][tabindex="0"]')) return;
    root.querySelector('[data-pair]')?.setAttribute('tabindex', '0');
  });

  return useMemo(() => {
    let marked: HTMLElement[] = [];
    const mark = () => {
      const key = pointed.current || focused.current;
      for (const element of marked) element.removeAttribute('data-linked');
      marked = grid.current && key ? partsOf(grid.current, key) : [];
      for (const element of marked) element.setAttribute('data-linked', pointed.current ? 'pointer' : 'focus');
    };
    const point = (key: string) => {
      if (key === pointed.current) return;
      pointed.current = key;
      mark();
    };
    return {
      onPointerOver: (event: PointerEvent) => point(sentenceOf(event.target)?.dataset.pair ?? ''),
      onPointerLeave: () => point(''),
      onFocusIn: (event: FocusEvent) => {
        const sentence = sentenceOf(event.target);
        focused.current = sentence?.dataset.pair ?? '';
        mark();
        if (!sentence || !grid.current) return;
        for (const other of grid.current.querySelectorAll('[tabindex="0"][data-pair]')) {
          other.setAttribute('tabindex', '-1');
        }
        sentence.setAttribute('tabindex', '0');
      },
      onFocusOut: () => {
        focused.current = '';
        mark();
      },
      onClick: (event: MouseEvent) => {
        const sentence = sentenceOf(event.target);
        if (sentence && !isSelecting(sentence)) sentence.toggleAttribute('data-shown');
      },
    };
  }, [grid]);
}
