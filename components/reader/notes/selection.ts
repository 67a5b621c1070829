import type { TextPoint } from '@/lib/annotate/annotation';

/** What is selected in the article's text. */
export interface SelectedText {
  /** The language in which the selection began; null where it begins outside of any sentence (select all). */
  side: 'zh' | 'en';
  /** It began and ended in this language: what lies between in the other one is not meant. */
  within: boolean;
  start: TextPoint;
  end: TextPoint;
  /** Keys (`data-pair`) of all pairs that it touches, in order. */
  pairs: string[];
  /** Of the whole selection, in the window; null where nothing is drawn. */
  box: DOMRect | null;
}

interface Ends {
  anchor: Node | null;
  start: [Node, number];
  end: [Node, number];
}

/**
 * The ends of the selection inside a tree. A shadow root has a selection of its own in Chromium, Firefox gives what lies
 * in it to the document, and `getComposedRanges` (Selection API, 2023) is the standard's way.
 */
function endsIn(view: HTMLElement): Ends | null {
  const root = view.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  const own = root.getSelection?.() ?? null;
  const selection = own ?? view.ownerDocument.getSelection();
  if (!selection) return null;
  const inside = (ends: Ends) => view.contains(ends.start[0]) && view.contains(ends.end[0]);
  if (selection.rangeCount && !selection.isCollapsed) {
    const range = selection.getRangeAt(0);
    const ends: Ends = {
      anchor: selection.anchorNode,
      start: [range.startContainer, range.startOffset],
      end: [range.endContainer, range.endOffset],
    };
    if (inside(ends)) return ends;
  }
  const [range] = root instanceof ShadowRoot ? (selection.getComposedRanges?.({ shadowRoots: [root] }) ?? []) : [];
  if (!range || range.collapsed) return null;
  const ends: Ends = {
    anchor: selection.direction === 'backward' ? range.endContainer : range.startContainer,
    start: [range.startContainer, range.startOffset],
    end: [range.endContainer, range.endOffset],
  };
  return inside(ends) ? ends : null;
}

/** Sentences of the article, not the gloss, which is no text of anybody's. */
export const sentenceSelector = '.sentence[data-side]:not(.sentence-gloss)';

/** Id of a sentence within its side, from the element that shows it ('zh-b1.2', 'en-page-e1.2'). */
export const sentenceId = (element: Element): string => element.id.slice(3);

const sideOf = (element: Element): 'zh' | 'en' => (element.getAttribute('data-side') === 'en' ? 'en' : 'zh');

const sentenceAt = (node: Node | null): HTMLElement | null => {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>(sentenceSelector) ?? null;
};

/** UTF-16 units of an element's text before a point in it. */
function offsetIn(element: Element, [node, offset]: [Node, number]): number {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** What is selected among the article's sentences, or null. */
export function selectedText(view: HTMLElement): SelectedText | null {
  const ends = endsIn(view);
  if (!ends) return null;
  const range = view.ownerDocument.createRange();
  range.setStart(...ends.start);
  range.setEnd(...ends.end);
  const touched = [...view.querySelectorAll<HTMLElement>(sentenceSelector)].filter((one) => touches(range, one));
  const first = sentenceAt(ends.anchor) ?? touched[0];
  if (!first) return null;
  const side = sideOf(first);
  const own = touched.filter((one) => sideOf(one) === side);
  const [from, to] = [own[0], own.at(-1)];
  if (!from || !to) return null;
  const [startIn, endIn] = [sentenceAt(ends.start[0]), sentenceAt(ends.end[0])];
  // Between two Chinese paragraphs the tree holds the English of the first, which nobody meant.
  const within =
    touched.length === own.length || (startIn !== null && endIn !== null && sideOf(startIn) === sideOf(endIn));
  return {
    side,
    within,
    start: { sentence: sentenceId(from), offset: from === startIn ? offsetIn(from, ends.start) : 0 },
    end: {
      sentence: sentenceId(to),
      offset: to === endIn ? offsetIn(to, ends.end) : (to.textContent ?? '').length,
    },
    pairs: [...new Set((within ? own : touched).map((one) => one.dataset.pair ?? ''))],
    box: range.getBoundingClientRect?.() ?? null,
  };
}

/** Whether at least one letter of the element lies in the range: an end that only meets its border does not count. */
function touches(range: Range, element: Element): boolean {
  if (!range.intersectsNode(element)) return false;
  const inner = element.ownerDocument.createRange();
  inner.selectNodeContents(element);
  if (inner.compareBoundaryPoints(Range.START_TO_START, range) < 0) {
    inner.setStart(range.startContainer, range.startOffset);
  }
  if (inner.compareBoundaryPoints(Range.END_TO_END, range) > 0) inner.setEnd(range.endContainer, range.endOffset);
  return inner.toString().trim() !== '';
}

/** Takes the selection back, after it was marked. */
export function clearSelection(view: HTMLElement): void {
  const root = view.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  (root.getSelection?.() ?? view.ownerDocument.getSelection())?.removeAllRanges();
}

/** The sentence that has the focus, or had it last (it is the one in the Tab order). */
export function focusedSentence(view: HTMLElement): HTMLElement | null {
  const root = view.getRootNode() as Document | ShadowRoot;
  const active = root.activeElement;
  return active instanceof HTMLElement && view.contains(active) ? active.closest<HTMLElement>('[data-pair]') : null;
}
