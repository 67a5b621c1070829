import { describe, expect, it } from 'vitest';
import { cedictEntries } from '@/lib/dictionary/cedict-package';
import { createDictionary } from '@/lib/dictionary/dictionary';
import { longestWord, wordCard } from '@/lib/words/card';
import { plainGloss, splitClassifiers } from '@/lib/words/references';

const all = await cedictEntries();
const dictionary = createDictionary(all);

describe('wordCard', () => {
  it('shows a word in both scripts, its reading, measure words and characters', () => {
    const card = wordCard('银行', ['yin2', 'hang2'], dictionary);
    expect(card).toMatchObject({ text: '银行', simplified: '银行', traditional: '銀行' });
    expect(card.readings).toHaveLength(1);
    expect(card.readings[0]).toMatchObject({ pinyin: 'yin2 hang2', proper: false, here: true });
    expect(card.readings[0]?.senses).toContain('bank');
    expect(card.readings[0]?.classifiers).toContainEqual({ simplified: '家', traditional: '家', pinyin: 'jia1' });
    expect(
      card.characters.map(({ text, simplified, traditional, pinyins }) => [text, simplified, traditional, pinyins[0]]),
    ).toEqual([
      ['银', '银', '銀', 'yin2'],
      ['行', '行', '行', 'hang2'],
    ]);
    expect(card.characters[1]?.pinyins).toContain('xing2');
    expect(card.characters[1]?.senses.join()).toMatch(/row|line/);
  });

  it('puts the reading of the text first, of several', () => {
    const ofRow = wordCard('行', ['hang2'], dictionary);
    expect(ofRow.readings.map(({ here }) => here).indexOf(true)).toBe(0);
    expect(ofRow.readings[0]?.pinyin).toBe('hang2');
    expect(ofRow.characters).toEqual([]);
    expect(wordCard('行', ['xing2'], dictionary).readings[0]?.pinyin).toBe('xing2');
    expect(wordCard('朝阳', ['Chao2', 'yang2'], dictionary).readings[0]).toMatchObject({ proper: true, here: true });
    const unknown = wordCard('行', [], dictionary).readings;
    expect(unknown.filter(({ here }) => here)).toEqual([unknown[0]]);
    expect(wordCard('行', ['pu2'], dictionary).readings.some(({ here }) => here)).toBe(false);
  });

  it('keeps entries of the script that the reader sees', () => {
    const hair = wordCard('髮', ['fa4'], dictionary);
    expect(hair.readings.every(({ traditional }) => traditional === '髮')).toBe(true);
    expect(wordCard('头发', ['tou2', 'fa5'], dictionary).characters[1]).toMatchObject({
      text: '发',
      traditional: '髮',
    });
  });

  it('gives the characters of a name that the dictionary does not have', () => {
    const card = wordCard('查建英', ['Zha1', 'Jian4', 'ying1'], dictionary);
    expect(card.readings).toEqual([]);
    expect(card.characters.map(({ text, pinyins }) => text + pinyins[0])).toEqual(['查zha1', '建jian4', '英ying1']);
    expect(card.characters[0]?.senses.join()).toContain('surname Zha');
    expect(wordCard('裴剑飞', [], dictionary)).toMatchObject({ simplified: '裴剑飞', traditional: '裴劍飛' });
    expect(wordCard('裴劍飛', [], dictionary)).toMatchObject({ simplified: '裴剑飞', traditional: '裴劍飛' });
  });

  it('writes nothing of the data’s notation, for any headword', () => {
    const bad = all.flatMap(({ simplified, traditional, pinyin }, index) => {
      if (index % 6) return [];
      const { readings } = wordCard(index % 12 ? simplified : traditional, pinyin.split(' '), dictionary);
      if (!readings[0]?.here) return [`${simplified} ${pinyin}`];
      return readings.flatMap(({ senses }) =>
        senses.filter((sense) => !/Hg2Cl2|Jyutping/.test(sense) && /[[\]|]|CL:|[a-z]:?[1-5]\b(?![-.])/.test(sense)),
      );
    });
    expect(bad).toEqual([]);
  });

  it('stands what is no word', () => {
    for (const text of ['', 'abc', '😀', '\ud83d']) {
      expect(wordCard(text, [], dictionary)).toMatchObject({ text, readings: [], characters: [] });
    }
  });
});

describe('splitClassifiers', () => {
  it('takes measure words out of a gloss', () => {
    const ben = { simplified: '本', traditional: '本', pinyin: 'ben3' };
    const ce = { simplified: '册', traditional: '冊', pinyin: 'ce4' };
    expect(splitClassifiers('CL:本[ben3],冊|册[ce4]')).toEqual({ sense: '', classifiers: [ben, ce] });
    expect(splitClassifiers('novel (CL:本[ben3]); tale')).toEqual({ sense: 'novel; tale', classifiers: [ben] });
    expect(splitClassifiers('plain')).toEqual({ sense: 'plain', classifiers: [] });
  });
});

describe('plainGloss', () => {
  it.each([
    ['variant of 乾|干[gan1]', 'variant of 乾/干 gān'],
    ['used in 道行[dao4 heng2]', 'used in 道行 dàohéng'],
    ['Taiwan pr. [fa3]', 'Taiwan pr. fǎ'],
    [
      'abbr. for 北京大學|北京大学[Bei3 jing1 Da4 xue2], Peking University',
      'abbr. for 北京大學/北京大学 Běijīng Dàxué, Peking University',
    ],
    ['old variant of 亂|乱', 'old variant of 亂/乱'],
    ['Taiwan pr. [si4de5]', 'Taiwan pr. sìde'],
    ['plain (words)', 'plain (words)'],
  ])('%s → %s', (gloss, plain) => expect(plainGloss(gloss)).toBe(plain));
});

describe('longestWord', () => {
  it('finds the longest headword at an offset', () => {
    expect(longestWord('研究生命起源', 0, dictionary)).toEqual({ start: 0, end: 3 });
    expect(longestWord('在銀行', 1, dictionary)).toEqual({ start: 1, end: 3 });
    expect(longestWord('，。', 0, dictionary)).toBeNull();
    expect(longestWord('中', 5, dictionary)).toBeNull();
    expect(longestWord('𪢌', 1, dictionary)).toEqual({ start: 0, end: 2 });
  });
});
