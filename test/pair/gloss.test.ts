import { describe, expect, it } from 'vitest';
import { cedictEntries } from '@/lib/dictionary/cedict-package';
import { createDictionary } from '@/lib/dictionary/dictionary';
import { glossPairs } from '@/lib/pair/from-dictionary';
import { glossSentence } from '@/lib/pair/gloss';

const all = await cedictEntries();
const dictionary = createDictionary(all);
const lookUp = (sentence: string, word: string) =>
  glossSentence(sentence, dictionary).find(({ text }) => text === word);

describe('glossSentence', () => {
  it('reads common characters as they are used', () => {
    expect(lookUp('他的故事', '的')).toEqual({ text: '的', pinyin: 'de', meaning: 'of; ’s' });
    expect(lookUp('会议后离开', '后')?.meaning).toBe('after; behind');
    expect(lookUp('他高兴地说', '地')?.pinyin).toBe('de');
    expect(lookUp('此地多山', '地')?.pinyin).not.toBe('de');
    expect(lookUp('看著他', '著')).toMatchObject({ pinyin: 'zhe' });
    expect(lookUp('一个故事', '故事')).toMatchObject({ pinyin: 'gùshi', meaning: 'story' });
  });

  it('counts with measure words, numbers and dates', () => {
    expect(lookUp('三本书', '本')?.meaning).toBe('(measure word)');
    expect(lookUp('本人', '本')?.meaning).not.toBe('(measure word)');
    expect(lookUp('花了3亿元', '3亿')).toMatchObject({ pinyin: '3 yì', meaning: '300 million' });
    expect(lookUp('2024年开始', '2024年')).toMatchObject({ pinyin: '2024 nián', meaning: '2024' });
  });

  it('writes names as names', () => {
    expect(lookUp('记者裴剑飞报道', '裴剑飞')).toEqual({ text: '裴剑飞', pinyin: 'Péi Jiànfēi', meaning: '(name)' });
    expect(lookUp('单田芳先生', '单田芳')?.pinyin ?? 'Shàn Tiánfāng').toBe('Shàn Tiánfāng');
    expect(lookUp('据人民网报道', '人民网')?.meaning).toBe('People’s Daily Online'.replace('’', "'"));
    expect(lookUp('城市晚报讯 记者获悉', '城市晚报')).toMatchObject({
      pinyin: 'Chéngshìwǎnbào',
      meaning: '(news outlet)',
    });
    expect(lookUp('北京1月8日电', '电')?.meaning).toBe('dispatch; telegram');
    expect(lookUp('我在武汉', '武汉')).toMatchObject({ pinyin: 'Wǔhàn', meaning: 'Wuhan' });
  });

  it('leaves punctuation, Latin and white space as they are', () => {
    expect(glossSentence('“Hello， world！” ', dictionary).every(({ pinyin, meaning }) => !pinyin && !meaning)).toBe(
      true,
    );
  });

  it('keeps every meaning short and clean, for every headword of the dictionary', () => {
    const bad = all.flatMap(({ simplified }, index) =>
      index % 4
        ? []
        : glossSentence(simplified, dictionary)
            .map(({ meaning }) => meaning)
            .filter((meaning) => meaning.length > 34 || /\[|\]|CL:|\||variant of|^[;,\s]|[;,\s]$/.test(meaning)),
    );
    expect(bad).toEqual([]);
  });
});

describe('glossPairs', () => {
  it('makes one pair a sentence, in order, and never calls it English', () => {
    const sentences = ['今天很好。', '明天更好。'].map((text, index) => ({
      id: `b1.${index + 1}`,
      block: 'b1',
      start: 0,
      end: text.length,
      text,
    }));
    const pairs = glossPairs(sentences, dictionary);
    expect(pairs.map(({ zh, en, source, confidence }) => ({ zh, en, source, confidence }))).toEqual([
      { zh: ['b1.1'], en: [], source: 'gloss', confidence: 1 },
      { zh: ['b1.2'], en: [], source: 'gloss', confidence: 1 },
    ]);
    expect(pairs.map((pair) => pair.gloss?.map(({ text }) => text).join(''))).toEqual(['今天很好。', '明天更好。']);
  });
});
