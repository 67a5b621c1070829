import { type ChineseFigure, chineseFigures } from './chinese-figures';
import { currencyAfter } from './currency';
import { englishNumber } from './english-number';

/** What a figure says in English, for readers to whom 万 and 亿 do not come by themselves. */
export interface FigureHint {
  /** UTF-16 offsets, with the currency where English names it. */
  start: number;
  end: number;
  zh: string;
  en: string;
  /** In percent for a percentage; the lower end of a range. */
  value: number;
}

/** Traditional 亿, 万 or 元: the dollars of Taiwan or Hong Kong, and no yuan. */
const traditional = /[億萬圓]/;

/** Hints for the figures that English writes otherwise: 3.5亿 is 350 million. None for figures that read as they stand. */
export function figureHints(zh: string): FigureHint[] {
  const hints: FigureHint[] = [];
  for (const figure of chineseFigures(zh)) {
    if (!figure.scaled || isPartOfWord(zh, figure)) continue;
    const money = figure.kind === 'number' ? currencyAfter(figure.after) : null;
    const named = money && !(money.currency.name === 'yuan' && traditional.test(zh)) ? money : null;
    const end = figure.end + (named?.length ?? 0);
    const mark = figure.kind === 'percent' ? '%' : '';
    const numbers = figure.values.map((value) => englishNumber(value) + mark);
    const last = numbers.at(-1) ?? '';
    const sign = named?.currency.sign ?? '';
    const first = numbers.length > 1 ? (numbers[0] ?? '') : '';
    // '3 to 5 million people', but '$3 million to $5 million'.
    const range = first ? `${sign}${sign ? first : shared(first, last)} to ${sign}${last}` : `${sign}${last}`;
    const whole = named?.currency.name ? `${range} ${named.currency.name}` : range;
    hints.push({
      start: figure.start,
      end,
      zh: zh.slice(figure.start, end),
      en: figure.about === 'more' ? `more than ${whole}` : whole,
      value: figure.values[0],
    });
  }
  return hints;
}

/** '3 million' and '5 million' share their last word: 3 to 5 million. */
function shared(first: string, second: string): string {
  const name = second.split(' ')[1];
  return name && first.endsWith(` ${name}`) ? first.slice(0, -name.length - 1) : first;
}

/** 第一百货, 第100万 and what stands in a code: a name or a place in a row rather than an amount. */
function isPartOfWord(zh: string, { start, inCharacters, after, values, kind }: ChineseFigure): boolean {
  if (/[第A-Za-z_/]/.test(zh.charAt(start - 1))) return true;
  if (kind === 'number' && values[0] < 100) return true;
  return inCharacters && /^[货汇科强]/.test(after);
}
