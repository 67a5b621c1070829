import { describe, expect, it } from 'vitest';
import { numberOf, numeralAt } from '@/lib/gloss/numerals';

describe('numberOf', () => {
  it.each([
    ['3亿', 3e8],
    ['1.5万', 15_000],
    ['1,234', 1234],
    ['三百六十五', 365],
    ['十二', 12],
    ['二〇二四', 2024],
    ['两万三千', 23_000],
    ['一亿二千万', 120_000_000],
    ['十三亿四千零五万零六', 1_340_050_006],
    ['三点五', 3.5],
    ['5000万', 5e7],
  ])('%s is %d', (text, value) => expect(numberOf(text)).toBe(value));
});

describe('numeralAt', () => {
  it.each([
    ['2024年1月', '2024年', '2024'],
    ['１月８日', '１月', 'January'],
    ['8日上午', '8日', '8th'],
    ['百分之三十的', '百分之三十', '30%'],
    ['第二十一届', '第二十一', '21st'],
    ['12億人', '12億', '1.2 billion'],
    ['35.6%增长', '35.6%', ''],
    ['二〇二四年', '二〇二四年', '2024'],
    ['三百六十五天', '三百六十五', '365'],
  ])('%s begins with %s', (text, numeral, meaning) => {
    expect(numeralAt(text, 0)).toEqual({ length: numeral.length, meaning });
  });

  it.each(['三四个', '千万不要', '一些', '十', '中国', '', '万一'])('%s does not begin with one', (text) => {
    expect(numeralAt(text, 0)).toBeNull();
  });
});
