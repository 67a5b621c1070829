import { describe, expect, it, vi } from 'vitest';
import { lazyMethods } from '@/entrypoints/library/lazy-methods';

interface Counter {
  add(by: number): Promise<number>;
  fail(): Promise<void>;
  watch(): () => void;
}

const counter = (): Counter => {
  let count = 0;
  return {
    add: async (by) => {
      count += by;
      return count;
    },
    fail: async () => Promise.reject(new RangeError('too many')),
    watch: () => () => {},
  };
};

describe('methods whose code is loaded at the first call', () => {
  it('load nothing before, and reach the same service each time', async () => {
    const made = counter();
    const load = vi.fn(async () => made);
    const lazy = lazyMethods(load, ['add', 'fail']);
    expect(Object.keys(lazy)).toEqual(['add', 'fail']);
    expect(load).not.toHaveBeenCalled();
    expect(await lazy.add(2)).toBe(2);
    expect(await lazy.add(3)).toBe(5);
  });

  it('fail as the service does, or as its loading does', async () => {
    const lazy = lazyMethods(async () => counter(), ['fail']);
    await expect(lazy.fail()).rejects.toThrow(new RangeError('too many'));
    const gone = lazyMethods((): Promise<Counter> => Promise.reject(new TypeError('gone')), ['add']);
    await expect(gone.add(1)).rejects.toThrow('gone');
  });
});
