import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type CommandId, commandFor, type KeyBindings } from '@/lib/settings/commands';
import { keyBelongs } from './key-belongs';

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
      const target = event.composedPath()[0];
      if (!id || keyBelongs(key.key, target)) return;
      // A dialog over the view is modal: all keys are its own, and the browser closes it on Escape.
      if (target instanceof Element && target.closest('.ui-dialog')) return;
      // Home and End still take the view to its very top and bottom.
      if (run(id) && id !== 'first' && id !== 'last') event.preventDefault();
    };
    tree?.addEventListener('keydown', onKey);
    return () => tree?.removeEventListener('keydown', onKey);
  }, [view]);
}
