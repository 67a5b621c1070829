import { chineseNumber, numberCharacters } from './chinese-number';
import { fold } from './fold';
import { distinct, type NumberFact, numberFact } from './numerals';

const arabic = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`;
const written = `[${numberCharacters}]+(?:点[零一二三四五六七八九]+(?![十时分]))?`;
const either = `${arabic}|${written}`;
const sizes: Record<string, number> = {
  万亿: 1e12,
  千亿: 1e11,
  百亿: 1e10,
  十亿: 1e9,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
  百: 100,
};
const size = Object.keys(sizes).join('|');

const magnitude = /(?:数|几|上|成|好几)([十百千万亿]{1,3})(?!分)/g;
const fraction = new RegExp(`(${either})分之(${either})`, 'g');
const number = new RegExp(`(${either})[多余几]?(${size})?[多余]?(?:个)?(年代|百分点|[年月日号%成])?`, 'g');

/** What numbers a Chinese text states, in either script and with full-width figures. */
export function zhNumbers(text: string): NumberFact[] {
  const facts: NumberFact[] = [];
  let rest = fold(text);
  const take = (pattern: RegExp, read: (match: RegExpMatchArray) => void) => {
    rest = rest.replace(pattern, (...match) => {
      read(match as unknown as RegExpMatchArray);
      return ' ';
    });
  };
  take(fraction, ([, below = '', above = '']) => {
    const whole = figure(below);
    if (whole === 100) facts.push(numberFact('percent', figure(above)));
    else facts.push(numberFact('number', figure(above) / whole));
  });
  take(magnitude, ([, unit = '']) => facts.push(numberFact('magnitude', chineseNumber(unit))));
  take(/一半|半数/g, () => facts.push(numberFact('number', 0.5)));
  take(number, ([, digits = '', unit = '', suffix = '']) => {
    facts.push(...quantity(digits, sizes[unit] ?? 1, suffix));
  });
  return distinct(facts);
}

const figure = (text: string): number => (/\d/.test(text) ? Number(text.replaceAll(',', '')) : chineseNumber(text));

function quantity(digits: string, unit: number, suffix: string): NumberFact[] {
  const figures = /\d/.test(digits);
  // 万一, 千万 and 百般 are words; a number starts with a digit or with ten.
  if (!figures && /^[百千万亿]/.test(digits)) return [];
  const value = figure(digits) * unit;
  if (suffix === '月' && value >= 1 && value <= 12) return [numberFact('month', value)];
  if (suffix === '%' || suffix === '百分点') return [numberFact('percent', value)];
  if (suffix === '成' && value < 10) return [numberFact('percent', value * 10)];
  if (suffix === '年代' && value < 100) return [numberFact('number', 1900 + value)];
  if (suffix === '年' && unit === 1 && /^(?:\d{2}|[零〇一二三四五六七八九]{2})$/.test(digits)) {
    // 98年 is a year, but 20年 more often a span of time.
    return [numberFact('number', value), numberFact('number', value + (value > 30 ? 1900 : 2000))];
  }
  // 三四天: three or four days.
  if (!figures && /^[一二三四五六七八九]{2}$/.test(digits) && value % 11 === 1) {
    return [numberFact('number', Math.floor(value / 10) * unit), numberFact('number', (value % 10) * unit)];
  }
  return [numberFact('number', value)];
}
