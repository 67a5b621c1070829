import { describe, expect, it } from 'vitest';
import { longestWait, mostRetries, waitBefore } from '@/lib/translate/retry';

const low = () => 0;
const high = () => 0.999_999;

describe('waitBefore', () => {
  it('doubles, within a jitter of half a step', () => {
    expect([1, 2, 3, 4, 5].map((tries) => waitBefore('server', tries, undefined, low))).toEqual([
      500, 1000, 2000, 4000, 8000,
    ]);
    expect([1, 2, 3].map((tries) => waitBefore('server', tries, undefined, high))).toEqual([1000, 2000, 4000]);
  });

  it('outlasts a quota that counts by the minute', () => {
    const waits = [1, 2, 3, 4, 5].map((tries) => waitBefore('rate', tries, undefined, high) ?? 0);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(60_000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(longestWait);
  });

  it('waits as long as asked, never less', () => {
    expect(waitBefore('rate', 1, 9000, low)).toBe(9000);
    expect(waitBefore('server', 1, 9000, high)).toBe(9500);
    expect(waitBefore('rate', 1, longestWait, low)).toBe(longestWait);
  });

  it('gives up where it is asked for too long or was tried too often', () => {
    expect(waitBefore('rate', 1, longestWait + 1, low)).toBeNull();
    expect(waitBefore('server', mostRetries, undefined, low)).not.toBeNull();
    expect(waitBefore('server', mostRetries + 1, undefined, low)).toBeNull();
    expect(waitBefore('rate', mostRetries + 1, 10, low)).toBeNull();
  });

  it.each([0, -5, Number.NaN])('does not take %s for a wait', (retryAfter) => {
    expect(waitBefore('rate', 1, retryAfter, low)).toBe(1000);
  });
});
