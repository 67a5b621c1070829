/** Room between a floating thing and what it belongs to, and between it and the window, in px. */
const gap = 8;

/**
 * Where a floating thing of this size stands: below its box, above where there is no room below, always within the
 * window. As custom properties, because on a narrow window the style sheet puts it at the foot instead.
 */
export function placeNear(
  box: Pick<DOMRect, 'left' | 'top' | 'bottom'> | null,
  width: number,
  height: number,
): Record<string, string> {
  if (!box) return {};
  const left = Math.max(gap, Math.min(box.left, innerWidth - width - gap));
  const below = box.bottom + gap;
  const top =
    below + height <= innerHeight ? below : Math.max(gap, Math.min(box.top - height - gap, innerHeight - height));
  return { '--left': `${Math.round(left)}px`, '--top': `${Math.round(top)}px` };
}
