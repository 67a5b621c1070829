import { expect, it } from 'vitest';
import { groupByMonth } from '@/components/library/group-by-month';
import { summarise } from '@/lib/library/summary';
import { article, saved } from '../../library/samples';

const item = (n: number, publishedAt: string, savedAt = '2026-03-10T12:00:00.000Z') => {
  const value = article(n);
  value.article.publishedAt = publishedAt;
  return summarise(saved(value, savedAt));
};
const shape = (...args: Parameters<typeof groupByMonth>) =>
  groupByMonth(...args).map(({ date, items }) => [date, items.length]);

it('cuts a list by month of what it is ordered by', () => {
  const items = [item(1, '2026-03-31'), item(2, '2026-03-01'), item(3, '2026-02-28'), item(4, '')];
  expect(shape(items, 'newest')).toEqual([
    ['2026-03-31', 2],
    ['2026-02-28', 1],
    ['', 1],
  ]);
  expect(shape(items, 'saved')).toEqual([['2026-03-10T12:00:00.000Z', 4]]);
});

it('leaves other orders whole, and nothing empty', () => {
  const items = [item(1, '2026-03-31'), item(2, '2026-02-01')];
  expect(shape(items, 'title')).toEqual([[null, 2]]);
  expect(shape([], 'newest')).toEqual([]);
  expect(shape([item(1, '')], 'oldest')).toEqual([['', 1]]);
});
