/** Spread of log length ratios between true counterparts: a part that stays, and one that shrinks with length. */
const spread = { fixed: 0.12, perCharacter: 2.2 };
/** Spread of log lengths of units that have nothing to do with each other. */
const backgroundSpread = 0.94;
const worst = -12;

/**
 * How well lengths agree, after Gale & Church (1993): the ratio of true counterparts varies little around the
 * document's own. Here in logarithms, and against what an unrelated span of as many units would reach.
 *
 * @returns Score of the bead of `a` Chinese units from `i` with `b` English units from `j`.
 */
export function lengthEvidence(
  zh: readonly number[],
  en: readonly number[],
  shift: number,
): (i: number, a: number, j: number, b: number) => number {
  const zhTotal = sums(zh);
  const enTotal = sums(en);
  const m = en.length;
  const whole = enTotal[m] ?? 1;
  const expected = Math.log(whole / (zhTotal[zh.length] ?? 1)) + shift;
  const average = Math.log(whole / m);
  return (i, a, j, b) => {
    const chinese = (zhTotal[i + a] ?? 0) - (zhTotal[i] ?? 0);
    const english = Math.log((enTotal[j + b] ?? 0) - (enTotal[j] ?? 0));
    const variance = spread.fixed ** 2 + spread.perCharacter ** 2 / Math.max(chinese, 4);
    const deviation = english - Math.log(chinese) - expected;
    const apart = (english - average - Math.log(b)) / backgroundSpread;
    const counterpart = -0.5 * (deviation ** 2 / variance + Math.log(variance));
    return Math.max(worst, counterpart + 0.5 * apart ** 2 + Math.log(backgroundSpread));
  };
}

function sums(values: readonly number[]): Float64Array {
  const total = new Float64Array(values.length + 1);
  for (const [i, value] of values.entries()) total[i + 1] = (total[i] ?? 0) + value;
  return total;
}
