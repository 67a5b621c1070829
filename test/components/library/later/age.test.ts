import { expect, it } from 'vitest';
import { ageOf, daysAgo } from '@/components/library/later/age';

const now = Date.parse('2026-03-03T12:00:00.000Z');

it.each([
  ['2026-03-03T11:59:30.000Z', 'this minute'],
  ['2026-03-03T11:55:00.000Z', '5 minutes ago'],
  ['2026-03-03T09:00:00.000Z', '3 hours ago'],
  ['2026-03-02T09:00:00.000Z', 'yesterday'],
  ['2026-02-10T09:00:00.000Z', '3 weeks ago'],
  ['2025-12-01T09:00:00.000Z', '3 months ago'],
  ['2020-12-01T09:00:00.000Z', '5 years ago'],
  ['2026-03-04T09:00:00.000Z', 'this minute'],
  ['no date', 'this minute'],
])('%s was %s', (iso, age) => expect(ageOf(iso, now, 'en')).toBe(age));

it('speaks Chinese', () => expect(ageOf('2026-03-03T09:00:00.000Z', now, 'zh-Hans')).toBe('3小时前'));

it('counts days of the calendar', () => {
  const midnight = new Date(2026, 2, 3, 0, 30).getTime();
  expect(daysAgo(new Date(2026, 2, 2, 23, 50).toISOString(), midnight)).toBe(1);
  expect(daysAgo(new Date(2026, 2, 3, 0, 10).toISOString(), midnight)).toBe(0);
});
