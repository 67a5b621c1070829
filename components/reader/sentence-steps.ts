import { partsOf } from './use-linking';

type Side = 'zh' | 'en';

const isDrawn = (element: HTMLElement) => element.getClientRects().length > 0 || !('checkVisibility' in element);

/** Focuses a sentence and brings it into view, without a jump where it is in view already. */
function goTo(sentence: HTMLElement | undefined) {
  if (!sentence) return;
  sentence.focus({ preventScroll: true });
  const calm = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
  sentence.scrollIntoView?.({ block: 'nearest', behavior: calm ? 'instant' : 'smooth' });
}

/** The focused sentence, if one is. Asks the root that the text stands in, because a shadow root has a focus of its own. */
function focusedIn(root: HTMLElement): HTMLElement | null {
  const tree = root.getRootNode() as Document | ShadowRoot;
  const active = tree.activeElement;
  return active instanceof HTMLElement && root.contains(active) && active.dataset.pair ? active : null;
}

/** Key of the pair whose sentence has the focus; '' where none has. */
export const focusedKey = (root: HTMLElement): string => focusedIn(root)?.dataset.pair ?? '';

/** Gives the focus to a pair's English, or where it has none to its Chinese. */
export function focusPair(root: HTMLElement, key: string): void {
  const parts = partsOf(root, key).filter(isDrawn);
  goTo(parts.find((part) => part.dataset.side === 'en') ?? parts[0]);
}

/** Moves the focus by sentences within the language that has it; Chinese where none has. */
export function stepSentence(root: HTMLElement, to: 'next' | 'previous' | 'first' | 'last'): void {
  const focused = focusedIn(root);
  const at = focused ?? root.querySelector<HTMLElement>('[data-pair][tabindex="0"]');
  const all = (side: Side) => [...root.querySelectorAll<HTMLElement>(`[data-side="${side}"]`)].filter(isDrawn);
  let sentences = all(at?.dataset.side === 'en' ? 'en' : 'zh');
  if (!sentences.length) sentences = all(at?.dataset.side === 'en' ? 'zh' : 'en');
  const index = at ? sentences.indexOf(at) : -1;
  // Without focus, 'next' is the place where reading stopped, or the beginning.
  const next = focused || index < 0 ? index + 1 : index;
  if (to === 'first') goTo(sentences[0]);
  else if (to === 'last') goTo(sentences.at(-1));
  else if (to === 'previous') goTo(sentences[Math.max(0, index - 1)]);
  else goTo(sentences[Math.min(sentences.length - 1, next)]);
}

const partnersOf = (root: HTMLElement, sentence: HTMLElement) =>
  partsOf(root, sentence.dataset.pair ?? '').filter((part) => part.dataset.side !== sentence.dataset.side);

/** Moves the focus to the same sentence in the other language. */
export function stepToPartner(root: HTMLElement): void {
  const focused = focusedIn(root);
  if (focused) goTo(partnersOf(root, focused).find(isDrawn));
}

/** Shows (or hides again) the partners of the focused sentence while one language is hidden. */
export function revealPartner(root: HTMLElement): boolean {
  const focused = focusedIn(root);
  if (!focused) return false;
  for (const part of partnersOf(root, focused)) part.toggleAttribute('data-shown');
  return true;
}
