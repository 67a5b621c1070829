import { chanceStrength, type Evidence } from './parameters';

/**
 * One token of a unit as evidence: where it has a match on the other side, and what a match or its absence is worth.
 * With q = `hit` and r = the probability of a chance match with a span of that size, a match is worth
 * log((r + (1 − r) q) / r) and a miss log(1 − q): a log-likelihood ratio, so that long spans win nothing by their size.
 */
export interface Feature {
  /** Units of the other side with a match, ascending. */
  positions: Int32Array;
  /** How good each match is, 0…1. */
  weights: Float64Array;
  /** Score where there is no match; negative. */
  miss: number;
  /** What a full match adds to `miss`, by size of the span (`sizeIndex`), filled in as needed. */
  gains: Float64Array;
  evidence: Evidence;
  /** Probability of a chance match with one average unit, from this document. */
  chance: number;
}

/** Span sizes are counted in tenths of an average unit, up to this many. */
const sizeSteps = 128;

/** @param hits Weight of the match by unit of the other side. @param units How many units the other side has. */
export function feature(evidence: Evidence, hits: ReadonlyMap<number, number>, units: number): Feature {
  let total = 0;
  for (const weight of hits.values()) total += weight;
  const positions = Int32Array.from(hits.keys()).sort();
  return {
    positions,
    weights: Float64Array.from(positions, (position) => hits.get(position) ?? 0),
    miss: evidence.scale * Math.log(1 - evidence.hit),
    gains: new Float64Array(positions.length > 0 ? sizeSteps : 0),
    evidence,
    chance: (total + chanceStrength * evidence.chance) / (units + chanceStrength),
  };
}

export const sizeIndex = (size: number, average: number): number =>
  Math.min(sizeSteps - 1, Math.max(3, Math.round((10 * size) / average)));

export function gain(token: Feature, size: number): number {
  const known = token.gains[size] ?? 0;
  if (known !== 0) return known;
  const { hit, scale } = token.evidence;
  const random = Math.min(0.97, 1 - (1 - token.chance) ** (size / 10));
  const value = scale * Math.log((random + (1 - random) * hit) / random) - token.miss;
  token.gains[size] = value;
  return value;
}
