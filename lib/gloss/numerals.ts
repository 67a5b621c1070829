import { fold } from '../text/fold';

/** A number or a date as it stands in a text, and what it says in English. */
export interface Numeral {
  /** Length in UTF-16 units. */
  length: number;
  /** In figures: '300 million', '30%', 'January', '8th'; '' where the text itself is in figures. */
  meaning: string;
}

const digits = '零一二三四五六七八九';
const scales: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
const han = '[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?';
const figures = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const number = `(?:${figures}[十百千万亿]*|${han})`;

const percent = new RegExp(`百分之(${number})`, 'y');
const ordinal = new RegExp(`第(${number})`, 'y');
const year = /(\d{4}|[零〇一二三四五六七八九]{4})年/y;
const month = /(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?!球|亮|饼)/y;
const day = /([12]\d|3[01]|0?[1-9]|二?十[一二三四五六七八九]?|三十一?)日/y;
const scaled = new RegExp(`${figures}[十百千万亿]+`, 'y');
const plain = new RegExp(`${figures}%?`, 'y');
const written = new RegExp(han, 'y');

const months = 'January February March April May June July August September October November December'.split(' ');

/** The longest number or date that begins here, or null. Single characters (一, 十) are words and not numerals. */
export function numeralAt(text: string, offset: number): Numeral | null {
  const folded = fold(text.slice(offset, offset + 40));
  const match = (pattern: RegExp) => {
    pattern.lastIndex = 0;
    return pattern.exec(folded);
  };
  const as = (found: RegExpExecArray, meaning: string): Numeral => ({ length: found[0].length, meaning });

  let found = match(percent);
  if (found) return as(found, `${grouped(numberOf(found[1] ?? ''))}%`);
  found = match(ordinal);
  if (found) return as(found, ordinalOf(numberOf(found[1] ?? '')));
  found = match(year);
  if (found) return as(found, String(numberOf(found[1] ?? '')));
  found = match(month);
  if (found) return as(found, months[numberOf(found[1] ?? '') - 1] ?? '');
  found = match(day);
  if (found) return as(found, ordinalOf(numberOf(found[1] ?? '')));
  found = match(scaled);
  if (found) return as(found, inWords(numberOf(found[0])));
  found = match(plain);
  if (found) return as(found, '');
  found = match(written);
  if (!found || found[0].length < 2 || !isWrittenNumber(found[0])) return null;
  return as(found, inWords(numberOf(found[0])));
}

/** 三四 is "three or four", and 千万 "by all means": only what has both digits and scales, or is as long as a year. */
function isWrittenNumber(text: string): boolean {
  if (/^[百千万亿]/.test(text)) return false;
  if (/[十百千万亿]/.test(text)) return !/[一二三四五六七八九]{2}/.test(text);
  return text.length >= 4 || text.includes('点');
}

/** Value of '3亿', '1.5万', '三百六十五', '二〇二四', '三点五'. */
export function numberOf(text: string): number {
  const mixed = /^([\d,.]+)([十百千万亿]*)$/.exec(text);
  if (mixed) {
    const value = Number(mixed[1]?.replaceAll(',', ''));
    return [...(mixed[2] ?? '')].reduce((product, scale) => product * (scales[scale] ?? 1), value);
  }
  const [whole = '', fraction = ''] = text.replaceAll('〇', '零').replaceAll('两', '二').split('点');
  const decimals = [...fraction].map((digit) => digits.indexOf(digit)).join('');
  if (!/[十百千万亿]/.test(whole))
    return Number(`${[...whole].map((digit) => digits.indexOf(digit)).join('')}.${decimals || 0}`);
  let total = 0; // whole 亿
  let upper = 0; // whole 万 below the next 亿
  let section = 0; // below the next 万 or 亿
  let digit = 0;
  for (const character of whole) {
    const scale = scales[character];
    if (scale === undefined) {
      digit = digits.indexOf(character);
      continue;
    }
    if (scale === 1e8) {
      total = (total + upper + section + digit) * scale;
      upper = 0;
      section = 0;
    } else if (scale === 1e4) {
      upper = (section + digit) * scale;
      section = 0;
    } else section += (digit || 1) * scale;
    digit = 0;
  }
  const integer = total + upper + section + digit;
  return decimals ? Number(`${integer}.${decimals}`) : integer;
}

const grouped = (value: number): string => {
  const [whole = '', fraction] = String(Number(value.toFixed(4))).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
};

function inWords(value: number): string {
  if (value >= 1e12) return `${grouped(value / 1e12)} trillion`;
  if (value >= 1e9) return `${grouped(value / 1e9)} billion`;
  if (value >= 1e6) return `${grouped(value / 1e6)} million`;
  return grouped(value);
}

function ordinalOf(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${grouped(value)}${ending}`;
}
