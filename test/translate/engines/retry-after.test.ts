import { describe, expect, it } from 'vitest';
import { retryAfter } from '@/lib/translate/engines/retry-after';

const after = (headers: Record<string, string>) => retryAfter((name) => headers[name] ?? null);

describe('retryAfter', () => {
  it('reads seconds', () => {
    expect(after({ 'retry-after': '20' })).toBe(20_000);
    expect(after({ 'retry-after': ' 0.5 ' })).toBe(500);
    expect(after({ 'retry-after': '0' })).toBe(0);
  });
  it('reads a date against the service’s own clock', () => {
    const date = 'Wed, 21 Oct 2015 07:28:00 GMT';
    expect(after({ date, 'retry-after': 'Wed, 21 Oct 2015 07:28:30 GMT' })).toBe(30_000);
    expect(after({ date, 'retry-after': 'Wed, 21 Oct 2015 07:27:00 GMT' })).toBe(0);
  });
  it('reads a date against our clock where it names none', () =>
    expect(after({ 'retry-after': new Date(Date.now() + 60_000).toUTCString() })).toBeGreaterThan(30_000));
  it('prefers milliseconds', () => expect(after({ 'retry-after-ms': '1500', 'retry-after': '2' })).toBe(1500));
  it('gives nothing for nothing', () => {
    expect(after({})).toBeUndefined();
    expect(after({ 'retry-after': 'soon' })).toBeUndefined();
    expect(after({ 'retry-after': '-3' })).toBeUndefined();
  });
});
