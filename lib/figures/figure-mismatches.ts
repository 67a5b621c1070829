import { zhNumbers } from '../text/numerals-zh';
import { type ChineseFigure, chineseFigures } from './chinese-figures';
import { type EnglishFigure, englishFigures } from './english-figures';
import { englishNumber } from './english-number';
import { isChecked, isExact } from './figure-worth';
import { convertedTo, isSaidOtherwise } from './measures';
import { type Said, says } from './same-value';

/** A figure of the Chinese that the English does not have. */
export interface FigureMismatch {
  /** UTF-16 offsets in the Chinese. */
  start: number;
  end: number;
  zh: string;
  /** What the English should say: '350 million', '3.5%'. */
  expected: string;
  /** What it says in its place, or null where it says no figure at all. */
  found: string | null;
  value: number;
}

/** More than this is a table or a trap and no sentence. */
const mostFigures = 200;

/**
 * Figures of a Chinese text that are nowhere in its English, although the English has another figure in their place or
 * none at all. Made to be quiet on good translations: rounding, words, fractions, converted measures, shared scales
 * ('6-7 million') and rough sizes ('millions') count as the same, and what is small, a date, a time, a score or a code
 * is not looked at.
 */
export function figureMismatches(zh: string, en: string): FigureMismatch[] {
  if (en.trim() === '') return [];
  const chinese = chineseFigures(zh).filter(
    ({ start, end, after }) => !isSaidOtherwise(zh.slice(start, end), after, en),
  );
  if (chinese.length > mostFigures || !chinese.some((figure) => isChecked(zh, figure))) return [];
  const english = englishFigures(en);
  if (english.figures.length > mostFigures) return [];
  const words = zhNumbers(zh);
  const said = chinese.map((figure) =>
    figure.values.map((value): Said => ({ ...figure, value, others: convertedTo(en, value, figure.after) })),
  );

  // 'thousands' for 成千上万 says nothing about a figure beside it.
  const isVague = /数以.{1,2}计|成千上万|千千万万/.test(zh) || words.some(({ kind }) => kind === 'magnitude');
  const sizes = isVague ? [] : english.magnitudes;
  // What another figure is exactly cannot be the rough form of this one.
  const exact = new Set(chinese.flatMap(({ kind, values }) => values.map((value) => keyOf(kind, value))));
  const missing = chinese.filter((figure, i) => {
    if (!isChecked(zh, figure)) return false;
    const own = english.figures.filter(
      ({ kind, value }) => figure.values.includes(value) || !exact.has(keyOf(kind, value)),
    );
    const isSaid = (each: Said) =>
      sizes.some((size) => each.value >= size && each.value < size * 1000) || own.some((one) => says(one, each));
    return !said[i]?.some(isSaid);
  });
  if (missing.length === 0) return [];

  const stated = new Set(english.figures.map(({ kind, value }) => keyOf(kind, value)));
  // An English figure that could only be a rough form of what the English has exactly elsewhere is free as well.
  const isExplained = (one: EnglishFigure) =>
    words.some(({ kind, value }) => keyOf(kind, value) === keyOf(one.kind, one.value)) ||
    said
      .flat()
      .some((each) => says(one, each) && (each.value === one.value || !stated.has(keyOf(each.kind, each.value))));
  const free = english.figures.filter((one) => !isExplained(one));
  return missing.flatMap((figure) => {
    const other = free.find((one) => isInPlaceOf(figure, one, english.years));
    if (!other && !(isExact(figure) && english.figures.length === 0)) return [];
    const { start, end, values } = figure;
    const write = (value: number) => written(figure.kind, value);
    const expected = values.map(write).join(' to ');
    return [
      { start, end, zh: zh.slice(start, end), expected, found: other ? write(other.value) : null, value: values[0] },
    ];
  });
}

/** The same number is the same for a year and a number, but not for a percentage. Rounding errors are cut off. */
const keyOf = (kind: string, value: number): string =>
  `${kind === 'percent' ? '%' : ''}${Number(value.toPrecision(9))}`;

function written(kind: ChineseFigure['kind'], value: number): string {
  return kind === 'year' ? String(value) : `${englishNumber(value)}${kind === 'percent' ? '%' : ''}`;
}

/** Whether an English figure without a Chinese one looks like what became of this one: other digits or another size. */
function isInPlaceOf(figure: ChineseFigure, { kind, value }: EnglishFigure, years: ReadonlySet<number>): boolean {
  const [wanted] = figure.values;
  const isYear = years.has(value);
  if (figure.kind === 'year') return kind === 'number' && isYear;
  if (figure.kind === 'percent') return kind === 'percent';
  if (kind === 'percent' || (isYear && !(wanted >= 1500 && wanted <= 2100))) return false;
  if (value <= 12 && Number.isInteger(value)) return false;
  const power = Math.log10(value / wanted);
  // Within ten times, or the same digits ten, a hundred, a thousand … times as much.
  return Math.abs(power) < 1 || (Math.abs(power) < 9.5 && Math.abs(power - Math.round(power)) < 0.01);
}
