/** Marks that translators tend to keep, and the probability that the English of a unit that has one has it too. */
const marks = [
  { zh: /[？?]/, en: /\?/, kept: 0.75 },
  { zh: /[！!]/, en: /!/, kept: 0.6 },
  { zh: /[“”「」『』"]/, en: /["“”]|(?:^|\s)['‘]/, kept: 0.75 },
  { zh: /[（(]/, en: /[（(]/, kept: 0.6 },
  { zh: /[：:]/, en: /:|said|says|asked|told|replied|cried/, kept: 0.5 },
  { zh: /《/, en: /["“”]|\b[A-Z]\w+ [A-Z]\w+/, kept: 0.5 },
] as const;
const scale = 0.43;

/**
 * Log-likelihood ratio of the marks of two spans, against what spans of as many units have by chance.
 *
 * @returns Score of the bead of `a` Chinese units from `i` with `b` English units from `j`.
 */
export function punctuationEvidence(
  zh: readonly string[],
  en: readonly string[],
): (i: number, a: number, j: number, b: number) => number {
  const zhMarks = Uint8Array.from(zh, (text) => bits(marks.map((mark) => mark.zh.test(text))));
  const enMarks = Uint8Array.from(en, (text) => bits(marks.map((mark) => mark.en.test(text))));
  const zhShare = marks.map((_, k) => share(zhMarks, k));
  const enShare = marks.map((_, k) => share(enMarks, k));
  const known = new Float32Array(1 << 18).fill(Number.NaN);
  return (i, a, j, b) => {
    const x = union(zhMarks, i, a);
    const y = union(enMarks, j, b);
    const key = (((((x << 6) | y) << 3) | a) << 3) | b;
    let score = known[key] ?? Number.NaN;
    if (Number.isNaN(score)) {
      score = 0;
      for (const [k, { kept }] of marks.entries()) {
        const zhChance = 1 - (1 - (zhShare[k] ?? 0)) ** a;
        const enChance = 1 - (1 - (enShare[k] ?? 0)) ** b;
        score += ratio((x >> k) & 1, (y >> k) & 1, zhChance, enChance, kept);
      }
      score *= scale;
      known[key] = score;
    }
    return score;
  };
}

function ratio(inZh: number, inEn: number, zhChance: number, enChance: number, kept: number): number {
  const likely = Math.max(kept, enChance);
  if (inZh && inEn) return Math.log(likely / enChance);
  if (inZh) return Math.log((1 - likely) / (1 - enChance) + 1e-3);
  if (!inEn) return 0;
  const without = Math.max(0.02, (enChance - zhChance * likely) / Math.max(0.05, 1 - zhChance));
  return Math.log(Math.min(1, without / enChance));
}

const bits = (flags: readonly boolean[]): number => flags.reduce((sum, flag, k) => sum | (flag ? 1 << k : 0), 0);

/** Share of the units with mark k, never quite 0 or 1. */
function share(units: Uint8Array, k: number): number {
  let count = 0.5;
  for (const each of units) count += (each >> k) & 1;
  return count / (units.length + 1);
}

function union(units: Uint8Array, start: number, length: number): number {
  let all = 0;
  for (let k = start; k < start + length; k += 1) all |= units[k] ?? 0;
  return all;
}
