import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ListedLater } from '@/lib/library/later/later';
import type { Feed } from '@/lib/library/later/reading-list';
import type { LaterServices } from './later-services';

export interface LaterState {
  /** Null before the first answer; the last answer stays in sight until the next. */
  items: readonly ListedLater[] | null;
  feeds: readonly Feed[];
  failed: boolean;
  retry: () => void;
}

/** The reading list with its feeds, live: read again after every change, here or in another tab. */
export function useLater(services: LaterServices, active: boolean): LaterState {
  const [answer, setAnswer] = useState<Pick<LaterState, 'items' | 'feeds'>>({ items: null, feeds: [] });
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState({}); // another one asks again
  const retry = useCallback(() => setAsked({}), []);
  useEffect(() => services.watch(retry), [services, retry]);
  useEffect(() => {
    if (!active || !asked) return;
    let current = true;
    Promise.all([services.list(), services.feeds.list()]).then(
      ([items, feeds]) => {
        if (!current) return;
        setAnswer({ items, feeds });
        setFailed(false);
      },
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [services, active, asked]);
  return { ...answer, failed, retry };
}
