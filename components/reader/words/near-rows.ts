import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How far beyond the window a row counts as near: about two windows, so that scrolling does not overtake it. */
const margin = '1600px 0px';

interface Watch {
  observer: IntersectionObserver;
  waiting: Map<Element, Set<() => void>>;
}

/** One observer for each view, by the element in which its rows scroll. */
const watches = new WeakMap<Element, Watch>();

function watchOf(view: Element): Watch {
  const known = watches.get(view);
  if (known) return known;
  const waiting: Watch['waiting'] = new Map();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        for (const come of waiting.get(target) ?? []) come();
        waiting.delete(target);
        observer.unobserve(target);
      }
    },
    { root: view.closest('dialog'), rootMargin: margin },
  );
  const watch = { observer, waiting };
  watches.set(view, watch);
  return watch;
}

/** Calls once, when the row comes near the window. Gives the function that ends the wait. */
function whenNear(row: Element, view: Element, come: () => void): () => void {
  const { observer, waiting } = watchOf(view);
  const others = waiting.get(row) ?? new Set();
  waiting.set(row, others.add(come));
  observer.observe(row);
  return () => {
    if (!others.delete(come) || others.size > 0) return;
    waiting.delete(row);
    observer.unobserve(row);
  };
}

/**
 * Whether a part of the text is, or has been, near the window. What was near once stays so: scrolling back changes
 * nothing above the line that is read.
 *
 * @param part any element within the row
 */
export function useNear(part: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(() => !('IntersectionObserver' in globalThis));
  useEffect(() => {
    const row = part.current?.closest('.row');
    const view = row?.closest('.reader');
    if (near) return;
    if (!row || !view) {
      setNear(true);
      return;
    }
    return whenNear(row, view, () => setNear(true));
  }, [near, part]);
  return near;
}
