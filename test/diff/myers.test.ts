import { describe, expect, it } from 'vitest';
import { type Match, matchesOf } from '@/lib/diff/myers';
import { randomFrom } from './random';

const letters = (text: string) => [...text];
const sizeOf = (matches: readonly Match[]) => matches.reduce((sum, { length }) => sum + length, 0);

/** Length of a longest common subsequence, by the table. */
function longest(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j += 1)
      next.push(one === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Every match is equal on both sides, and they follow one another on both. */
function check(a: readonly string[], b: readonly string[], matches: readonly Match[]) {
  let [x, y] = [0, 0];
  for (const { before, after, length } of matches) {
    expect(length).toBeGreaterThan(0);
    expect(before).toBeGreaterThanOrEqual(x);
    expect(after).toBeGreaterThanOrEqual(y);
    expect(a.slice(before, before + length)).toEqual(b.slice(after, after + length));
    x = before + length;
    y = after + length;
  }
  expect(x).toBeLessThanOrEqual(a.length);
  expect(y).toBeLessThanOrEqual(b.length);
}

describe('matchesOf', () => {
  it('finds the common subsequence of the paper’s example', () => {
    const [a, b] = [letters('ABCABBA'), letters('CBABAC')];
    const matches = matchesOf(a, b);
    check(a, b, matches);
    expect(sizeOf(matches)).toBe(4);
  });

  it('has nothing for empty sides and for sides without anything in common', () => {
    expect(matchesOf([], [])).toEqual([]);
    expect(matchesOf([], ['a'])).toEqual([]);
    expect(matchesOf(['a'], ['b'])).toEqual([]);
    expect(matchesOf(['a', 'b'], ['a', 'b'])).toEqual([{ before: 0, after: 0, length: 2 }]);
  });

  it('is as long as the longest common subsequence, whatever is compared', () => {
    const random = randomFrom(3);
    for (let round = 0; round < 1500; round += 1) {
      const some = () => Array.from({ length: random(14) }, () => 'abcd'.charAt(random(4)));
      const [a, b] = [some(), some()];
      const matches = matchesOf(a, b);
      check(a, b, matches);
      expect(sizeOf(matches), `${a.join('')} ${b.join('')}`).toBe(longest(a, b));
    }
  });

  it('stays right, if not shortest, where it has to give up early', () => {
    const random = randomFrom(5);
    for (let round = 0; round < 300; round += 1) {
      const some = () => Array.from({ length: random(40) }, () => 'abcdef'.charAt(random(6)));
      const [a, b] = [some(), some()];
      check(a, b, matchesOf(a, b, 1 + random(4)));
    }
  });

  it('takes two long sequences in any order', () => {
    const random = randomFrom(9);
    const many = Array.from({ length: 10_000 }, (_, index) => String(index));
    const shuffled = [...many].sort(() => random(3) - 1);
    for (const other of [[...many].reverse(), shuffled]) {
      const matches = matchesOf(many, other);
      check(many, other, matches);
      expect(sizeOf(matches)).toBeGreaterThan(0);
    }
  });
});
