import { describe, expect, it } from 'vitest';
import { cedictEntries } from '@/lib/dictionary/cedict-package';
import { toneOf, written, writtenWord } from '@/lib/pinyin/written';

const syllables = [...new Set((await cedictEntries()).flatMap(({ pinyin }) => pinyin.split(' ')))];

describe('written', () => {
  it.each([
    ['zhong1', 'zhōng', 'ㄓㄨㄥ'],
    ['guo2', 'guó', 'ㄍㄨㄛˊ'],
    ['Bei3', 'Běi', 'ㄅㄟˇ'],
    ['shi4', 'shì', 'ㄕˋ'],
    ['zi5', 'zi', '˙ㄗ'],
    ['de5', 'de', '˙ㄉㄜ'],
    ['r5', 'r', 'ㄦ'],
    ['er2', 'ér', 'ㄦˊ'],
    ['ri4', 'rì', 'ㄖˋ'],
    ['lu:4', 'lǜ', 'ㄌㄩˋ'],
    ['nu:e4', 'nüè', 'ㄋㄩㄝˋ'],
    ['lu4', 'lù', 'ㄌㄨˋ'],
    ['ju4', 'jù', 'ㄐㄩˋ'],
    ['xue2', 'xué', 'ㄒㄩㄝˊ'],
    ['quan2', 'quán', 'ㄑㄩㄢˊ'],
    ['jun1', 'jūn', 'ㄐㄩㄣ'],
    ['xiong2', 'xióng', 'ㄒㄩㄥˊ'],
    ['yi1', 'yī', 'ㄧ'],
    ['you3', 'yǒu', 'ㄧㄡˇ'],
    ['liu4', 'liù', 'ㄌㄧㄡˋ'],
    ['ye4', 'yè', 'ㄧㄝˋ'],
    ['ying2', 'yíng', 'ㄧㄥˊ'],
    ['yong4', 'yòng', 'ㄩㄥˋ'],
    ['yu3', 'yǔ', 'ㄩˇ'],
    ['yue4', 'yuè', 'ㄩㄝˋ'],
    ['yuan2', 'yuán', 'ㄩㄢˊ'],
    ['yun4', 'yùn', 'ㄩㄣˋ'],
    ['wu3', 'wǔ', 'ㄨˇ'],
    ['wo3', 'wǒ', 'ㄨㄛˇ'],
    ['wei4', 'wèi', 'ㄨㄟˋ'],
    ['gui4', 'guì', 'ㄍㄨㄟˋ'],
    ['wen2', 'wén', 'ㄨㄣˊ'],
    ['dun4', 'dùn', 'ㄉㄨㄣˋ'],
    ['weng1', 'wēng', 'ㄨㄥ'],
    ['bo1', 'bō', 'ㄅㄛ'],
    ['o4', 'ò', 'ㄛˋ'],
    ['m2', 'ḿ', 'ㄇˊ'],
    ['ng4', 'ǹg', 'ㄫˋ'],
    ['hng5', 'hng', '˙ㄏㄫ'],
    ['xx5', '', ''],
    ['T', 'T', 'T'],
    ['·', '·', '·'],
    ['', '', ''],
  ])('%s → %s, %s', (syllable, pinyin, zhuyin) => {
    expect(written(syllable, 'pinyin')).toBe(pinyin);
    expect(written(syllable, 'zhuyin')).toBe(zhuyin);
  });

  it('writes every syllable of the dictionary in Zhuyin', () => {
    const numbered = syllables.filter((syllable) => /^[a-zü:]+[1-5]$/i.test(syllable) && !/^xx/i.test(syllable));
    expect(numbered.length).toBeGreaterThan(1300);
    const wrong = numbered.filter((syllable) => !/^˙?[\u3105-\u312d]+[ˊˇˋ]?$/.test(written(syllable, 'zhuyin')));
    expect(wrong).toEqual([]);
  });

  it('gives different syllables different symbols', () => {
    const seen = new Map<string, string>();
    const clashes = syllables
      .map((syllable) => syllable.toLowerCase())
      .filter((syllable) => /^[a-zü:]+[1-5]$/.test(syllable) && !/^xx/.test(syllable))
      .filter((syllable) => {
        const symbols = written(syllable, 'zhuyin');
        const other = seen.get(symbols) ?? syllable;
        seen.set(symbols, other);
        return other !== syllable;
      });
    expect(clashes).toEqual([]);
  });
});

describe('toneOf', () => {
  it.each([
    ['ma1', 1],
    ['ma2', 2],
    ['lu:3', 3],
    ['Ma4', 4],
    ['ma5', 5],
    ['r5', 5],
    ['xx5', 0],
    ['T', 0],
    ['11', 0],
    ['', 0],
  ])('%s has tone %i', (syllable, tone) => expect(toneOf(syllable)).toBe(tone));
});

describe('writtenWord', () => {
  it.each([
    ['Zhong1 guo2', 'Zhōngguó', 'ㄓㄨㄥ ㄍㄨㄛˊ'],
    ['wan2 r5', 'wánr', 'ㄨㄢˊㄦ'],
    ['peng2 you5', 'péngyou', 'ㄆㄥˊ ˙ㄧㄡ'],
    ['T xu4', 'T xù', 'T ㄒㄩˋ'],
    ['xx5', '', ''],
    ['', '', ''],
  ])('%s → %s, %s', (numbered, pinyin, zhuyin) => {
    expect(writtenWord(numbered, 'pinyin')).toBe(pinyin);
    expect(writtenWord(numbered, 'zhuyin')).toBe(zhuyin);
  });
});
