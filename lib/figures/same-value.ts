import type { ChineseFigure } from './chinese-figures';
import type { EnglishFigure } from './english-figures';
import type { Converted } from './measures';

/** Digits that carry meaning: 3 for 347 million, 1 for 20,000. */
export const significant = (value: number): number =>
  Number(value.toPrecision(12)).toExponential().split('e')[0]?.replace('.', '').length ?? 1;

/** The worth of the last significant digit: a million for 347 million. */
const lastDigit = (value: number): number => 10 ** (Math.floor(Math.log10(value)) - significant(value) + 1);

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
  if (significant(en) >= significant(zh)) return false;
  // One digit is a wide net: 'about 4 million' for 380万, but not for 350万.
  return significant(en) === 1 ? difference / zh < 0.1 : difference < lastDigit(en);
}

/** One value of a Chinese figure, with what it may be in other measures. */
export interface Said {
  kind: ChineseFigure['kind'];
  value: number;
  about: ChineseFigure['about'];
  others: readonly Converted[];
}

/** Whether an English figure says that value. */
export function says(english: EnglishFigure, { kind, value, about, others }: Said): boolean {
  if (kind === 'percent') {
    // 'half', 'a third', 'nine out of ten'.
    if (english.kind === 'number') return english.value < 1 && Math.abs(english.value - value / 100) < 0.04;
    return sameValue(value, english.value, about);
  }
  if (english.kind === 'percent') return others.some((other) => isConverted(other, english));
  if (kind === 'year') return value === english.value;
  return sameValue(value, english.value, about) || others.some((other) => isConverted(other, english));
}

const isConverted = ({ value, loose }: Converted, english: EnglishFigure): boolean =>
  loose ? Math.abs(value - english.value) / value < 0.06 : sameValue(value, english.value, 'roughly');
