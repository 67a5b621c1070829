/** Two-sided probability of a standard normal deviate at least this far out (Abramowitz & Stegun 7.1.26). */
function tail(deviation: number): number {
  const x = Math.abs(deviation) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.max(series * Math.exp(-x * x), 1e-300);
}

/** Beads and their probabilities as published. */
const beads = [
  { zh: 1, en: 1, probability: 0.89 },
  { zh: 1, en: 0, probability: 0.00495 },
  { zh: 0, en: 1, probability: 0.00495 },
  { zh: 1, en: 2, probability: 0.0445 },
  { zh: 2, en: 1, probability: 0.0445 },
  { zh: 2, en: 2, probability: 0.011 },
];
const variance = 6.8;

/**
 * What people use today: alignment by length alone, as published by Gale & Church (1993, 'A program for aligning
 * sentences in bilingual corpora'), with the ratio of lengths taken from the document.
 *
 * @returns Links as [Chinese indices, English indices].
 */
export function galeChurch(zh: readonly string[], en: readonly string[]): [number[], number[]][] {
  const n = zh.length;
  const m = en.length;
  const total = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);
  const ratio = total(en) / Math.max(1, total(zh));
  const cost = Array.from({ length: n + 1 }, () => new Float64Array(m + 1).fill(Number.POSITIVE_INFINITY));
  const came = Array.from({ length: n + 1 }, () => new Int8Array(m + 1).fill(-1));
  cost[0]?.fill(0, 0, 1);
  for (let i = 0; i <= n; i += 1) {
    for (let j = 0; j <= m; j += 1) {
      for (const [k, bead] of beads.entries()) {
        if (i < bead.zh || j < bead.en) continue;
        const expected = ratio * total(zh.slice(i - bead.zh, i));
        const length = total(en.slice(j - bead.en, j));
        const mean = (expected + length) / 2;
        const deviation = mean > 0 ? (length - expected) / Math.sqrt(mean * variance) : 0;
        const sum = (cost[i - bead.zh]?.[j - bead.en] ?? 0) - Math.log(tail(deviation) * bead.probability);
        if (sum < (cost[i]?.[j] ?? 0)) {
          cost[i]?.fill(sum, j, j + 1);
          came[i]?.fill(k, j, j + 1);
        }
      }
    }
  }
  const links: [number[], number[]][] = [];
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const bead = beads[came[i]?.[j] ?? -1];
    if (!bead) throw new Error(`No bead leads to ${i}, ${j}`);
    i -= bead.zh;
    j -= bead.en;
    links.push([Array.from({ length: bead.zh }, (_, k) => i + k), Array.from({ length: bead.en }, (_, k) => j + k)]);
  }
  return links.reverse();
}
