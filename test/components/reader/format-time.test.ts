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

  it('keeps the clock of the place that stated a time, and names it where it is not the reader’s', () => {
    const stated = (iso: string) => formatTime(iso, 'en', { asStated: true });
    // An offset that no place has, so that the reader's own can never be it.
    expect(stated('2026-03-12T09:30:00+08:07')).toBe('12 March 2026 at 09:30 (UTC+8:07)');
    expect(stated('2026-01-01T00:10:00-03:31')).toBe('1 January 2026 at 00:10 (UTC−3:31)');
    expect(stated('2026-03-12T09:30:00+08:00')).toMatch(/^12 March 2026 at 09:30( \(UTC\+8\))?$/);
    expect(formatTime('2026-03-12T23:30:00+08:07', 'zh-Hans', { asStated: true })).toBe(
      '2026年3月12日 23:30 (UTC+8:07)',
    );
  });

  it('is in the reader’s own zone where the zone does not matter, and names none', () => {
    const own = new Date(2026, 2, 1, 9, 30).toISOString();
    expect(formatTime(own, 'en')).toBe('1 March 2026 at 09:30');
    const offset = -new Date(2026, 2, 1, 9, 30).getTimezoneOffset();
    const sign = offset < 0 ? '-' : '+';
    const clock = new Date(Math.abs(offset) * 60_000).toISOString().slice(11, 16);
    expect(formatTime(`2026-03-01T09:30:00${sign}${clock}`, 'en', { asStated: true })).toBe('1 March 2026 at 09:30');
  });

  it('gives back what is no time', () => {
    expect(formatTime('昨天', 'en')).toBe('昨天');
  });
});
