import { describe, expect, it } from 'vitest';
import { actionsFor, toggled } from '@/components/library/organise/filing-actions';
import { chosenNames, editedNames, noEdits, withEdit } from '@/components/library/organise/name-edits';
import { percentOf } from '@/components/library/organise/RowFiling';
import { aFiling } from '../../../library/samples';

describe('the names of several articles', () => {
  const lists = [['新闻', 'city'], ['新聞'], []];

  it('are counted by how they fold', () => {
    expect(chosenNames(lists, noEdits)).toEqual([
      { name: '新闻', count: 2 },
      { name: 'city', count: 1 },
    ]);
  });

  it('are on all of them once added, and on none once taken off; the last word counts', () => {
    const edits = withEdit(withEdit(withEdit(noEdits, '新聞', true), 'City', false), ' 夜  读 ', true);
    expect(chosenNames(lists, edits)).toEqual([
      { name: '新闻', count: 3 },
      { name: '夜 读', count: 3 },
    ]);
    expect(editedNames(edits, true)).toEqual(['新聞', '夜 读']);
    expect(editedNames(edits, false)).toEqual(['City']);
    expect(editedNames(withEdit(edits, 'CITY', true), false)).toEqual([]);
    expect(withEdit(edits, '  ', true)).toBe(edits);
  });
});

describe('what can be said of articles', () => {
  it('is offered where it changes one of them', () => {
    expect(actionsFor([undefined])).toEqual(['read', 'favourite', 'archive']);
    expect(actionsFor([aFiling({ favourite: true }), undefined])).toContain('unfavourite');
    expect(actionsFor([aFiling({ state: 'reading' })])).toEqual(['read', 'unread', 'favourite', 'archive']);
    expect(actionsFor([])).toEqual([]);
  });

  it('is toggled for all of them in the same direction', () => {
    const favourite = aFiling({ favourite: true });
    expect(toggled('favourite', [favourite, undefined])).toBe('favourite');
    expect(toggled('favourite', [favourite, favourite])).toBe('unfavourite');
  });

  it('is progress in whole per cent, of which what was begun has one and what is not read not all', () => {
    expect([0, 0.004, 0.4, 0.999].map(percentOf)).toEqual([1, 1, 40, 99]);
  });
});
