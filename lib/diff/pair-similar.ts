import { type Shape, shapeOf, similarity } from './similarity';

/** Below this two sentences are not one that was changed. */
const alike = 0.3;

/** Pairs of sentences that are all compared; where there would be more, only those near the diagonal are. */
const mostCells = 40_000;
const bandWidth = 50;

/**
 * Pairs the sentences of two stretches that have none in common, so that the sum of likeness is greatest and the order
 * stays (dynamic programming). Gives indices into both, in order. Bounded: at most 40,000 comparisons, or 100 a sentence.
 */
export function pairSimilar(before: readonly string[], after: readonly string[]): [number, number][] {
  const [n, m] = [before.length, after.length];
  if (n === 0 || m === 0) return [];
  const shapes = { before: before.map(shapeOf), after: after.map(shapeOf) };
  const whole = n * m <= mostCells;
  const window = (i: number): [number, number] => {
    const centre = Math.round((i * m) / n);
    return whole ? [1, m] : [Math.max(1, centre - bandWidth), Math.min(m, centre + bandWidth)];
  };
  const best = new Float64Array(m + 1);
  const taken: Uint8Array[] = [];
  let known = 0; // the last column that `best` has a value for
  for (let i = 1; i <= n; i += 1) {
    const [from, to] = window(i);
    if (to > known) best.fill(best[known] ?? 0, known + 1, to + 1);
    known = Math.max(known, to);
    taken.push(fillRow(best, shapes.before[i - 1], shapes.after, from, to));
  }
  const pairs: [number, number][] = [];
  for (let i = n, j = m; i > 0 && j > 0; ) {
    const [from, to] = window(i);
    j = Math.min(j, to);
    const choice = j < from ? skipBefore : (taken[i - 1]?.[j - from] ?? skipBefore);
    if (choice === both) pairs.push([--i, --j]);
    else if (choice === skipBefore) i -= 1;
    else j -= 1;
  }
  return pairs.reverse();
}

const skipBefore = 0;
const skipAfter = 1;
const both = 2;

/** One row of the table, in place; says what was chosen in each column of the window. */
function fillRow(
  best: Float64Array,
  shape: Shape | undefined,
  after: readonly Shape[],
  from: number,
  to: number,
): Uint8Array {
  const chosen = new Uint8Array(to - from + 1);
  let diagonal = best[from - 1] ?? 0;
  for (let j = from; j <= to; j += 1) {
    const above = best[j] ?? 0;
    const left = best[j - 1] ?? 0;
    const other = after[j - 1];
    const likeness = shape && other ? similarity(shape, other) : 0;
    const paired = likeness >= alike ? diagonal + likeness : -1;
    const value = Math.max(above, left, paired);
    chosen[j - from] = value === paired ? both : value === above ? skipBefore : skipAfter;
    best[j] = value;
    diagonal = above;
  }
  return chosen;
}
