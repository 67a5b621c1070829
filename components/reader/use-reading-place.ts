import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { BilingualArticle } from '@/lib/bilingual-article';
import type { ReadingPlace } from '@/lib/library/filing/filing';
import type { PlaceServices } from '@/lib/services';
import type { ToastMessage } from '../ui/use-toast';
import { findPlace, goToPlace, placeNow } from './reading-place';
import { useTexts } from './texts';

/** Milliseconds of rest after which a place is looked at, and between two that are kept. */
const rest = 300;
const pause = 3000;

/**
 * Opens a saved article where reading stopped, unless the reader has gone somewhere already, and keeps where it stops.
 *
 * @param saved It is in the library, and all its rows stand
 */
export function useReadingPlace(
  view: RefObject<HTMLElement | null>,
  article: BilingualArticle | null,
  saved: boolean,
  services: PlaceServices,
  show: (toast: ToastMessage) => void,
): void {
  const { t } = useTexts();
  const latest = useRef(article);
  latest.current = article;
  const address = saved ? article?.article.canonicalUrl : undefined;

  useEffect(() => {
    const root = view.current;
    const scroller = root?.closest('dialog') ?? root?.ownerDocument.scrollingElement;
    if (!root || !scroller || !address) return;
    let open = true;
    let owed: ReadingPlace | null = null;
    let sending: ReturnType<typeof setTimeout> | undefined;
    const send = () => {
      clearTimeout(sending);
      sending = undefined;
      if (owed) services.keep(address, owed).catch(() => {}); // the next one may be kept
      owed = null;
    };
    const note = () => {
      if (!root.isConnected) return; // on its way out
      owed = latest.current && placeNow(root, latest.current);
      sending ??= setTimeout(send, pause);
    };
    // What fits the window is at its end at once, and read only after about the time that reading takes.
    let resting = setTimeout(note, Math.max(pause, Math.min(40 * root.textContent.length, 30_000)));
    // Not when the view goes: going back scrolls the window before that.
    const moved = () => {
      clearTimeout(resting);
      resting = setTimeout(note, rest);
    };
    services.load(address).then(
      (place) => {
        if (!open || !place || place.fraction > 0.98 || scroller.scrollTop > 8 || !latest.current) return;
        const sentence = findPlace(root, latest.current, place);
        if (!sentence || root.querySelector('.row :focus')) return;
        if (sentence.getBoundingClientRect().top < innerHeight / 2) return;
        goToPlace(sentence, scroller);
        root.querySelector('[data-pair][tabindex="0"]')?.setAttribute('tabindex', '-1');
        sentence.setAttribute('tabindex', '0'); // from here the keys go on
        const run = () => scroller.scrollTo({ top: 0, behavior: 'instant' });
        show({ kind: 'done', text: t('openedAtPlace'), action: { label: t('toTop'), run } });
      },
      () => {},
    );
    const tree = root.getRootNode();
    tree.addEventListener('scroll', moved, { passive: true, capture: true });
    addEventListener('visibilitychange', send);
    return () => {
      open = false;
      clearTimeout(resting);
      send();
      tree.removeEventListener('scroll', moved, { capture: true });
      removeEventListener('visibilitychange', send);
    };
  }, [view, address, services, show, t]);
}
