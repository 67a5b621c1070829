import type { BeadScores, BeadType } from './beads';

/** A bead on the best path: its type and where it starts. */
export interface Step {
  type: BeadType;
  i: number;
  j: number;
  score: number;
  /** Probability of this very bead among all paths. */
  posterior: number;
}

/** The path of beads with the best sum of scores (Viterbi), first bead first. */
export function bestPath(beads: BeadScores, spread: number): Step[] {
  const { types, cell, corridor, scores, zhUnits: n, enUnits: m } = beads;
  const best = new Float64Array(beads.cells).fill(Number.NEGATIVE_INFINITY);
  const came = new Int8Array(beads.cells).fill(-1);
  best[cell(0, 0)] = 0;
  forEachBead(beads, (start, end, k, score) => {
    const total = (best[start] ?? 0) + score;
    if (total > (best[end] ?? 0)) {
      best[end] = total;
      came[end] = k;
    }
  });
  const steps: Step[] = [];
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const k = came[cell(i, j)] ?? -1;
    const type = types[k];
    if (!type)
      throw new Error(`No alignment reaches ${i}, ${j}; the corridor there is ${corridor.from[i]}–${corridor.to[i]}`);
    i -= type.zh;
    j -= type.en;
    steps.push({ type, i, j, score: scores[cell(i, j) * types.length + k] ?? 0, posterior: 0 });
  }
  steps.reverse();
  addPosteriors(beads, steps, spread);
  return steps;
}

/**
 * Forward–backward over the same lattice: the probability of each step, with scores multiplied by `spread`, because
 * evidence counted as if it were independent is too sure of itself.
 */
function addPosteriors(beads: BeadScores, steps: readonly Step[], spread: number): void {
  const { cell, zhUnits: n, enUnits: m } = beads;
  const forward = new Float64Array(beads.cells).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(beads.cells).fill(Number.NEGATIVE_INFINITY);
  forward[cell(0, 0)] = 0;
  backward[cell(n, m)] = 0;
  forEachBead(beads, (start, end, _, score) => {
    forward[end] = logAdd(forward[end] ?? 0, (forward[start] ?? 0) + spread * score);
  });
  forEachBead(
    beads,
    (start, end, _, score) => {
      backward[start] = logAdd(backward[start] ?? 0, (backward[end] ?? 0) + spread * score);
    },
    true,
  );
  const all = forward[cell(n, m)] ?? 0;
  for (const step of steps) {
    const start = forward[cell(step.i, step.j)] ?? 0;
    const end = backward[cell(step.i + step.type.zh, step.j + step.type.en)] ?? 0;
    step.posterior = Math.exp(start + spread * step.score + end - all);
  }
}

/** Visits every bead of the corridor with the cells where it starts and ends, in reading order or backwards. */
function forEachBead(
  { types, cell, corridor, scores, zhUnits: n, enUnits: m }: BeadScores,
  visit: (start: number, end: number, type: number, score: number) => void,
  backwards = false,
): void {
  for (let row = 0; row <= n; row += 1) {
    const i = backwards ? n - row : row;
    const low = corridor.from[i] ?? 0;
    const high = corridor.to[i] ?? m;
    for (let column = low; column <= high; column += 1) {
      const j = backwards ? low + high - column : column;
      const start = cell(i, j);
      for (let k = 0; k < types.length; k += 1) {
        const score = scores[start * types.length + k] ?? Number.NEGATIVE_INFINITY;
        if (score === Number.NEGATIVE_INFINITY) continue;
        const type = types[k];
        if (type) visit(start, cell(i + type.zh, j + type.en), k, score);
      }
    }
  }
}

function logAdd(a: number, b: number): number {
  const high = Math.max(a, b);
  if (high === Number.NEGATIVE_INFINITY) return high;
  return high + Math.log1p(Math.exp(Math.min(a, b) - high));
}
