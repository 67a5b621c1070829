/** Whether an element is drawn at all; where nothing is laid out (tests) everything counts as drawn. */
export const isDrawn = (element: HTMLElement): boolean =>
  element.getClientRects().length > 0 || !('checkVisibility' in element);

/** Height of what lies over the text at the top and at the foot of the window, in pixels. */
function covered(element: Element): { head: number; foot: number } {
  const view = element.closest('.reader');
  const height = (selector: string) => view?.querySelector(selector)?.getBoundingClientRect().height ?? 0;
  return { head: height('.toolbar'), foot: Math.max(height('.listen-bar'), height('.practice')) };
}

/** Whether a sentence can be read where it stands: all of it, or its beginning in the upper half. */
export function isInView(element: HTMLElement): boolean {
  const { head, foot } = covered(element);
  const end = (element.ownerDocument.defaultView?.innerHeight ?? 0) - foot;
  const { top, bottom } = element.getBoundingClientRect();
  return top >= head && (bottom <= end || top <= (head + end) / 2);
}

/** Scrolls a sentence into view if it is out of it, gently where the reader has nothing against motion. */
export function bringIntoView(element: HTMLElement): void {
  if (isInView(element)) return;
  const calm = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView?.({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}
