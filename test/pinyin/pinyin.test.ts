import { describe, expect, it } from 'vitest';
import { cedictEntries } from '@/lib/dictionary/cedict-package';
import { pinyinJoined, pinyinMarks } from '@/lib/pinyin/pinyin';

describe('pinyinMarks', () => {
  it.each([
    ['Zhong1 guo2', 'Zhōng guó'],
    ['lu:4 se4', 'lǜ sè'],
    ['nu:3 hai2', 'nǚ hái'],
    ['liu2 gui4 xiong2 dou1 hao3 xue2', 'liú guì xióng dōu hǎo xué'],
    ['de5', 'de'],
    ['ng2', 'ńg'],
    ['O1 zhou1', 'Ō zhōu'],
    ['san1 D da3 yin4', 'sān D dǎ yìn'],
    ['xx5', ''],
    ['', ''],
  ])('%s → %s', (numbered, marked) => expect(pinyinMarks(numbered)).toBe(marked));
});

describe('pinyinJoined', () => {
  it.each([
    ['zhong1 guo2', 'zhōngguó'],
    ['Xi1 an1', 'Xī’ān'],
    ['nu:3 er2', 'nǚ’ér'],
    ['wan2 r5', 'wánr'],
    ['Zhong1 hua2 Ren2 min2 Gong4 he2 guo2', 'Zhōnghuá Rénmín Gònghéguó'],
    ['T xu4', 'T xù'],
    ['E1 luo2 si1 · Ai4', 'Éluósī·Ài'.replace('É', 'Ē')],
    ['hai3 ou1', 'hǎi’ōu'],
  ])('%s → %s', (numbered, joined) => expect(pinyinJoined(numbered)).toBe(joined));

  it('leaves no tone number on any entry of the dictionary', async () => {
    const left = (await cedictEntries()).filter(({ pinyin }) => /[a-z:][1-5]/i.test(pinyinJoined(pinyin)));
    expect(left.map((entry) => entry.pinyin).filter((pinyin) => !/\d[A-Z]|[A-Z]\d/.test(pinyin))).toEqual([]);
  });
});
