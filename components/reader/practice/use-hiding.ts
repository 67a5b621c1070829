import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ReadingPreferences } from '@/lib/settings/settings';

/** The lines that are hidden for a self-test; of a gloss a part of it. */
const hiddenLines = (root: HTMLElement, hidden: 'en' | 'zh') =>
  root.querySelectorAll<HTMLElement>(`[data-side="${hidden}"], .sentence-gloss`);

/**
 * Shows all hidden lines at once, or hides them again, outside of rendering (`data-shown`, as a tap on one line does).
 * What the reader has looked at is hidden again whenever hiding begins or changes.
 */
export function useHiding(view: RefObject<HTMLElement | null>, hidden: ReadingPreferences['hidden']) {
  const [revealed, setRevealed] = useState(false);
  const set = useCallback(
    (shown: boolean) => {
      if (view.current && hidden !== 'none') {
        for (const line of hiddenLines(view.current, hidden)) line.toggleAttribute('data-shown', shown);
      }
      setRevealed(shown);
    },
    [view, hidden],
  );
  useEffect(() => set(false), [set]);
  return { revealed, toggle: () => set(!revealed) };
}
