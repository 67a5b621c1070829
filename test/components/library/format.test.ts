import { describe, expect, it } from 'vitest';
import { formatDay, formatMonth, formatSize } from '@/components/library/format';
import { hashOf, routeOf } from '@/components/library/use-route';

describe('formatDay', () => {
  it('keeps a date without a time on its day', () => {
    expect(formatDay('2026-03-01', 'en')).toBe('1 Mar 2026');
    expect(formatDay('2026-03-01', 'zh-Hans')).toBe('2026年3月1日');
  });
  it('gives back what is no date', () => expect(formatDay('soon', 'en')).toBe('soon'));
});

describe('formatMonth', () => {
  it('names the month', () => {
    expect(formatMonth('2026-03-01', 'en')).toBe('March 2026');
    expect(formatMonth('2026-03-01', 'zh-Hans')).toBe('2026年3月');
    expect(formatMonth('', 'en')).toBe('');
  });
});

describe('formatSize', () => {
  it.each([
    [0, '0 kB'],
    [900, '0.9 kB'],
    [512_000, '512 kB'],
    [3_440_000, '3.4 MB'],
    [120_000_000, '120 MB'],
    [7_300_000_000, '7.3 GB'],
  ])('shows %d bytes as %s', (bytes, text) => expect(formatSize(bytes, 'en').replace(/\u00a0/g, ' ')).toBe(text));
});

describe('routeOf', () => {
  it.each(['example.cn/a?x=1&y=%2F', 'example.cn/中文#/route', 'a/b/c'])('finds the article %s again', (id) =>
    expect(routeOf(hashOf(id))).toEqual({ view: 'article', id }),
  );
  it.each(['', '#', '#/', '#/article/', '#/article/%zz', '#/elsewhere'])('takes %j for the list', (hash) =>
    expect(routeOf(hash)).toEqual({ view: 'list' }),
  );
});
