import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';

/**
 * What the address says behind '#': the list, the kept words (perhaps at one of them), the reading list, the overview of
 * the library, backups, an article to read or to print, or its earlier texts.
 */
export type Route =
  | { view: 'list' }
  | { view: 'words'; id?: string }
  | { view: (typeof places)[number] }
  | { view: (typeof ofArticle)[number]; id: string };

const places = ['later', 'overview', 'backup'] as const;
const ofArticle = ['article', 'print', 'versions'] as const;

export function routeOf(hash: string): Route {
  const [, name = '', encoded] = /^#\/([a-z]+)(?:\/(.+))?$/.exec(hash) ?? [];
  const id = encoded === undefined ? undefined : decoded(encoded);
  if (name === 'words') return id === undefined ? { view: name } : { view: name, id };
  const place = places.find((view) => view === name);
  if (place) return { view: place };
  const view = ofArticle.find((one) => one === name);
  return view && id !== undefined ? { view, id } : { view: 'list' };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined; // a '%' that encodes nothing
  }
}

export const hashOf = (id: string): string => `#/article/${encodeURIComponent(id)}`;

/** The views that a reader comes back to, from an article. */
const isList = ({ view }: Route): boolean => !ofArticle.some((one) => one === view);

/** The present route, following links and the back button. `leave` returns to the list the way the reader came. */
export function useRoute(): { route: Route; leave: () => void } {
  const [hash, setHash] = useState(() => location.hash);
  const route = useMemo(() => routeOf(hash), [hash]);
  const [opened, setOpened] = useState(0);
  useEffect(() => {
    const follow = () => {
      const next = routeOf(location.hash);
      setOpened((count) => (isList(next) ? 0 : count + 1));
      setHash(location.hash);
    };
    addEventListener('hashchange', follow);
    setHash(location.hash); // it may have changed between the first drawing and this
    return () => removeEventListener('hashchange', follow);
  }, []);
  const leave = useCallback(() => {
    // Opened from a list: go back to it, so that the browser's own back button does not lead into the article again.
    if (opened === 1) history.back();
    else location.hash = '#/';
  }, [opened]);
  return { route, leave };
}
