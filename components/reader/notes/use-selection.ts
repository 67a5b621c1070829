import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type SelectedText, selectedText } from './selection';

/**
 * What is selected in the text, once the reader has let go. While the pointer is down on one language the other cannot
 * be selected: the sentences of both lie in turn in the tree, and a passage is meant to be of one language.
 */
export function useSelection(view: RefObject<HTMLElement | null>, active: boolean): SelectedText | null {
  const [selected, setSelected] = useState<SelectedText | null>(null);
  useEffect(() => {
    const root = view.current;
    const tree = root?.getRootNode();
    const document = root?.ownerDocument;
    if (!active || !root || !tree || !document) {
      setSelected(null);
      return;
    }
    let down = false;
    let letGo = () => {};
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (!down) setSelected(selectedText(root));
      });
    };
    const press = (event: Event) => {
      const target = event.composedPath()[0];
      if (!(target instanceof Element) || target.closest('.selection-bar')) return;
      const side = target.closest('.side-zh, .side-en');
      root.dataset.selecting = side ? (side.classList.contains('side-en') ? 'en' : 'zh') : '';
      release();
      down = true;
      if ((event as PointerEvent).pointerType === 'mouse') letGo = withoutFocus(target.closest('.sentence[tabindex]'));
    };
    const release = () => {
      down = false;
      letGo();
      letGo = () => {};
      look();
    };
    const all = (event: Event) => {
      const { key, ctrlKey, metaKey } = event as KeyboardEvent;
      if ((ctrlKey || metaKey) && key.toLowerCase() === 'a') root.dataset.selecting = '';
    };
    document.addEventListener('selectionchange', look);
    tree.addEventListener('pointerdown', press);
    tree.addEventListener('pointerup', release);
    tree.addEventListener('pointercancel', release);
    tree.addEventListener('keydown', all);
    tree.addEventListener('scroll', look, { capture: true, passive: true });
    return () => {
      letGo();
      cancelAnimationFrame(frame);
      document.removeEventListener('selectionchange', look);
      tree.removeEventListener('pointerdown', press);
      tree.removeEventListener('pointerup', release);
      tree.removeEventListener('pointercancel', release);
      tree.removeEventListener('keydown', all);
      tree.removeEventListener('scroll', look, { capture: true });
      delete root.dataset.selecting;
    };
  }, [view, active]);
  return selected;
}

/**
 * Chromium takes a press before the first letter of a sentence as one behind the last letter of the sentence before it.
 * If the pressed sentence gets the focus then, the selection does not follow the pointer. So it cannot be focused until
 * the pointer is let go, and is focused by what this returns.
 */
function withoutFocus(sentence: HTMLElement | null): () => void {
  const tabIndex = sentence?.getAttribute('tabindex');
  if (!sentence || !tabIndex) return () => {};
  sentence.removeAttribute('tabindex');
  return () => {
    sentence.setAttribute('tabindex', tabIndex);
    sentence.focus({ preventScroll: true });
  };
}
