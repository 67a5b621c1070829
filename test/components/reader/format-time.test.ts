import { describe, expect, it } from 'vitest';
import { formatTime } from '@/components/reader/format-time';

describe('formatTime', () => {
  it('writes a date without a time as that date, everywhere', () => {
    expect(formatTime('2026-03-01', 'en')).toBe('1 March 2026');
    expect(formatTime('2026-03-01', 'zh-Hans')).toBe('2026年3月1日');
  });

  it('follows the habits of the region, within the language of the interface', () => {
    expect(formatTime('2026-03-01', 'en', { browserLanguages: ['de-DE', 'en-US'] })).toBe('March 1, 2026');
    expect(formatTime('2026-03-01', 'zh-Hans', { browserLanguages: ['en-US', 'zh-TW'] })).toBe('2026年3月1日');
  });

  it('names the time zone where asked', () => {
    expect(formatTime('2026-03-01T09:30:00+08:00', 'en', { zone: true })).toMatch(/(GMT|UTC|[A-Z]{2,5})([+-]\d+)?$/);
    expect(formatTime('2026-03-01T09:30:00+08:00', 'en')).toMatch(/\d:30( [ap]m)?$/i);
  });

  it('gives back what is no time', () => {
    expect(formatTime('昨天', 'en')).toBe('昨天');
  });
});
