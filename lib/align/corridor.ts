import { type Feature, gain } from './feature';
import type { Step } from './search';
import type { Tokens } from './tokens';

/**
 * The part of the search space worth looking at: for each number of Chinese units done, which numbers of English
 * units done, from `from` to `to`.
 */
export interface Corridor {
  from: Int32Array;
  to: Int32Array;
}

/**
 * Groups that links must not cross: the number of its group for each unit, ascending on both sides. A group may have
 * units on one side only.
 */
export interface Groups {
  zh: readonly number[];
  en: readonly number[];
}

/** The corridor that groups leave open. */
export function corridorWithin({ zh, en }: Groups): Corridor {
  const last = Math.max(zh.at(-1) ?? 0, en.at(-1) ?? 0);
  const enEnd = new Int32Array(last + 2); // English units in groups before, by group.
  for (const group of en) enEnd[group + 1] = (enEnd[group + 1] ?? 0) + 1;
  for (let group = 0; group <= last; group += 1) enEnd[group + 1] = (enEnd[group + 1] ?? 0) + (enEnd[group] ?? 0);
  const rows = zh.length + 1;
  return {
    from: Int32Array.from({ length: rows }, (_, i) => (i === 0 ? 0 : (enEnd[zh[i - 1] ?? 0] ?? 0))),
    to: Int32Array.from({ length: rows }, (_, i) => (i === zh.length ? en.length : (enEnd[(zh[i] ?? 0) + 1] ?? 0))),
  };
}

/** Below this many cells the whole rectangle is searched. */
const wholeBelow = 2500;
/** Units on each side of the rough path. */
const halfWidth = 20;
/** The same where a first pass has found the links. */
const secondHalfWidth = 12;
/** An average unit, in the tenths of `gain`. */
const one = 10;

/**
 * Lays a corridor around a rough path of best single matches, as Moore (2002, 'Fast and accurate sentence alignment of
 * bilingual corpora') does around a first pass by length alone. Here the first pass looks at the tokens.
 */
export function corridorOf({ zh, en }: Tokens): Corridor {
  const n = zh.length;
  const m = en.length;
  if ((n + 1) * (m + 1) <= wholeBelow) return { from: new Int32Array(n + 1), to: new Int32Array(n + 1).fill(m) };
  return widened(roughPath(similarities(zh, en), n, m), halfWidth, m);
}

/** A narrower corridor around the links of a first pass. */
export function corridorAround(steps: readonly Step[], n: number, m: number): Corridor {
  const path = emptyPath(n, m);
  for (const { type, i, j } of steps) {
    for (let row = i; row <= i + type.zh; row += 1) {
      path.from[row] = Math.min(path.from[row] ?? m, j);
      path.to[row] = Math.max(path.to[row] ?? 0, j + type.en);
    }
  }
  return widened(path, secondHalfWidth, m);
}

const emptyPath = (n: number, m: number): Corridor => ({
  from: new Int32Array(n + 1).fill(m),
  to: new Int32Array(n + 1),
});

const widened = ({ from, to }: Corridor, by: number, m: number): Corridor => ({
  from: from.map((low) => Math.max(0, low - by)),
  to: to.map((high) => Math.min(m, high + by)),
});

/** How well each Chinese unit goes with each English one, matches only. */
function similarities(zh: readonly Feature[][], en: readonly Feature[][]): Float32Array {
  const m = en.length;
  const similar = new Float32Array(zh.length * m);
  for (const [j, tokens] of en.entries()) {
    for (const token of tokens) {
      // What matches everywhere tells nothing about where.
      if (token.chance > 0.2) continue;
      const value = gain(token, one) + token.miss;
      for (const [k, i] of token.positions.entries()) {
        const cell = i * m + j;
        similar[cell] = (similar[cell] ?? 0) + value * (token.weights[k] ?? 0);
      }
    }
  }
  return similar;
}

/** Path through the matrix that collects most, in steps right, down and across; ranges by row. */
function roughPath(similar: Float32Array, n: number, m: number): Corridor {
  const width = m + 1;
  const best = new Float64Array((n + 1) * width);
  const came = new Uint8Array((n + 1) * width); // 1 from above, 2 from the left, 3 from across
  // A match must beat what a random pair reaches, or the path would wander to collect noise.
  let floor = 0;
  for (const value of similar) floor += value;
  floor = (2 * floor) / similar.length;
  for (let i = 0; i <= n; i += 1) {
    for (let j = 0; j <= m; j += 1) {
      const cell = i * width + j;
      if (i === 0 && j === 0) continue;
      let score = Number.NEGATIVE_INFINITY;
      if (i > 0) {
        score = best[cell - width] ?? 0;
        came[cell] = 1;
      }
      if (j > 0 && (best[cell - 1] ?? 0) > score) {
        score = best[cell - 1] ?? 0;
        came[cell] = 2;
      }
      if (i > 0 && j > 0) {
        const across = (best[cell - width - 1] ?? 0) + Math.max(0.01, (similar[(i - 1) * m + j - 1] ?? 0) - floor);
        if (across > score) {
          score = across;
          came[cell] = 3;
        }
      }
      best[cell] = score;
    }
  }
  const { from, to } = emptyPath(n, m);
  for (let i = n, j = m; ; ) {
    from[i] = Math.min(from[i] ?? m, j);
    to[i] = Math.max(to[i] ?? 0, j);
    if (i === 0 && j === 0) return { from, to };
    const step = came[i * width + j];
    if (step !== 2) i -= 1;
    if (step !== 1) j -= 1;
  }
}
