import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Overview } from '@/lib/library/overview';
import { everything, type ListedArticle } from '@/lib/library/search/list';
import type { LibraryServices } from '../library-services';
import { storiesOf } from './stories';

export interface OverviewState {
  overview: Overview | null;
  /** Articles that are one story, newest story first; null until they are found. */
  stories: ListedArticle[][] | null;
  failed: boolean;
  retry: () => void;
}

/** Reads the overview whenever it comes into sight, and after changes while it is there. What was read stays meanwhile. */
export function useOverview(
  services: Pick<LibraryServices, 'overview' | 'list' | 'watch'>,
  active: boolean,
): OverviewState {
  const [overview, setOverview] = useState<Overview | null>(null);
  const [stories, setStories] = useState<ListedArticle[][] | null>(null);
  const [failed, setFailed] = useState(false);
  const asking = useRef(new AbortController());
  const read = useCallback(() => {
    asking.current.abort();
    const abort = new AbortController();
    asking.current = abort;
    const ifWanted =
      <T>(set: (value: T) => void) =>
      (value: T) => {
        if (!abort.signal.aborted) set(value);
      };
    setFailed(false);
    services.overview.load().then(
      ifWanted(setOverview),
      ifWanted(() => setFailed(true)),
    );
    services.list({ ...everything, shelf: 'everything', copies: true }, abort.signal).then(
      ifWanted(({ items }) => setStories(storiesOf(items))),
      () => {}, // the rest of the overview stands without them
    );
  }, [services]);
  useEffect(() => {
    if (!active) return;
    read();
    const stop = services.watch(read, () => {});
    return () => {
      stop();
      asking.current.abort();
    };
  }, [services, active, read]);
  return { overview, stories, failed, retry: read };
}
