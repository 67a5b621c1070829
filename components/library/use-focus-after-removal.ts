import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in the list when the row that has it is deleted: on the row that follows, else on the last.
 * Gives the function to call before rows go.
 */
export function useFocusAfterRemoval(root: RefObject<HTMLElement | null>, listed: readonly string[]) {
  const next = useRef<string | null>(null);
  useEffect(() => {
    const id = next.current;
    if (id === null || !listed.includes(id)) return;
    next.current = null;
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    root.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] .entry-link`)?.focus();
  }, [root, listed]);
  return useCallback(
    (going: readonly string[]) => {
      const stays = (id: string) => !going.includes(id);
      const from = listed.findIndex((id) => !stays(id));
      next.current = listed.slice(from).find(stays) ?? listed.findLast(stays) ?? null;
    },
    [listed],
  );
}
