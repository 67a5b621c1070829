import { useEffect, useRef } from 'preact/hooks';
import type { Route } from './use-route';

/** Gives a list its scroll position and focus back when the reader returns to it, from an article or another list. */
export function useListPlace(route: Route): void {
  const places = useRef(new Map<string, { y: number; row: string | null }>());
  const list =
    route.view === 'list' || route.view === 'later' || (route.view === 'words' && route.id === undefined)
      ? route.view
      : null;
  const view = list ?? `${route.view} ${'id' in route ? route.id : ''}`;
  const reading = route.view === 'article' ? route.id : null;
  const from = useRef<string | null>(null);
  useEffect(() => {
    if (reading !== null) from.current ??= reading;
    if (list === null) {
      if (view.startsWith('words'))
        from.current = null; // a word that is named is scrolled to by its own list
      else scrollTo(0, 0);
      return;
    }
    const place = places.current.get(list) ?? { y: 0, row: null };
    places.current.set(list, place);
    const left = from.current;
    from.current = null;
    if (left !== null) {
      scrollTo(0, place.y);
      const id = list === 'list' ? left : place.row;
      const row = id !== null && document.querySelector(`[data-list="${list}"] [data-id="${CSS.escape(id)}"]`);
      if (row) row.querySelector<HTMLElement>('.entry-link')?.focus({ preventScroll: true });
    } else if (places.current.size > 1) scrollTo(0, place.y);
    const note = () => {
      place.y = scrollY;
    };
    const noteRow = (event: FocusEvent) => {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-id]') : null;
      place.row = row?.dataset.id ?? place.row;
    };
    addEventListener('scroll', note, { passive: true });
    document.addEventListener('focusin', noteRow);
    return () => {
      removeEventListener('scroll', note);
      document.removeEventListener('focusin', noteRow);
    };
  }, [list, view, reading]);
}
