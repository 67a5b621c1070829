import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cedictEntries } from '@/lib/dictionary/cedict-package';
import { createDictionary } from '@/lib/dictionary/dictionary';
import { glossSentence } from '@/lib/pair/gloss';
import { pinyinJoined } from '@/lib/pinyin/pinyin';
import { wordsOf } from '@/lib/words/words-of';

const all = await cedictEntries();
const dictionary = createDictionary(all);
const read = (text: string) =>
  wordsOf(text, dictionary)
    .map((word) => word.syllables.join(' '))
    .join(' | ');
/** The syllables of the character with this mark behind it. */
const at = (marked: string) => {
  const offset = marked.indexOf('*') - 1;
  const word = wordsOf(marked.replace('*', ''), dictionary).find(({ start, end }) => start <= offset && offset < end);
  return word?.syllables[offset - word.start];
};

describe('wordsOf', () => {
  it('gives offsets into the whole text, over sentences, without punctuation, Latin and bare figures', () => {
    const text = '“今天”很好。 Hello，明天2024年 35.6%更好！\n三只猫。';
    const words = wordsOf(text, dictionary);
    expect(words.map((word) => word.text)).toEqual([
      '今天',
      '很',
      '好',
      '明天',
      '2024年',
      '更',
      '好',
      '三',
      '只',
      '猫',
    ]);
    for (const { start, end, text: word } of words) expect(text.slice(start, end)).toBe(word);
  });

  it.each([
    ['银行*很大', 'hang2'],
    ['他行*走多年', 'xing2'],
    ['写了三行*字', 'hang2'],
    ['这样做行*吗', 'xing2'],
    ['他高兴地*说', 'de5'],
    ['此地*多山', 'di4'],
    ['土地*面积', 'di4'],
    ['他跑得*快', 'de5'],
    ['他得*奖了', 'de2'],
    ['你得*马上去', 'dei3'],
    ['她看着*他', 'zhe5'],
    ['看著*他', 'zhe5'],
    ['著*名作家', 'zhu4'],
    ['他来了*', 'le5'],
    ['了*解情况', 'liao3'],
    ['孩子长*得很高', 'zhang3'],
    ['孩子长*大了', 'zhang3'],
    ['路很长*', 'chang2'],
    ['縣長*出席', 'zhang3'],
    ['他还*在家', 'hai2'],
    ['他用工资还*债', 'huan2'],
    ['即可办理借还*手续', 'huan2'],
    ['他還*在家', 'hai2'],
    ['箱子很重*', 'zhong4'],
    ['他重*回北京', 'chong2'],
    ['重*新开始', 'chong2'],
    ['重*庆市', 'Chong2'],
    ['养了三只*猫', 'zhi1'],
    ['养了三隻*猫', 'zhi1'],
    ['他只*有一个', 'zhi3'],
    ['这只*是开始', 'zhi3'],
    ['他把房子改为*商店', 'wei2'],
    ['为*人民服务', 'wei4'],
    ['公司为*员工提供住房', 'wei4'],
    ['增幅为*3.5%', 'wei2'],
    ['应*中国政府邀请', 'ying4'],
    ['他率*团访问', 'shuai4'],
    ['农民种*了三亩地', 'zhong4'],
    ['三种*办法', 'zhong3'],
    ['自己再种*几年', 'zhong4'],
    ['秋天要还*回来', 'huan2'],
    ['下雨天地上都*是水', 'dou1'],
    ['所*长说', 'suo3'],
    ['孩子的妻子*', 'zi5'],
    ['头发*很长', 'fa5'],
    ['发*展很快', 'fa1'],
    ['幹*部', 'gan4'],
    ['天气干*燥', 'gan1'],
  ])('%s reads %s', (marked, syllable) => expect(at(marked)).toBe(syllable));

  it('reads names with their surnames, foreign names and outlets', () => {
    const name = (text: string, word: string) => wordsOf(text, dictionary).find((found) => found.text === word);
    expect(name('记者查建英报道', '查建英')).toMatchObject({ kind: 'name', syllables: ['Zha1', 'Jian4', 'ying1'] });
    expect(name('記者任長霞報道', '任長霞')).toMatchObject({ kind: 'name', syllables: ['Ren2', 'Chang2', 'xia2'] });
    expect(name('主席约翰·米勒说', '约翰·米勒')).toMatchObject({
      kind: 'name',
      syllables: ['Yue1', 'han4', '', 'Mi3', 'le4'],
    });
    expect(name('据人民网报道', '人民网')).toMatchObject({
      kind: 'name',
      meaning: "People's Daily Online",
      syllables: ['Ren2', 'min2', 'wang3'],
    });
  });

  it('values numbers and dates', () => {
    expect(
      wordsOf('1月8日花了3.5亿元，三百六十五人', dictionary).filter(({ kind }) => kind === 'numeral'),
    ).toMatchObject([
      { text: '1月', meaning: 'January', syllables: ['', 'yue4'] },
      { text: '8日', meaning: '8th' },
      { text: '3.5亿', meaning: '350 million', syllables: ['', '', '', 'yi4'] },
      { text: '三百六十五', meaning: '365', syllables: ['san1', 'bai3', 'liu4', 'shi2', 'wu3'] },
    ]);
  });

  it('makes one word of what is forced, and cuts the rest around it', () => {
    const text = '研究生命起源。他在建设银行工作';
    const forced = [
      { start: 0, end: 3 },
      { start: 9, end: 13 },
      { start: 10, end: 14 },
      { start: 5, end: 8 },
    ];
    const words = wordsOf(text, dictionary, forced);
    expect(words.map((word) => word.text)).toEqual(['研究生', '命', '起源', '他', '在', '建设银行', '工作']);
    expect(words[0]?.syllables).toEqual(['yan2', 'jiu1', 'sheng1']);
    expect(words[5]?.syllables).toEqual(['jian4', 'she4', 'yin2', 'hang2']);
    expect(wordsOf('ABC公司', dictionary, [{ start: 1, end: 4 }]).map((word) => word.text)).toEqual(['BC公', '司']);
    expect(wordsOf('中国', dictionary, [{ start: 1, end: 9 }]).map((word) => word.text)).toEqual(['中国']);
  });

  it('agrees with the gloss, and loses no Chinese character, on our sample pages', () => {
    for (const page of ['chinese-only', 'traditional', 'edition-zh']) {
      const html = readFileSync(`test/demo/pages/${page}.html`, 'utf8');
      const lines = html
        .replace(/<[^>]+>/g, '\n')
        .split('\n')
        .filter((line) => /\p{Script=Han}{4}/u.test(line));
      expect(lines.length).toBeGreaterThan(3);
      for (const line of lines.map((one) => one.trim())) {
        const words = wordsOf(line, dictionary);
        const covered = words.map((word) => word.text).join('');
        expect(covered.match(/\p{Script=Han}/gu)).toEqual(line.match(/\p{Script=Han}/gu));
        const glossed = glossSentence(line, dictionary).filter(({ text }) => /\p{Script=Han}/u.test(text));
        if (/[。！？]./.test(line)) continue;
        expect(words.map((word) => word.text)).toEqual(glossed.map(({ text }) => text));
        const plain = words
          .map((word, index) => [word, glossed[index]?.pinyin] as const)
          .filter(([word]) => word.kind === 'word');
        for (const [word, pinyin] of plain) expect(pinyinJoined(word.syllables.join(' '))).toBe(pinyin);
      }
    }
  });

  it('tells the syllables of every headword apart but those of characters that read as two', () => {
    const untold = all.filter(({ simplified }, index) => {
      if (index % 5 || !/^\p{Script=Han}+$/u.test(simplified)) return false;
      const [word] = wordsOf(simplified, dictionary, [{ start: 0, end: simplified.length }]);
      return word?.syllables.length !== [...simplified].length;
    });
    expect(untold.filter(({ simplified }) => simplified.length > 1)).toEqual([]);
  });

  it('stands anything', () => {
    for (const text of ['', ' ', '😀', '\ud83d中', '····', '一'.repeat(300), '𪢌哰'])
      expect(() => read(text)).not.toThrow();
  });
});
