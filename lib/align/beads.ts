import type { Corridor, Groups } from './corridor';
import type { BeadPriors } from './parameters';
import { type SpanEvidence, spanEvidence } from './span-evidence';
import type { Tokens } from './tokens';

/** A kind of link: so many Chinese units with so many English ones. */
export interface BeadType {
  zh: number;
  en: number;
  prior: number;
  /** Two pairs that changed places: the first Chinese unit with the second English one and the reverse. */
  crossed: boolean;
}

/** Scores of every bead that starts in a cell of the corridor. */
export interface BeadScores {
  corridor: Corridor;
  types: readonly BeadType[];
  zhUnits: number;
  enUnits: number;
  /** Index of the cell (i, j): i Chinese and j English units done. */
  cell(i: number, j: number): number;
  cells: number;
  /** By cell × types + type; −∞ where the bead would leave the corridor. */
  scores: Float64Array;
}

export function beadTypes(priors: BeadPriors): BeadType[] {
  return Object.entries(priors).map(([shape, prior]) => {
    if (shape === 'x') return { zh: 2, en: 2, prior, crossed: true };
    const [zh = 0, en = 0] = shape.split('-').map(Number);
    return { zh, en, prior, crossed: false };
  });
}

/** What speaks for a bead besides its tokens; all log-likelihood ratios. */
export interface BeadEvidence {
  length(i: number, a: number, j: number, b: number): number;
  punctuation(i: number, a: number, j: number, b: number): number;
  /** Of the border behind the bead. */
  quotation?: (i: number, j: number) => number;
  /** Of the English border behind a bead with English in it. */
  border(j: number): number;
  /** What the layout says of one Chinese and one English unit. */
  layout?: (i: number, a: number, j: number, b: number) => number;
}

export function scoreBeads(
  tokens: Tokens,
  sizes: { zh: readonly number[]; en: readonly number[] },
  evidence: BeadEvidence,
  types: readonly BeadType[],
  corridor: Corridor,
  groups?: Groups,
): BeadScores {
  const n = sizes.zh.length;
  const m = sizes.en.length;
  const mostZh = Math.max(...types.map((type) => type.zh));
  const mostEn = Math.max(...types.map((type) => type.en));
  const windows = windowsOf(corridor, n, m, mostZh, mostEn);
  const ofEnglish = spanEvidence(tokens.en, sizes.zh, mostZh, windows.en);
  const ofChinese = spanEvidence(tokens.zh, sizes.en, mostEn, windows.zh);
  const { cell, cells } = cellIndex(corridor, n);
  const scores = new Float64Array(cells * types.length).fill(Number.NEGATIVE_INFINITY);
  const bead = (i: number, a: number, j: number, b: number): number =>
    tokenScore(ofEnglish, ofChinese, n, m, i, a, j, b) + evidence.length(i, a, j, b) + evidence.punctuation(i, a, j, b);
  for (let i = 0; i <= n; i += 1) {
    for (let j = corridor.from[i] ?? 0; j <= (corridor.to[i] ?? m); j += 1) {
      const at = cell(i, j) * types.length;
      for (const [k, { zh: a, en: b, prior, crossed }] of types.entries()) {
        if (i + a > n || j + b < (corridor.from[i + a] ?? 0) || j + b > (corridor.to[i + a] ?? m)) continue;
        if (groups && a > 0 && b > 0 && !oneGroup(groups, i, a, j, b)) continue;
        let score = prior + (b > 0 ? evidence.border(j + b) : 0) + (evidence.quotation?.(i + a, j + b) ?? 0);
        if (crossed) {
          score += bead(i, 1, j + 1, 1) + bead(i + 1, 1, j, 1);
          if (evidence.layout) score += evidence.layout(i, 1, j + 1, 1) + evidence.layout(i + 1, 1, j, 1);
        } else {
          if (a > 0 && b > 0) score += bead(i, a, j, b);
          if (evidence.layout) score += evidence.layout(i, a, j, b);
        }
        scores[at + k] = score;
      }
    }
  }
  return { corridor, types, zhUnits: n, enUnits: m, cell, cells, scores };
}

function oneGroup({ zh, en }: Groups, i: number, a: number, j: number, b: number): boolean {
  const group = zh[i];
  return zh[i + a - 1] === group && en[j] === group && en[j + b - 1] === group;
}

function tokenScore(
  ofEnglish: SpanEvidence,
  ofChinese: SpanEvidence,
  n: number,
  m: number,
  i: number,
  a: number,
  j: number,
  b: number,
): number {
  const english = ofEnglish[a - 1];
  const chinese = ofChinese[b - 1];
  let score = 0;
  for (let k = 0; k < b; k += 1) score += english?.[(j + k) * n + i] ?? 0;
  for (let k = 0; k < a; k += 1) score += chinese?.[(i + k) * m + j] ?? 0;
  return score;
}

function cellIndex({ from, to }: Corridor, n: number): { cell(i: number, j: number): number; cells: number } {
  const offset = new Int32Array(n + 2);
  for (let i = 0; i <= n; i += 1) offset[i + 1] = (offset[i] ?? 0) + (to[i] ?? 0) - (from[i] ?? 0) + 1;
  return { cell: (i, j) => (offset[i] ?? 0) + j - (from[i] ?? 0), cells: offset[n + 1] ?? 0 };
}

interface Window {
  from: Int32Array;
  to: Int32Array;
}

/** Which spans of the other side each unit can meet inside the corridor. */
function windowsOf({ from, to }: Corridor, n: number, m: number, mostZh: number, mostEn: number) {
  const zh: Window = { from: new Int32Array(n).fill(m), to: new Int32Array(n).fill(-1) };
  const en: Window = { from: new Int32Array(m).fill(n), to: new Int32Array(m).fill(-1) };
  const widen = (window: Window, unit: number, first: number, last: number) => {
    window.from[unit] = Math.min(window.from[unit] ?? first, first);
    window.to[unit] = Math.max(window.to[unit] ?? last, last);
  };
  for (let i = 0; i <= n; i += 1) {
    const low = from[i] ?? 0;
    const high = to[i] ?? m;
    // The crossed bead looks one unit further on either side.
    for (let unit = i; unit < Math.min(n, i + mostZh); unit += 1) widen(zh, unit, low, high + 1);
    for (let unit = low; unit < Math.min(m, high + mostEn); unit += 1) widen(en, unit, i, i + 1);
  }
  return { zh, en };
}
