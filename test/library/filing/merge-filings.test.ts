import { describe, expect, it } from 'vitest';
import { filingRow } from '@/lib/library/filing/filing-rows';
import { mergeFilings } from '@/lib/library/filing/merge-filings';
import { aFiling, aPlace } from '../samples';

const early = aFiling({ updatedAt: '2026-03-02T00:00:00.000Z' });
const late = aFiling({ updatedAt: '2026-03-05T00:00:00.000Z' });

describe('mergeFilings', () => {
  it('joins tags and collections, and takes the rest from what was said later, whichever comes first', () => {
    const one = { ...early, tags: ['新闻', 'city'], collections: ['a'], favourite: true, state: 'read' as const };
    const other = { ...late, tags: ['新聞', 'night'], collections: ['b', 'a'], archived: true };
    for (const merged of [mergeFilings(one, other), mergeFilings(other, one)]) {
      expect(merged).toMatchObject({ favourite: false, archived: true, state: 'unread', updatedAt: late.updatedAt });
      expect(merged.collections.toSorted()).toEqual(['a', 'b']);
      expect(merged.tags).toHaveLength(3);
    }
    expect(mergeFilings(one, other).tags).toEqual(['新闻', 'city', 'night']);
  });

  it('takes the place by its own time', () => {
    const far = aPlace({ sentence: 'b9.1', at: '2026-03-09T00:00:00.000Z' });
    const near = aPlace({ sentence: 'b1.1', at: '2026-03-03T00:00:00.000Z' });
    expect(mergeFilings({ ...early, place: far }, { ...late, place: near }).place).toEqual(far);
    expect(mergeFilings({ ...early, place: near }, { ...late, place: far }).place).toEqual(far);
    expect(mergeFilings({ ...early, place: near }, late).place).toEqual(near);
  });

  it('keeps the first time of reading to the end, unless the article is unread again', () => {
    const first = { ...early, state: 'read' as const, readAt: '2026-03-02T00:00:00.000Z' };
    const again = { ...late, state: 'read' as const, readAt: '2026-03-04T00:00:00.000Z' };
    expect(mergeFilings(first, again).readAt).toBe(first.readAt);
    expect(mergeFilings(again, first).readAt).toBe(first.readAt);
    expect(mergeFilings(first, late)).not.toHaveProperty('readAt');
  });

  it('stays what a row may be, however many tags two places have', () => {
    const named = (count: number, prefix: string) => Array.from({ length: count }, (_, n) => `${prefix}${n}`);
    const id = (n: number) => `11111111-1111-4111-8111-${String(n).padStart(12, '0')}`;
    const collections = (from: number) => Array.from({ length: 500 }, (_, n) => id(from + n));
    const one = { ...early, tags: named(500, 'a'), collections: collections(0) };
    const other = { ...late, tags: named(500, 'b'), collections: collections(500) };
    const merged = mergeFilings(one, other);
    expect(filingRow.safeParse(merged).error).toBeUndefined();
    expect(merged.tags).toEqual(one.tags);
  });

  it('changes nothing where both say the same', () => {
    const whole = aFiling({ tags: ['一'], place: aPlace(), readAt: early.updatedAt, state: 'read' });
    expect(mergeFilings(whole, structuredClone(whole))).toEqual(whole);
  });
});
