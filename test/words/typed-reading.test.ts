import { expect, it } from 'vitest';
import { typedReading } from '@/lib/words/typed-reading';

it.each([
  ['zhong1 guo2', 'zhong1 guo2'],
  ['Zhong1guo2', 'Zhong1 guo2'],
  ['zhōng  guó ', 'zhong1 guo2'],
  ['nǚ ér', 'nu:3 er2'],
  ['lǜ sè', 'lu:4 se4'],
  ['ma ma5', 'ma ma5'],
  ['ㄓㄨㄥ', 'ㄓㄨㄥ'],
  ['', ''],
])('%s is %s', (typed, numbered) => expect(typedReading(typed)).toBe(numbered));
