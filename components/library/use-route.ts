import { useCallback, useEffect, useState } from 'preact/hooks';

/** What the address says behind '#': the list, or one article by its id. */
export type Route = { view: 'list' } | { view: 'article'; id: string };

export function routeOf(hash: string): Route {
  const [, encoded] = /^#\/article\/(.+)$/.exec(hash) ?? [];
  if (encoded === undefined) return { view: 'list' };
  try {
    return { view: 'article', id: decodeURIComponent(encoded) };
  } catch {
    return { view: 'list' }; // a '%' that encodes nothing
  }
}

export const hashOf = (id: string): string => `#/article/${encodeURIComponent(id)}`;

/** The present route, following links and the back button. `leave` returns to the list the way the reader came. */
export function useRoute(): { route: Route; leave: () => void } {
  const [route, setRoute] = useState<Route>(() => routeOf(location.hash));
  const [opened, setOpened] = useState(0);
  useEffect(() => {
    const follow = () => {
      const next = routeOf(location.hash);
      setOpened((count) => (next.view === 'article' ? count + 1 : 0));
      setRoute(next);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const leave = useCallback(() => {
    // Opened from the list: go back to it, so that the browser's own back button does not lead into the article again.
    if (opened === 1) history.back();
    else location.hash = '#/';
  }, [opened]);
  return { route, leave };
}
