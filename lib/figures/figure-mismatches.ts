import { zhNumbers } from '../text/numerals-zh';
import { type ChineseFigure, chineseFigures } from './chinese-figures';
import { type EnglishFigure, type EnglishFigures, englishFigures } from './english-figures';
import { englishNumber } from './english-number';
import { type Converted, convertedTo, isExchanged } from './measures';
import { sameValue, significant } from './same-value';

/** A figure of the Chinese that the English does not have. */
export interface FigureMismatch {
  /** UTF-16 offsets in the Chinese. */
  start: number;
  end: number;
  zh: string;
  /** What the English should say: '350 million', '3.5%'. */
  expected: string;
  /** What it says in its place, or null where it says no such figure at all. */
  found: string | null;
  value: number;
}

/**
 * Figures of a Chinese text that are nowhere in its English, although the English has another figure in their place or
 * none. Made to be quiet on good translations: rounding, words, fractions, converted measures, shared scales ('6-7
 * million') and rough sizes ('millions') count as the same, and what is small, a date, a time, a score or a code is not
 * looked at.
 */
export function figureMismatches(zh: string, en: string): FigureMismatch[] {
  if (en.trim() === '') return [];
  const chinese = chineseFigures(zh);
  const wanted = chinese.filter((figure) => isChecked(zh, figure) && !isExchanged(figure.after, en));
  if (wanted.length === 0) return [];
  const english = englishFigures(en);
  const missing = wanted.filter((figure) => !figure.values.some((value) => isSaid(figure, value, english, en)));
  if (missing.length === 0) return [];
  const words = zhNumbers(zh);
  const free = english.figures.filter(
    (each) =>
      !words.some(
        ({ kind, value }) => (kind === 'percent') === (each.kind === 'percent') && sameValue(value, each.value, null),
      ) &&
      !chinese.some((figure) =>
        figure.values.some((value) => isSaid(figure, value, { figures: [each], magnitudes: [] }, en)),
      ),
  );
  const mismatches: FigureMismatch[] = [];
  for (const figure of missing) {
    const other = free.find((each) => isInPlaceOf(figure, each));
    if (!other && !(isPlain(figure) && english.figures.length === 0)) continue;
    const mark = figure.kind === 'percent' ? '%' : '';
    const write = (value: number) => (figure.kind === 'year' ? String(value) : `${englishNumber(value)}${mark}`);
    mismatches.push({
      start: figure.start,
      end: figure.end,
      zh: zh.slice(figure.start, figure.end),
      expected: figure.values.map(write).join(' to '),
      found: other ? write(other.value) : null,
      value: figure.values[0],
    });
  }
  return mismatches;
}

/** Whether a figure says something that a translation has to keep. */
function isChecked(zh: string, { kind, values, scaled, start, after, inCharacters, about }: ChineseFigure): boolean {
  const before = zh.slice(Math.max(0, start - 2), start);
  // Codes, addresses, scores, clock times, ordinals, quotients.
  if (/[A-Za-z#_/:：.第比-]$/.test(before) || /^(?:[A-Za-z_/:：.-]|比\d|倍|番|分之)/.test(after)) return false;
  if (kind !== 'number') return true;
  if (/^(?:月|日|号|时|点|分(?!钟)|年代|世纪|届|岁|路|楼|室|级|名|强|后|代|度)/.test(after))
    return scaled && values[0] >= 1e4;
  // 一百 and 三千 are half words; characters count where 万 or 亿 makes them an amount.
  if (inCharacters)
    return (
      scaled &&
      values[0] >= 100 &&
      !/[一-鿿]\s$/.test(before) &&
      (significant(values[0]) > 1 || values[0] >= 1e4 || about !== null)
    );
  return scaled || values[0] >= 100 || !Number.isInteger(values[0]);
}

/** A figure that no translator leaves out without need: an exact amount of size. */
const isPlain = ({ kind, values, scaled, inCharacters }: ChineseFigure): boolean =>
  kind === 'number' && scaled && !inCharacters && significant(values[0]) >= 2;

/** Whether an English text says that value of a figure. */
function isSaid(figure: ChineseFigure, value: number, { figures, magnitudes }: EnglishFigures, en: string): boolean {
  const others = convertedTo(en, value, figure.after);
  return (
    magnitudes.some((size) => value >= size && value < size * 1000) ||
    figures.some((each) => says(each, figure, value) || others.some((other) => isConverted(other, each)))
  );
}

function says(english: EnglishFigure, { kind, about }: ChineseFigure, value: number): boolean {
  if (kind === 'percent') {
    // 'half', 'a third', 'nine out of ten'.
    const isShare = english.kind === 'number' && english.value < 1 && Math.abs(english.value - value / 100) < 0.04;
    return isShare || sameValue(value, english.value, about);
  }
  if (english.kind === 'percent') return false;
  return kind === 'year' ? value === english.value : sameValue(value, english.value, about);
}

const isConverted = ({ value, loose }: Converted, english: EnglishFigure): boolean =>
  loose ? Math.abs(value - english.value) / value < 0.06 : sameValue(value, english.value, 'roughly');

/** Whether an English figure without a Chinese one looks like what became of this one: other digits or another size. */
function isInPlaceOf(figure: ChineseFigure, { kind, value }: EnglishFigure): boolean {
  const [wanted] = figure.values;
  const isYear = Number.isInteger(value) && value >= 1500 && value <= 2100;
  if (figure.kind === 'year') return kind === 'number' && isYear;
  if (figure.kind === 'percent') return kind === 'percent';
  if (kind === 'percent' || (isYear && !(wanted >= 1500 && wanted <= 2100))) return false;
  if (value <= 12 && Number.isInteger(value)) return false;
  const ratio = value / wanted;
  if (ratio > 0.1 && ratio < 10) return true;
  // The same digits, ten or a thousand times as much.
  const power = Math.log10(ratio);
  return Math.abs(power) < 9.5 && Math.abs(power - Math.round(power)) < 0.01;
}
