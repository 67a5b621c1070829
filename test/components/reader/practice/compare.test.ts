import { describe, expect, it } from 'vitest';
import { compare, comparePinyin, isPinyin } from '@/components/reader/practice/compare';

const marks = { same: '', missing: '+', extra: '-' };
const drawn = (right: string, typed: string) =>
  compare(right, typed)
    .differences.map(({ kind, text }) => (kind === 'same' ? text : `${marks[kind]}[${text}]`))
    .join('');

describe('what was typed beside the right text', () => {
  it('is right without punctuation, in either script, in any width', () => {
    for (const typed of ['读者可以借阅3本新书', '讀者可以借閱3本新書。', '读者，可以 借阅３本新书！']) {
      expect(compare('读者可以借阅3本新书。', typed)).toMatchObject({ perfect: true, right: 10, total: 10 });
    }
    expect(drawn('读者可以借阅新书。', '讀者可以借閱新書')).toBe('读者可以借阅新书。');
  });

  it('shows what is missing and what is too much, where it is', () => {
    expect(drawn('读者可以借阅新书。', '读者可借阅旧新书')).toBe('读者可+[以]借阅-[旧]新书。');
    expect(compare('读者可以借阅新书。', '读者可借阅旧新书')).toMatchObject({ perfect: false, right: 7, total: 8 });
    expect(drawn('他来了，她走了。', '')).toBe('+[他来了，她走了。]');
    expect(drawn('好。', '很好吗')).toBe('-[很]好-[吗]。');
  });

  it('shows a wrong character as missing and too much', () => {
    expect(drawn('再见', '在见')).toBe('+[再]-[在]见');
  });

  it('counts rare characters as one', () => {
    expect(compare('𠮷野家', '𠮷野家')).toMatchObject({ right: 3, total: 3, perfect: true });
    expect(drawn('𠮷野家', '野家')).toBe('+[𠮷]野家');
  });

  it('never claims that a text of something else is perfect', () => {
    expect(compare('好', '好好').perfect).toBe(false);
    expect(compare('好好', '好').perfect).toBe(false);
  });
});

describe('pinyin in place of characters', () => {
  const syllables = ['Du2', 'zhe3', 'ke3', 'yi3', 'nu:3', 'er2'];
  it('is recognised', () => {
    expect(isPinyin("duzhe ke'yi")).toBe(true);
    expect(isPinyin('读者 AI')).toBe(false);
    expect(isPinyin('123')).toBe(false);
  });

  it('counts the syllables that were heard, tones left aside', () => {
    expect(comparePinyin(syllables, 'duzhe keyi nver')).toEqual({ total: 6, right: 6 });
    expect(comparePinyin(syllables, "dúzhě kě'yǐ nǚ'ér")).toEqual({ total: 6, right: 6 });
    expect(comparePinyin(syllables, 'duzhe yi nver')).toEqual({ total: 6, right: 5 });
    expect(comparePinyin(syllables, 'hao')).toEqual({ total: 6, right: 0 });
  });

  it('says nothing of a sentence whose reading is not known', () => {
    expect(comparePinyin(['', ''], 'hao')).toEqual({ total: 0, right: 0 });
  });
});
