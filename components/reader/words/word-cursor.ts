/** Walking from word to word by keys: over the elements, in the order in which they stand. */

const idsIn = (sentence: Element): string[] => [
  ...new Set([...sentence.querySelectorAll<HTMLElement>('[data-word]')].map(({ dataset }) => dataset.word ?? '')),
];

/** Every element of a word; a mark or a figure may cut it up. */
export const elementsOf = (root: Element, id: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('[data-word]')].filter(({ dataset }) => dataset.word === id);

/** What has the focus in the tree of the view: a shadow root has a focus of its own. */
export const focusIn = (root: Element): Element | null => {
  const { activeElement } = root.getRootNode() as Document | ShadowRoot;
  return activeElement && root.contains(activeElement) ? activeElement : null;
};

/** The Chinese sentence that has the focus; null where none has. */
export const focusedChinese = (root: Element): HTMLElement | null =>
  focusIn(root)?.closest<HTMLElement>('[data-side="zh"][data-pair]') ?? null;

/** Whether the focus is within the card. */
export const focusInCard = (root: Element): boolean => Boolean(focusIn(root)?.closest('.word-card'));

export const firstWordIn = (sentence: Element): string => idsIn(sentence)[0] ?? '';

export interface Step {
  id: string;
  sentence: HTMLElement;
}

/** The word after or before one (or the first or last of the sentence), across the end of sentences; null at the end. */
export function stepWord(root: Element, sentence: HTMLElement, from: string, by: 1 | -1): Step | null {
  const all = [...root.querySelectorAll<HTMLElement>('[data-side="zh"][data-pair]')];
  let at = all.indexOf(sentence);
  if (at < 0) return null;
  const own = idsIn(sentence);
  const index = own.indexOf(from);
  const next = own[index < 0 ? (by > 0 ? 0 : own.length - 1) : index + by];
  const here = all[at];
  if (next !== undefined && here) return { id: next, sentence: here };
  for (at += by; all[at]; at += by) {
    const other = all[at];
    const id = other && idsIn(other).at(by > 0 ? 0 : -1);
    if (other && id) return { id, sentence: other };
  }
  return null;
}
