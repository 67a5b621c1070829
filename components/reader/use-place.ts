import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

/** Pixels below the top of the window where reading is taken to happen: just under the toolbar. */
const line = 120;

/**
 * Keeps the paragraph being read where it is when layout, width or type size change the height of all above it.
 * Gives the function to call just before the change.
 */
export function usePlace(view: RefObject<HTMLElement | null>, ...changing: unknown[]): () => void {
  const place = useRef<{ row: Element; top: number } | null>(null);

  useLayoutEffect(() => {
    const kept = place.current;
    place.current = null;
    if (!kept?.row.isConnected) return;
    const scroller = view.current?.closest('dialog') ?? view.current?.ownerDocument.scrollingElement;
    scroller?.scrollBy({ top: kept.row.getBoundingClientRect().top - kept.top, behavior: 'instant' });
  }, [view, ...changing]);

  return useCallback(() => {
    const rows = [...(view.current?.querySelectorAll('.row') ?? [])];
    const row = rows.find((candidate) => candidate.getBoundingClientRect().bottom > line);
    // At the top of the article there is nothing to keep: the headline should stay in view.
    if (row && row !== rows[0]) place.current = { row, top: row.getBoundingClientRect().top };
  }, [view]);
}
