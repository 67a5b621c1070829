import { useEffect, useState } from 'preact/hooks';
import type { Snippet } from '@/lib/library/snippet';
import type { Summary } from '@/lib/library/summary';
import type { LibraryServices } from './library-services';

const none: ReadonlyMap<string, Snippet> = new Map();

/** Where the text was found in the articles in sight. Until that is known, rows show how the articles begin. */
export function useSnippets(services: Pick<LibraryServices, 'snippets'>, visible: readonly Summary[], text: string) {
  const [found, setFound] = useState({ text: '', snippets: none });
  useEffect(() => {
    if (text.trim() === '') return;
    const abort = new AbortController();
    const ids = visible.map(({ id }) => id);
    services.snippets(ids, text, abort.signal).then(
      (snippets) => {
        if (!abort.signal.aborted) setFound({ text, snippets });
      },
      () => {}, // a list without snippets is still a list; what failed shows where the list is asked for
    );
    return () => abort.abort();
  }, [services, visible, text]);
  return found.text === text ? found.snippets : none;
}
