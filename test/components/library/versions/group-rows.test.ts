import { describe, expect, it } from 'vitest';
import { groupRows } from '@/components/library/versions/group-rows';
import type { DiffRow } from '@/lib/diff/article-diff';

/** '=' for an unchanged row, anything else for a changed one; folded ones in brackets. */
const grouped = (rows: string) => {
  const made = [...rows].map((sign): DiffRow => ({ kind: sign === '=' ? 'same' : 'changed' }));
  return groupRows(made)
    .map(({ folded, rows: own }) => {
      const signs = own.map(({ kind }) => (kind === 'same' ? '=' : 'x')).join('');
      return folded ? `[${signs}]` : signs;
    })
    .join('');
};

describe('groupRows', () => {
  it.each([
    ['', ''],
    ['x', 'x'],
    ['==', '=='],
    ['=====', '[=====]'],
    ['=====x', '[====]=x'],
    ['x======', 'x=[=====]'],
    ['x====x', 'x====x'],
    ['x=====x', 'x=[===]=x'],
    ['===x=x===', '===x=x==='],
  ])('%s becomes %s', (rows, groups) => expect(grouped(rows)).toBe(groups));
});
