import { expect, it } from 'vitest';
import { enNumbers } from '@/lib/text/numerals-en';

it.each([
  ['three point, 2,300 and 3.5 million', ['3', '2300', '3500000']],
  ['two hundred thousand', ['200000']],
  ['half a million', ['500000']],
  ['a dozen', ['12']],
  ['a hundred', ['100']],
  ['several million', []],
  ['tens of thousands', ['~10000']],
  ['the third of May', ['m5', '3']],
  ['You may march in March', ['m3']],
  ['May I?', []],
  ['5G and 4x4', ['5', '4']],
  ['$3.5bn, 1.5m', ['3500000000', '1500000']],
  ['six percent', ['%6']],
  ['a and an', []],
])('%s', (text, expected) => {
  const keys = enNumbers(text).map(({ key }) => key);
  expect([...keys].sort()).toEqual([...expected].sort());
});
