import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { elementsOf, focusIn } from './word-cursor';

const stops = 'button:not(:disabled), a[href], summary';

/**
 * Tab leads from the word's sentence into the card and from its last control back: it lies beside the word, but in the
 * document it stands behind all the text.
 */
export function useCardKeys(
  view: RefObject<HTMLElement | null>,
  card: RefObject<HTMLElement | null>,
  id: string,
): void {
  useEffect(() => {
    const root = view.current;
    if (!root) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      const focused = focusIn(root);
      const sentence = elementsOf(root, id)[0]?.closest<HTMLElement>('[data-pair]');
      const controls = [...(card.current?.querySelectorAll<HTMLElement>(stops) ?? [])];
      const inside = focused && card.current?.contains(focused);
      let to: HTMLElement | null | undefined = null;
      if (!inside && focused === sentence && !event.shiftKey) to = controls[0];
      else if (inside && !event.shiftKey && focused === controls.at(-1)) to = sentence;
      else if (inside && event.shiftKey && (focused === card.current || focused === controls[0])) to = sentence;
      if (!to) return;
      event.preventDefault();
      to.focus({ preventScroll: true });
    };
    root.addEventListener('keydown', onKey);
    return () => root.removeEventListener('keydown', onKey);
  }, [view, card, id]);
}
