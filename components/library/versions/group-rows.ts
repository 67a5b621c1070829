import type { DiffRow } from '@/lib/diff/article-diff';

/** Rows of a comparison that are shown, or a run of unchanged ones that is folded away. */
export interface RowGroup {
  folded: boolean;
  rows: DiffRow[];
}

/** Unchanged sentences that stay in sight beside a change, and how many must be left to be worth folding. */
const context = 1;
const worthFolding = 3;

/** Folds what did not change, but for a sentence beside each change that says where one is. */
export function groupRows(rows: readonly DiffRow[]): RowGroup[] {
  const groups: RowGroup[] = [];
  const show = (shown: DiffRow[]) => {
    const last = groups.at(-1);
    if (shown.length === 0) return;
    if (last && !last.folded) last.rows.push(...shown);
    else groups.push({ folded: false, rows: shown });
  };
  for (let at = 0; at < rows.length; ) {
    const same = rows[at]?.kind === 'same';
    let end = at;
    while (end < rows.length && (rows[end]?.kind === 'same') === same) end += 1;
    const from = same && at > 0 ? at + context : at;
    const to = same && end < rows.length ? end - context : end;
    if (same && to - from >= worthFolding) {
      show(rows.slice(at, from));
      groups.push({ folded: true, rows: rows.slice(from, to) });
      show(rows.slice(to, end));
    } else show(rows.slice(at, end));
    at = end;
  }
  return groups;
}
