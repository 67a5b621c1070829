import { type Feature, gain, sizeIndex } from './feature';

/**
 * Scores of one side's units against spans of the other side: `scores[k - 1][unit * spans + start]` for the span of k
 * units from `start`, where `spans` is the number of units of the other side.
 */
export type SpanEvidence = readonly Float32Array[];

/**
 * @param tokens Tokens of each unit.
 * @param sizes Words in each unit of the other side.
 * @param longest Longest span.
 * @param window For each unit the first and last start that matter.
 */
export function spanEvidence(
  tokens: readonly (readonly Feature[])[],
  sizes: readonly number[],
  longest: number,
  window: { from: Int32Array; to: Int32Array },
): SpanEvidence {
  const spans = sizes.length;
  const average = sizes.reduce((sum, size) => sum + size, 0) / spans || 1;
  const best = new Float64Array(spans);
  return Array.from({ length: longest }, (_, index) => {
    const length = index + 1;
    const scores = new Float32Array(tokens.length * spans);
    const lastStart = spans - length;
    const spanSizes = sizesOfSpans(sizes, length, average);
    for (const [unit, features] of tokens.entries()) {
      const first = window.from[unit] ?? 0;
      const last = Math.min(window.to[unit] ?? lastStart, lastStart);
      if (last < first) continue;
      const row = unit * spans;
      let misses = 0;
      for (const token of features) {
        misses += token.miss;
        addMatches(token, length, first, last, spanSizes, best, scores, row);
      }
      for (let start = first; start <= last; start += 1) scores[row + start] = (scores[row + start] ?? 0) + misses;
    }
    return scores;
  });
}

function sizesOfSpans(sizes: readonly number[], length: number, average: number): Uint8Array {
  const all = new Uint8Array(sizes.length);
  for (let start = 0; start + length <= sizes.length; start += 1) {
    let size = 0;
    for (let k = 0; k < length; k += 1) size += sizes[start + k] ?? 0;
    all[start] = sizeIndex(size, average);
  }
  return all;
}

/** Adds what a token's best match within each span is worth. `best` is scratch space, zero before and after. */
function addMatches(
  token: Feature,
  length: number,
  first: number,
  last: number,
  spanSizes: Uint8Array,
  best: Float64Array,
  scores: Float32Array,
  row: number,
): void {
  const { positions, weights } = token;
  const count = positions.length;
  let next = firstAtLeast(positions, first);
  let done = first; // Starts below are already paid out.
  for (; next < count; next += 1) {
    const position = positions[next] ?? 0;
    if (position >= last + length) break;
    const low = Math.max(first, position - length + 1);
    const high = Math.min(last, position);
    for (; done < low; done += 1) payOut(token, done, spanSizes, best, scores, row);
    const weight = weights[next] ?? 0;
    for (let start = low; start <= high; start += 1) if (weight > (best[start] ?? 0)) best[start] = weight;
  }
  for (const end = Math.min(last, positions[next - 1] ?? -1); done <= end; done += 1) {
    payOut(token, done, spanSizes, best, scores, row);
  }
}

function payOut(
  token: Feature,
  start: number,
  spanSizes: Uint8Array,
  best: Float64Array,
  scores: Float32Array,
  row: number,
): void {
  const weight = best[start] ?? 0;
  if (weight === 0) return;
  best[start] = 0;
  scores[row + start] = (scores[row + start] ?? 0) + weight * gain(token, spanSizes[start] ?? 0);
}

function firstAtLeast(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
