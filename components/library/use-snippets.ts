import { useEffect, useState } from 'preact/hooks';
import type { Term } from '@/lib/library/search/query';
import type { Snippet } from '@/lib/library/search/snippet';
import type { Summary } from '@/lib/library/summary';
import type { LibraryServices } from './library-services';

const none: ReadonlyMap<string, Snippet> = new Map();

/** Where the terms were found in the articles in sight. Until that is known, rows show how the articles begin. */
export function useSnippets(
  services: Pick<LibraryServices, 'snippets'>,
  visible: readonly Summary[],
  terms: readonly Term[],
) {
  const [found, setFound] = useState({ terms, snippets: none });
  useEffect(() => {
    if (terms.length === 0) return;
    const abort = new AbortController();
    const ids = visible.map(({ id }) => id);
    services.snippets(ids, terms, abort.signal).then(
      (snippets) => {
        if (!abort.signal.aborted) setFound({ terms, snippets });
      },
      () => {}, // a list without snippets is still a list; what failed shows where the list is asked for
    );
    return () => abort.abort();
  }, [services, visible, terms]);
  return found.terms === terms ? found.snippets : none;
}
