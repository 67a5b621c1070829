import { expect, it } from 'vitest';
import { toSimplified } from '@/lib/translate/traditional';

it('turns traditional characters into simplified ones and leaves the rest alone', () => {
  expect(toSimplified('立法院三讀通過預算，總額為3.5億元。')).toBe('立法院三读通过预算，总额为3.5亿元。');
  expect(toSimplified('ＡＢＣ Apple「蘋果」，100％')).toBe('ＡＢＣ Apple「苹果」，100％');
  expect(toSimplified('国务院已经是简体')).toBe('国务院已经是简体');
  expect(toSimplified('')).toBe('');
});
