import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Checked, Followed } from '@/lib/library/later/check-feeds';
import type { Feed } from '@/lib/library/later/reading-list';
import type { ToastMessage } from '../../ui/use-toast';
import type { FeedServices } from './later-services';
import { laterFailure, useFeedTexts, useLaterTexts } from './texts';

export interface FeedActions {
  /** What the last attempt to follow led to, where it did not simply follow. */
  attempt: Exclude<Followed, { status: 'followed' }> | null;
  following: boolean;
  /** Whether it is followed now. */
  follow: (url: string) => Promise<boolean>;
  forgetAttempt: () => void;
  /** How far a check is; null where none runs. */
  progress: { done: number; total: number } | null;
  check: () => void;
  cancel: () => void;
  allow: (feed: Feed) => void;
  unfollow: (feed: Feed) => void;
  onOpening: boolean;
  setOnOpening: (on: boolean) => void;
}

/** What can be done with feeds; each tells what happened. Leaving the page breaks off a check, and keeps what it brought. */
export function useFeeds(services: FeedServices, active: boolean, show: (toast: ToastMessage) => void): FeedActions {
  const { t } = useFeedTexts();
  const { t: later } = useLaterTexts();
  const [attempt, setAttempt] = useState<FeedActions['attempt']>(null);
  const [following, setFollowing] = useState(false);
  const [progress, setProgress] = useState<FeedActions['progress']>(null);
  const [onOpening, setOnOpening] = useState(false);
  const running = useRef<AbortController | null>(null);
  const failed = useCallback(
    (error: unknown) => show({ kind: 'failed', text: later(laterFailure(error)) }),
    [show, later],
  );
  const tell = useCallback(
    ({ added, failed: bad }: Checked) =>
      show({
        kind: bad ? 'failed' : 'done',
        text: t(bad ? 'toldCheckedFailed' : 'toldChecked', { count: added, failed: bad }),
      }),
    [show, t],
  );
  useEffect(() => {
    services.checksOnOpening().then(setOnOpening, () => {});
  }, [services]);
  useEffect(() => {
    if (!active) return;
    const leaving = new AbortController();
    services.checkIfDue(leaving.signal).then(
      (checked) => checked && checked.added > 0 && tell(checked),
      () => {}, // nobody asked for it just now; the feeds say what is wrong with them
    );
    return () => {
      leaving.abort();
      running.current?.abort();
    };
  }, [services, active, tell]);

  const follow = async (url: string) => {
    if (following) return false;
    setFollowing(true);
    setAttempt(null);
    try {
      // Straight from the click: the browser asks for the host.
      const followed = await services.follow(url, new AbortController().signal);
      if (followed.status !== 'followed') {
        setAttempt(followed);
        return false;
      }
      const feed = followed.title || new URL(followed.feed).host;
      show({ kind: 'done', text: t('toldFollowed', { feed, count: followed.added.added }) });
      return true;
    } catch (error) {
      failed(error);
      return false;
    } finally {
      setFollowing(false);
    }
  };
  const check = useCallback(() => {
    if (running.current) return;
    const abort = new AbortController();
    running.current = abort;
    setProgress({ done: 0, total: 0 });
    services
      .check({ signal: abort.signal, onProgress: (done, total) => setProgress({ done, total }) })
      .then(tell, (error: unknown) => !abort.signal.aborted && failed(error))
      .finally(() => {
        running.current = null;
        setProgress(null);
      });
  }, [services, tell, failed]);
  const restore = (feed: Feed) =>
    services.restore(feed).then(() => show({ kind: 'done', text: later('undone') }), failed);
  return {
    attempt,
    following,
    follow,
    forgetAttempt: () => setAttempt(null),
    progress,
    check,
    cancel: () => running.current?.abort(),
    allow: ({ id }) => void services.allow(id).then((allowed) => allowed && check(), failed),
    unfollow: ({ id, title }) =>
      void services.unfollow(id).then(
        (before) =>
          before &&
          show({
            kind: 'done',
            text: t('toldUnfollowed', { feed: title || new URL(id).host }),
            action: { label: later('undo'), run: () => void restore(before) },
          }),
        failed,
      ),
    onOpening,
    setOnOpening: (on) => {
      setOnOpening(on);
      services.setChecksOnOpening(on).catch((error: unknown) => {
        setOnOpening(!on);
        failed(error);
      });
    },
  };
}
