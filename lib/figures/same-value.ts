import type { ChineseFigure } from './chinese-figures';

/** Digits that carry meaning: 3 for 347 million, 1 for 20,000. */
export const significant = (value: number): number =>
  Number(value.toPrecision(12)).toExponential().split('e')[0]?.replace('.', '').length ?? 1;

/** The worth of the last significant digit: a million for 347 million. */
const lastDigit = (value: number): number =>
  value === 0 ? 1 : 10 ** (Math.floor(Math.log10(value)) - significant(value) + 1);

/**
 * Whether an English value may stand for a Chinese one. Translators round, to fewer digits and in either direction
 * ("nearly 350 million" for 3.47亿, "over 340 million" as well), so a less exact English value may lie less than one of
 * its own last digits away. What is as exact as the Chinese must be equal, except where the Chinese itself is not exact.
 */
export function sameValue(zh: number, en: number, about: ChineseFigure['about']): boolean {
  if (zh === en) return true;
  if (zh <= 0 || en <= 0) return false;
  const difference = Math.abs(zh - en);
  if (difference / zh < 0.0005) return true;
  if (about === 'more' && en >= zh && difference < lastDigit(zh)) return true;
  if (about === 'roughly' && difference / zh < 0.02) return true;
  if (significant(en) < significant(zh)) {
    // One digit is a wide net: 'about 4 million' for 380万, but not for 310万.
    return difference < lastDigit(en) * (significant(en) === 1 ? 0.5 : 1);
  }
  return false;
}
