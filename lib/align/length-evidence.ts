/** Spread of log length ratios between true counterparts: a part that stays, and one that shrinks with length. */
const spread = { fixed: 0.12, perCharacter: 2.2 };
/** Spread of log lengths of units that have nothing to do with each other. */
const backgroundSpread = 0.94;
const worst = -12;
/** English characters for a Chinese one in most texts, and how many characters of the document outweigh that. */
const usual = { ratio: 3.6, strength: 200 };
/** No bead has more units on one side. */
const longestSpan = 5;

/**
 * How well lengths agree, after Gale & Church (1993): the ratio of true counterparts varies little around the
 * document's own (drawn towards the usual one, because much may be missing on either side). Here in logarithms, and against what an unrelated span of as many units would reach.
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
  const own = (whole + usual.strength * usual.ratio) / ((zhTotal[zh.length] ?? 1) + usual.strength);
  const expected = Math.log(own) + shift;
  const average = Math.log(whole / m);
  // The logarithms depend on one side only, so each span's are worked out once.
  const ofZh = perSpan(zh.length, (i, a) => {
    const length = (zhTotal[i + a] ?? 0) - (zhTotal[i] ?? 0);
    const variance = spread.fixed ** 2 + spread.perCharacter ** 2 / Math.max(length, 4);
    return [Math.log(length) + expected, variance, 0.5 * Math.log(variance)];
  });
  const ofEn = perSpan(m, (j, b) => {
    const length = Math.log((enTotal[j + b] ?? 0) - (enTotal[j] ?? 0));
    const apart = (length - average - Math.log(b)) / backgroundSpread;
    return [length, 0.5 * apart ** 2 + Math.log(backgroundSpread)];
  });
  return (i, a, j, b) => {
    const [middle = 0, variance = 1, logSpread = 0] = ofZh[a - 1]?.[i] ?? [];
    const [length = 0, background = 0] = ofEn[b - 1]?.[j] ?? [];
    const deviation = length - middle;
    return Math.max(worst, background - logSpread - (0.5 * deviation * deviation) / variance);
  };
}

/** Values of every span, by length − 1 and start. */
function perSpan(units: number, values: (start: number, length: number) => number[]): number[][][] {
  return Array.from({ length: longestSpan }, (_, k) =>
    Array.from({ length: Math.max(0, units - k) }, (_, start) => values(start, k + 1)),
  );
}

function sums(values: readonly number[]): Float64Array {
  const total = new Float64Array(values.length + 1);
  for (const [i, value] of values.entries()) total[i + 1] = (total[i] ?? 0) + value;
  return total;
}
