import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Disclosed {
  /** Of the element that holds the button, first, and the panel that it opens, `[data-panel]`. */
  root: RefObject<HTMLDivElement | null>;
  open: boolean;
  toggle: () => void;
  /** Closes the panel and goes back to the button. */
  close: () => void;
}

/**
 * A button that opens a panel of buttons. The first of them gets the focus; the arrow keys, Home and End go through them,
 * Tab also through those that stand beside another (`[data-more]`); Escape, a click elsewhere and a focus elsewhere close it. The panel opens to where there is room, and
 * scrolls in it: its height is `--room`, and `data-up` says that it lies above the button.
 */
export function useDisclosed(): Disclosed {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  useLayoutEffect(() => {
    if (open && root.current) giveRoom(root.current);
  }, [open]);
  useEffect(() => {
    if (!open) return;
    const whole = root.current;
    if (whole) choices(whole)[0]?.focus();
    const leave = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const press = (event: KeyboardEvent) => {
      const next = event.key === 'Escape' ? whole?.querySelector('button') : whole && neighbour(whole, event.key);
      if (!next || event.ctrlKey || event.altKey || event.metaKey) return;
      event.stopPropagation(); // the view around has keys of its own
      event.preventDefault();
      if (event.key === 'Escape') setOpen(false);
      next.focus();
    };
    whole?.addEventListener('keydown', press);
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      whole?.removeEventListener('keydown', press);
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);
  return { root, open, toggle: () => setOpen((was) => !was), close };
}

const choices = (root: HTMLElement): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('[data-panel] button:not([data-more])'),
];

/** Where a key leads from the focused choice: round at either end. */
function neighbour(root: HTMLElement, key: string): HTMLElement | undefined {
  const all = choices(root);
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? all.indexOf(activeElement) : -1;
  if (key === 'ArrowDown') return all[(at + 1) % all.length];
  if (key === 'ArrowUp') return all.at(at < 0 ? -1 : at - 1);
  if (key === 'Home') return all[0];
  return key === 'End' ? all.at(-1) : undefined;
}

/** Px between the panel and the button, and between it and the edge of the window. */
const gap = 12;
/** Px below which the other side of the button is looked at. */
const tooLow = 320;

function giveRoom(root: HTMLElement): void {
  const panel = root.querySelector<HTMLElement>('[data-panel]');
  const { top, bottom } = root.getBoundingClientRect();
  const below = innerHeight - bottom - gap;
  const above = top - gap;
  const up = below < tooLow && above > below;
  panel?.toggleAttribute('data-up', up);
  panel?.style.setProperty('--room', `${Math.max(160, Math.floor(up ? above : below))}px`);
}
