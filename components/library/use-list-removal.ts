import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';

/**
 * The ways in which rows of a list are deleted: those named, one, or by key the selected ones, else the one at hand. The
 * focus stays in the list: on the row that follows, else on the last; `keepFocus` is for rows that go in another way.
 */
export function useListRemoval(
  root: RefObject<HTMLElement | null>,
  listed: readonly string[],
  selected: readonly string[],
  onRemove: (ids: readonly string[]) => void,
) {
  const next = useRef<string | null>(null);
  useEffect(() => {
    const id = next.current;
    if (id === null || !listed.includes(id)) return;
    next.current = null;
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    root.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] .entry-link`)?.focus();
  }, [root, listed]);
  const keepFocus = useCallback(
    (going: readonly string[]) => {
      const stays = (id: string) => !going.includes(id);
      const from = listed.findIndex((id) => !stays(id));
      next.current = listed.slice(from).find(stays) ?? listed.findLast(stays) ?? null;
    },
    [listed],
  );
  const remove = useCallback(
    (going: readonly string[]) => {
      if (going.length === 0) return;
      keepFocus(going);
      onRemove(going);
    },
    [keepFocus, onRemove],
  );
  const removeByKey = useCallback(
    (id: string | null) => remove(selected.length ? selected : id === null ? [] : [id]),
    [remove, selected],
  );
  const removeOne = useCallback((id: string) => remove([id]), [remove]);
  return { remove, removeByKey, removeOne, keepFocus };
}
