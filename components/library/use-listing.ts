import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryEvent } from '@/lib/library/database';
import type { Listing, ListQuery } from '@/lib/library/search/list';
import type { LibraryServices } from './library-services';
import type { LibraryText } from './strings';
import { failureText } from './texts';

/** Milliseconds without a key before a search runs. */
const pause = 140;

/** Milliseconds in which further changes of the library are one: an import makes hundreds, and must not hold a search up. */
const changePause = 200;

export interface ListState {
  /** The last answer; it stays in sight until the next one is there. Null before the first. */
  listing: Listing | null;
  /** The search text that the answer is for. */
  text: string;
  /** The answer to the present query is not there yet, or not the whole of it. */
  busy: boolean;
  failure: LibraryText | null;
  event: LibraryEvent | null;
}

/** What the library answers to a query, live: asked again when the query or the library changes, the last one wins. */
export function useListing(services: LibraryServices, query: ListQuery): ListState {
  const [answer, setAnswer] = useState<Pick<ListState, 'listing' | 'text' | 'failure'>>({
    listing: null,
    text: '',
    failure: null,
  });
  const [busy, setBusy] = useState(true);
  const [change, setChange] = useState(0);
  const [event, setEvent] = useState<LibraryEvent | null>(null);
  const last = useRef({ text: query.text, change });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let more = false;
    const changed = () => {
      more = timer !== undefined;
      if (more) return;
      setChange((count) => count + 1);
      timer = setTimeout(() => {
        timer = undefined;
        if (more) changed();
      }, changePause);
    };
    const stop = services.watch(changed, setEvent);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [services]);
  useEffect(() => {
    const abort = new AbortController();
    const typed = last.current.text !== query.text;
    last.current = { text: query.text, change };
    setBusy(true);
    const timer = setTimeout(
      () => {
        const early = (listing: Listing) => {
          if (!abort.signal.aborted) setAnswer({ listing, text: query.text, failure: null });
        };
        services.list(query, abort.signal, early).then(
          (listing) => {
            if (abort.signal.aborted) return;
            setAnswer({ listing, text: query.text, failure: null });
            setBusy(false);
          },
          (error: unknown) => {
            if (abort.signal.aborted) return;
            setAnswer((last) => ({ ...last, failure: failureText(error) }));
            setBusy(false);
          },
        );
      },
      typed ? pause : 0,
    );
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [services, query, change]);
  return { ...answer, busy, event };
}
