import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type CommandId, commandFor, type KeyBindings } from '@/lib/settings/commands';

const takesText = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type="radio"]), textarea, select'));

/** Keys that a control under the focus needs for itself. */
const belongsToControl = (event: Event, id: CommandId) => {
  const target = event.composedPath()[0];
  if (id === 'close' || id === 'help') return false;
  if (takesText(target ?? null)) return true;
  return id === 'reveal' && target instanceof HTMLElement && target.matches('a, button, input, summary');
};

/**
 * Runs commands from the keyboard while the view is there. Listens on the tree that the view stands in (a shadow root
 * over a page, the document on our own), so that it works before anything in the view has the focus. `run` says whether
 * it did something; only then the key is kept from the browser.
 */
export function useCommands(
  view: RefObject<HTMLElement | null>,
  run: (id: CommandId) => boolean,
  keys: KeyBindings,
): void {
  const latest = useRef({ run, keys });
  latest.current = { run, keys };
  useEffect(() => {
    const tree = view.current?.getRootNode();
    const onKey = (event: Event) => {
      const key = event as KeyboardEvent;
      if (key.defaultPrevented || key.isComposing) return;
      const { run, keys } = latest.current;
      const id = commandFor(key, keys);
      if (!id || belongsToControl(event, id)) return;
      // Home and End still take the view to its very top and bottom.
      if (run(id) && id !== 'first' && id !== 'last') event.preventDefault();
    };
    tree?.addEventListener('keydown', onKey);
    return () => tree?.removeEventListener('keydown', onKey);
  }, [view]);
}
