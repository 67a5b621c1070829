import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export interface ListShape {
  /** Rows drawn at first, and with each "more". */
  page: number;
  /** Names the present list: another one starts at its beginning. */
  list: string;
  /** Takes search and filters away. */
  reset: () => void;
}

/**
 * Which rows are open and how many are drawn. The word that the address names is brought into the list, opened, scrolled
 * to and given the focus, once for each time that the address names it.
 */
export function useOpenWords(
  root: RefObject<HTMLElement | null>,
  target: string | undefined,
  words: readonly { id: string }[] | null,
  ids: readonly string[],
  { page, list, reset }: ListShape,
) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [more, setMore] = useState({ list, shown: page });
  const shown = more.list === list ? more.shown : page;
  const arrived = useRef<string | undefined>(undefined);
  const [wanted, setWanted] = useState<{ id: string; field?: string } | null>(null);

  useEffect(() => {
    if (target === undefined) arrived.current = undefined;
    if (target === undefined || arrived.current === target || !words?.some(({ id }) => id === target)) return;
    const at = ids.indexOf(target);
    if (at < 0) return reset(); // it is filtered away
    arrived.current = target;
    setMore((last) => ({ list, shown: Math.max(last.list === list ? last.shown : page, at + 1) }));
    setOpen((last) => new Set([...last, target]));
    setWanted({ id: target });
  }, [target, words, ids, list, page, reset]);

  useEffect(() => {
    if (!wanted) return;
    const row = root.current?.querySelector(`[data-id="${CSS.escape(wanted.id)}"]`);
    const aim = row?.querySelector<HTMLElement>(wanted.field ? `[data-field="${wanted.field}"]` : '.entry-link');
    aim?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: wanted.field ? 'nearest' : 'center' });
    setWanted(null);
  }, [root, wanted]);

  const toggle = useCallback(
    (id: string) =>
      setOpen((last) => {
        const next = new Set(last);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    [],
  );
  /** Opens a row at the field that is changed most. */
  const edit = useCallback((id: string) => {
    setOpen((last) => new Set([...last, id]));
    setWanted({ id, field: 'meaning' });
  }, []);
  return {
    isOpen: (id: string) => open.has(id),
    toggle,
    edit,
    shown,
    showMore: () => setMore({ list, shown: shown + page }),
  };
}
