import { useCallback, useMemo, useState } from 'preact/hooks';

export interface Selection {
  /** Selected articles that are in the present list, in its order: nothing out of sight is ever deleted or exported. */
  ids: string[];
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  /** All of the list, or none. */
  setAll: (all: boolean) => void;
}

export function useSelection(listed: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ids = useMemo(() => listed.filter((id) => chosen.has(id)), [listed, chosen]);
  const toggle = useCallback(
    (id: string) =>
      setChosen((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
    [],
  );
  const setAll = useCallback((all: boolean) => setChosen(new Set(all ? listed : [])), [listed]);
  return { ids, has: (id) => chosen.has(id), toggle, setAll };
}
