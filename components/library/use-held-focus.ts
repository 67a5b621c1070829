import { useLayoutEffect } from 'preact/hooks';

const controls = ':is(a[href], button:not(:disabled), input:not([type="file"]), select, textarea)';

/**
 * Where the control that had the focus goes with what it did, the focus stays in its part of the page: on the first control
 * that stands there then, in a dialog on the first below its title. Else keys would begin anew, or reach nothing.
 *
 * @param part The part as it is drawn now
 */
export function useHeldFocus(part: () => Element | null | undefined): void {
  // Before this drawing: with it, what had the focus may be gone.
  const had = part()?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (!had || (document.activeElement && document.activeElement !== document.body)) return;
    const places = ['.ui-dialog-body ', '.ui-dialog-actions ', ''];
    const next = places.map((place) => part()?.querySelector<HTMLElement>(`${place}${controls}`)).find(Boolean);
    next?.focus({ preventScroll: true });
  });
}
