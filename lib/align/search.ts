import type { BeadScores, BeadType } from './beads';

/** A bead on the best path: its type, where it starts and what it scores. */
export interface Step {
  type: BeadType;
  i: number;
  j: number;
  score: number;
}

/** The path of beads with the best sum of scores (Viterbi), first bead first. */
export function bestPath(beads: BeadScores): Step[] {
  const { types, cell, scores, zhUnits, enUnits } = beads;
  const best = new Float64Array(beads.cells).fill(Number.NEGATIVE_INFINITY);
  const came = new Int8Array(beads.cells).fill(-1);
  best[cell(0, 0)] = 0;
  forEachBead(beads, (start, end, score, k) => {
    const total = (best[start] ?? 0) + score;
    if (total > (best[end] ?? 0)) {
      best[end] = total;
      came[end] = k;
    }
  });
  const steps: Step[] = [];
  for (let i = zhUnits, j = enUnits; i > 0 || j > 0; ) {
    const k = came[cell(i, j)] ?? -1;
    const type = types[k];
    if (!type) throw new Error(`No bead leads to ${i} Chinese and ${j} English units`);
    i -= type.zh;
    j -= type.en;
    steps.push({ type, i, j, score: scores[cell(i, j) * types.length + k] ?? 0 });
  }
  return steps.reverse();
}

/**
 * Probability of each step among all paths (forward–backward over the same lattice).
 *
 * @param spread Scores are multiplied by it first: evidence that is added up as if it were independent is too sure.
 */
export function posteriors(beads: BeadScores, steps: readonly Step[], spread: number): number[] {
  const { cell, zhUnits, enUnits } = beads;
  const forward = new Float64Array(beads.cells).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(beads.cells).fill(Number.NEGATIVE_INFINITY);
  const last = cell(zhUnits, enUnits);
  forward[cell(0, 0)] = 0;
  backward[last] = 0;
  forEachBead(beads, (start, end, score) => {
    forward[end] = logAdd(forward[end] ?? 0, (forward[start] ?? 0) + spread * score);
  });
  const pullBack = (start: number, end: number, score: number) => {
    backward[start] = logAdd(backward[start] ?? 0, (backward[end] ?? 0) + spread * score);
  };
  forEachBead(beads, pullBack, true);
  return steps.map(({ type, i, j, score }) => {
    const before = forward[cell(i, j)] ?? 0;
    const after = backward[cell(i + type.zh, j + type.en)] ?? 0;
    return Math.min(1, Math.exp(before + spread * score + after - (forward[last] ?? 0)));
  });
}

/** Visits every bead of the corridor with the cells where it starts and ends, in reading order or backwards. */
function forEachBead(
  { types, cell, corridor, scores, zhUnits: n, enUnits: m }: BeadScores,
  visit: (start: number, end: number, score: number, type: number) => void,
  backwards = false,
): void {
  for (let row = 0; row <= n; row += 1) {
    const i = backwards ? n - row : row;
    const low = corridor.from[i] ?? 0;
    const high = corridor.to[i] ?? m;
    for (let column = low; column <= high; column += 1) {
      const j = backwards ? low + high - column : column;
      const start = cell(i, j);
      for (const [k, { zh, en }] of types.entries()) {
        const score = scores[start * types.length + k] ?? Number.NEGATIVE_INFINITY;
        if (score > Number.NEGATIVE_INFINITY) visit(start, cell(i + zh, j + en), score, k);
      }
    }
  }
}

function logAdd(a: number, b: number): number {
  const high = Math.max(a, b);
  const apart = Math.abs(a - b);
  // Also where both are −∞ (NaN apart) or one is.
  return apart < 30 ? high + Math.log1p(Math.exp(-apart)) : high;
}
