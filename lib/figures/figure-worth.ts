import type { ChineseFigure } from './chinese-figures';
import { significant } from './same-value';

/** Before a figure: codes, addresses, clock times, scores. */
const codeBefore = /[A-Za-z#_/:：.比-]$/;
/** After a figure: the same, and multiples, which English words otherwise ("tripled"). */
const codeAfter = /^(?:[A-Za-z_/:：.-]|比\d|倍|番)/;
/** Counted by these, a number is a date, a time, a place in an order or an age. */
const order = /^(?:月|日|号|时|点|分(?!钟)|年代|世纪|届|岁|路|楼|室|级|强|后|代|度)/;

/** Whether a figure says something that a translation has to keep. */
export function isChecked(zh: string, figure: ChineseFigure): boolean {
  const { kind, scaled, start, after, inCharacters, about } = figure;
  const [value] = figure.values;
  const before = zh.slice(Math.max(0, start - 2), start);
  if (codeBefore.test(before) || codeAfter.test(after) || (before.endsWith('第') && value < 100)) return false;
  if (kind !== 'number') return true;
  if (order.test(after)) return scaled && value >= 1e4;
  if (!inCharacters) return scaled || value >= 100 || !Number.isInteger(value);
  // 一百 and 三千 are half words, and 二 十亿 with a space inside is the end of something longer.
  if (!scaled || value < 100 || /[一-鿿]\s$/.test(before)) return false;
  return value >= 1e4 || significant(value) > 1 || about !== null;
}

/** An amount that no translator leaves out without need. */
export const isExact = ({ kind, values, scaled, inCharacters }: ChineseFigure): boolean =>
  kind === 'number' && scaled && !inCharacters && significant(values[0]) >= 2;
