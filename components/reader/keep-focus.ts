const stops =
  'a[href], button:not(:disabled), input:not([type="radio"]:not(:checked)), select, textarea, [tabindex="0"]';

const isDrawn = (element: HTMLElement) => element.getClientRects().length > 0;

const topmost = (root: ShadowRoot) => [...root.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1);

/**
 * Lets Tab go round within the topmost dialog of a tree. A modal dialog keeps the page out of reach by itself, but past
 * its last control the focus goes to the browser's own bars, and in some of them does not find back. Where a click took
 * away the control that had the focus, the dialog takes it, or else no key would reach the tree any more; the function
 * that is returned does the same at other times when that may have happened.
 */
export function keepFocus(root: ShadowRoot): () => void {
  const regain = () => {
    if (!root.activeElement) topmost(root)?.focus({ preventScroll: true });
  };
  root.addEventListener('click', () => {
    queueMicrotask(regain); // what the click took away is gone by then, and the next key may come before any timer
    setTimeout(regain);
  });
  root.addEventListener('keydown', (event) => {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
    if (key !== 'Tab' || ctrlKey || altKey || metaKey) return;
    const dialog = topmost(root);
    const inTurn = [...(dialog?.querySelectorAll<HTMLElement>(stops) ?? [])].filter(isDrawn);
    const [first, last] = shiftKey ? [inTurn.at(-1), inTurn[0]] : [inTurn[0], inTurn.at(-1)];
    const active = root.activeElement;
    if (!first || (active !== last && !(shiftKey && active === dialog))) return;
    event.preventDefault();
    first.focus();
  });
  return regain;
}
