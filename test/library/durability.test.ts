import { describe, expect, it, vi } from 'vitest';
import { durability, freeSpace, isLowOnSpace, makePersistent } from '@/lib/library/durability';

describe('durability', () => {
  it('asks once, and not again when it was granted', async () => {
    const persist = vi.fn(async () => true);
    expect(await makePersistent({ persisted: async () => false, persist })).toBe(true);
    expect(await makePersistent({ persisted: async () => true, persist })).toBe(true);
    expect(persist).toHaveBeenCalledTimes(1);
  });
  it('tells what is used and whether it stays', async () => {
    const storage = { persisted: async () => true, estimate: async () => ({ usage: 2_000_000, quota: 9_000_000 }) };
    expect(await durability(storage)).toEqual({ persistent: true, used: 2_000_000, quota: 9_000_000 });
  });
  it('says no where the browser does not tell', async () => {
    const refuse = async () => Promise.reject(new TypeError('private window'));
    expect(await makePersistent(undefined)).toBe(false);
    expect(await makePersistent({ persisted: refuse })).toBe(false);
    expect(await durability({ estimate: refuse })).toEqual({ persistent: false, used: null, quota: null });
    expect(await durability(undefined)).toEqual({ persistent: false, used: null, quota: null });
  });
  it.each([
    [1_000_000, 60_000_000, 59_000_000, false],
    [1_000_000, 50_000_000, 49_000_000, true],
    [1_000_000_000, 1_099_000_000, 99_000_000, true],
    [1_000_000_000, 1_101_000_000, 101_000_000, false],
    [9, 5, 0, true],
    [null, 5, null, false],
    [5, null, null, false],
  ])('knows when space runs short: %s used of %s', (used, quota, free, low) => {
    expect(freeSpace({ used, quota })).toBe(free);
    expect(isLowOnSpace({ used, quota })).toBe(low);
  });
});
