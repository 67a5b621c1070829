import { expect, it } from 'vitest';
import { enNumbers } from '@/lib/text/numerals-en';
import { zhNumbers } from '@/lib/text/numerals-zh';

const keys = (facts: readonly { key: string }[]) => facts.map(({ key }) => key);

it.each([
  ['3.5万亿元', '3.5 trillion yuan'],
  ['一百二十万', '1.2 million'],
  ['百分之三点五', '3.5 percent'],
  ['增长１２％', 'up 12%'],
  ['2024年1月8日', 'January 8, 2024'],
  ['二〇二四年十二月', 'Dec. 2024'],
  ['兩萬五千人', '25,000 people'],
  ['3个百分点', '3 percentage points'],
  ['數百萬人', 'millions of people'],
  ['几十万册', 'hundreds of thousands of copies'],
  ['三分之二', 'two-thirds'],
  ['一半', 'one half'],
  ['上世纪80年代', 'the 1980s'],
  ['第三十五届', 'the thirty-fifth session'],
  ['35余万人', 'over 350,000 people'],
  ['12亿美元', '$1.2bn'],
  ['五百零三', 'five hundred and three'],
  ['两打，24个', 'two dozen'],
  ['六成', '60 per cent'],
  ['十二', 'twelve'],
  ['21世纪', 'the 21st century'],
  ['1,234,567', '1,234,567'],
])('%s = %s', (zh, en) => {
  const chinese = keys(zhNumbers(zh));
  const english = keys(enNumbers(en));
  expect(english.length).toBeGreaterThan(0);
  expect(english.filter((key) => !chinese.includes(key))).toEqual([]);
});

it('reads both numbers of a range in characters', () => {
  expect(keys(zhNumbers('三四天'))).toEqual(['3', '4']);
});

it('takes no word for a number', () => {
  expect(zhNumbers('万一千万别去')).toEqual([]);
  expect(zhNumbers('百般')).toEqual([]);
});

it('reads a year of two digits as a number and as a year', () => {
  expect(keys(zhNumbers('98年'))).toEqual(['98', '1998']);
});

it('marks small numbers as common', () => {
  expect(zhNumbers('三人，35岁').map(({ common }) => common)).toEqual([true, false]);
});
