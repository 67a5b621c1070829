import type { Annotation } from '@/lib/annotate/annotation';

/** Elements that show an annotation: its marks, or the sentence that it is about. */
function elementOf(root: HTMLElement, { id, target }: Annotation): HTMLElement | undefined {
  const mark = [...root.querySelectorAll<HTMLElement>('.note-mark[data-annotation]')].find(
    (element) => element.dataset.annotation === id,
  );
  if (mark) return mark;
  const sentence = `${target.side}-${target.start.sentence}`;
  return [...root.querySelectorAll<HTMLElement>('.sentence')].find((element) => element.id === sentence);
}

/** Where an annotation stands in the window; null where it is not drawn. */
export const placeOfAnnotation = (root: HTMLElement, annotation: Annotation): DOMRect | null =>
  elementOf(root, annotation)?.getBoundingClientRect() ?? null;

/** Focuses the sentence of an annotation and, if asked, brings it to the middle of the window. */
export function goToAnnotation(root: HTMLElement, annotation: Annotation, scroll: boolean): void {
  const element = elementOf(root, annotation);
  const calm = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
  if (scroll) element?.scrollIntoView?.({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  element?.closest<HTMLElement>('.sentence')?.focus({ preventScroll: true });
}
