import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Collection, Filing } from '@/lib/library/filing/filing';
import type { OrganiseServices } from './organise-services';

/** Asks again after every change of filings and collections. What cannot be read now stays as it was last. */
function useLive<T>(services: OrganiseServices, first: T, ask: () => Promise<T>): T {
  const [value, setValue] = useState(first);
  useEffect(() => {
    let current = true;
    const load = () =>
      void ask().then(
        (next) => current && setValue(() => next),
        () => {},
      );
    load();
    const end = services.watch(load);
    return () => {
      current = false;
      end();
    };
  }, [services, ask]);
  return value;
}

/** All collections, by name, and their names by id. */
export function useCollections(services: OrganiseServices) {
  const ask = useCallback(() => services.collections(), [services]);
  const collections = useLive<Collection[]>(services, none, ask);
  const names = useMemo(() => new Map(collections.map(({ id, name }) => [id, name])), [collections]);
  return { collections, names };
}

const none: Collection[] = [];

/** How an article is filed, live. */
export function useFilingOf(services: OrganiseServices, id: string): Filing | undefined {
  const ask = useCallback(() => services.load(id), [services, id]);
  return useLive<Filing | null>(services, null, ask) ?? undefined;
}
