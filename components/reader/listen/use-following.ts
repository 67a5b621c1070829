import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SpokenPart } from '@/lib/speech/queue';
import { bringIntoView, isDrawn, isInView } from './in-view';
import { spokenElements } from './spoken-elements';

/** Milliseconds for which a scroll counts as what the reader's wheel, finger or key has done. */
const byHand = 1500;

/**
 * Marks what is being said (`data-spoken`: 'now' on the sentence, 'partner' on the rest of its pair) and keeps it in
 * view, outside of rendering as `use-linking.ts` does. Once the reader has scrolled away from it the text stays where he
 * is, until he comes back by himself or asks for it.
 */
export function useFollowing(view: RefObject<HTMLElement | null>, part: SpokenPart | null) {
  const [away, setAway] = useState(false);
  const target = useRef<HTMLElement | null>(null);
  const left = useRef(false);
  const leave = useCallback((gone: boolean) => {
    left.current = gone;
    setAway(gone);
  }, []);

  useEffect(() => {
    const root = view.current;
    if (!root || !part) return;
    const { own, partners } = spokenElements(root, part);
    for (const element of partners) element.dataset.spoken = 'partner';
    for (const element of own) element.dataset.spoken = 'now';
    target.current = [...own, ...partners].find(isDrawn) ?? null;
    if (target.current && !left.current) bringIntoView(target.current);
    return () => {
      for (const element of [...own, ...partners]) delete element.dataset.spoken;
    };
  }, [view, part]);

  const active = part !== null;
  useEffect(() => {
    const root = view.current;
    if (!root || !active) return;
    const tree = root.getRootNode();
    let moved = Number.NEGATIVE_INFINITY;
    const onHand = () => {
      moved = performance.now();
    };
    const onScroll = () => {
      if (performance.now() - moved > byHand || !target.current) return;
      const gone = !isInView(target.current);
      if (gone !== left.current) leave(gone);
    };
    const deeds = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
    for (const deed of deeds) tree.addEventListener(deed, onHand, { passive: true });
    tree.addEventListener('scroll', onScroll, { passive: true, capture: true });
    return () => {
      for (const deed of deeds) tree.removeEventListener(deed, onHand);
      tree.removeEventListener('scroll', onScroll, { capture: true });
      leave(false);
    };
  }, [view, active, leave]);

  const back = useCallback(() => {
    leave(false);
    if (target.current) bringIntoView(target.current);
  }, [leave]);
  return { away, back, target };
}
