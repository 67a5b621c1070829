const digits = new Map(
  [...'零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖'].map((char, i) => [
    char,
    [0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9][i] ?? 0,
  ]),
);
const units = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

/** Characters that numbers are written with, for a regular expression's character class. */
export const numberCharacters = '零〇一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟';

/**
 * Value of a number in simplified characters: 一百二十, 三万五 (35,000), 二〇二四 (digit by digit), 三点五. NaN where
 * the characters make no number.
 */
export function chineseNumber(text: string): number {
  const [whole = '', fraction] = text.split('点');
  const value = /^[零〇一二三四五六七八九]{2,}$/.test(whole) ? Number(digitString(whole)) : withUnits(whole);
  return fraction ? Number(`${value}.${digitString(fraction)}`) : value;
}

const digitString = (text: string): string => [...text].map((char) => digits.get(char) ?? '?').join('');

function withUnits(text: string): number {
  let total = 0; // Complete myriads: 万 and 亿.
  let section = 0; // Below the next myriad.
  let digit: number | undefined;
  let last = 1; // Unit before the digit under way, for 三万五 and 一百二.
  for (const char of text.replaceAll('廿', '二十').replaceAll('卅', '三十')) {
    const unit = units.get(char);
    if (unit !== undefined) {
      section += (digit ?? 1) * unit;
      digit = undefined;
      last = unit;
    } else if (char === '万' || char === '亿') {
      const size = char === '万' ? 1e4 : 1e8;
      const here = section + (digit ?? 0);
      total = char === '万' ? total + (here || 1) * size : (total + here || 1) * size;
      section = 0;
      digit = undefined;
      last = size;
    } else {
      digit = digits.get(char);
      if (digit === undefined) return Number.NaN;
      if (digit === 0) last = 1;
    }
  }
  return total + section + (digit ?? 0) * (last >= 100 ? last / 10 : 1);
}
