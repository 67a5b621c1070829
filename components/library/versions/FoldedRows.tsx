import { useState } from 'preact/hooks';
import type { DiffRow } from '@/lib/diff/article-diff';
import { Icon } from '../../ui/Icon';
import { ComparedRow } from './ComparedRow';
import type { ComparedSides } from './Comparison';
import { useVersionTexts } from './texts';

export interface FoldedRowsProps {
  rows: readonly DiffRow[];
  sides: ComparedSides;
}

/** Sentences that did not change, drawn only once they are asked for. */
export function FoldedRows({ rows, sides }: FoldedRowsProps) {
  const { t } = useVersionTexts();
  const [open, setOpen] = useState(false);
  const count = rows.length;
  return (
    <>
      <li class="diff-fold">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'minus' : 'more'} />
          <span>{t(open ? 'hideUnchanged' : 'unchanged', { count })}</span>
        </button>
      </li>
      {open && rows.map((row) => <ComparedRow key={row.after?.id} row={row} sides={sides} />)}
    </>
  );
}
