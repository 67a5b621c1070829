import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

export interface IndexKeys {
  onSelect: (id: string) => void;
  /** Delete was pressed; the id of the row that has the focus, if one has. */
  onDelete: (id: string | null) => void;
  /** e was pressed on a row. */
  onEdit?: (id: string) => void;
  /** Any other key, and the id of the row that has the focus; says whether it did something. */
  onKey?: (key: string, id: string | null) => boolean;
}

const typing = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]';

/** Keys of the list: '/' to search, j and k or the arrows from row to row, x to select, e to edit, Delete. Enter is the link's own. */
export function useIndexKeys(
  root: RefObject<HTMLElement | null>,
  active: boolean,
  { onSelect, onDelete, onEdit, onKey }: IndexKeys,
): void {
  useEffect(() => {
    if (!active) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const { target } = event;
      if (!(target instanceof Element) || target.closest('dialog, .export-panel')) return;
      if (target.matches(typing)) {
        const toList = event.key === 'ArrowDown' && target.matches('[data-search]');
        if (!toList) return;
      }
      if (run(event.key, target, root.current, { onSelect, onDelete, onEdit, onKey })) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [root, active, onSelect, onDelete, onEdit, onKey]);
}

function run(
  key: string,
  target: Element,
  root: HTMLElement | null,
  { onSelect, onDelete, onEdit, onKey }: IndexKeys,
): boolean {
  const row = target.closest<HTMLElement>('.entry');
  const id = row?.dataset.id ?? null;
  const fromSearch = target.matches('[data-search]');
  switch (key) {
    case '/':
      root?.querySelector<HTMLElement>('[data-search]')?.focus();
      return true;
    case 'ArrowDown':
      return (row !== null || fromSearch) && step(root, row, 1);
    case 'ArrowUp':
      return row !== null && step(root, row, -1);
    case 'j':
      return step(root, row, 1);
    case 'k':
      return step(root, row, -1);
    case 'x':
      if (id) onSelect(id);
      return id !== null;
    case 'e':
      if (!onEdit) return onKey?.(key, id) ?? false;
      if (id !== null) onEdit(id);
      return id !== null;
    case 'Delete':
      onDelete(id);
      return true;
    default:
      return onKey?.(key, id) ?? false;
  }
}

/** Moves the focus to the headline of the next or previous row; from elsewhere to the first. */
function step(root: HTMLElement | null, row: HTMLElement | null, by: 1 | -1): boolean {
  const rows = [...(root?.querySelectorAll<HTMLElement>('.entry') ?? [])];
  const next = row ? rows[rows.indexOf(row) + by] : rows[0];
  const link = next?.querySelector<HTMLElement>('.entry-link');
  link?.focus();
  link?.scrollIntoView({ block: 'nearest' });
  return link !== undefined;
}
