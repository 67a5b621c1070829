import { describe, expect, it } from 'vitest';
import { glossCells } from '@/components/reader/gloss-cells';

const word = (text: string, meaning = 'meaning') => ({ text, pinyin: meaning && 'pīnyīn', meaning });
const mark = (text: string) => word(text, '');
const shape = (...words: ReturnType<typeof word>[]) =>
  glossCells(words).map((cell) => `${cell.before}[${cell.word.text}]${cell.after}`);

describe('glossCells', () => {
  it('joins punctuation to the word before it', () => {
    expect(shape(word('馆方'), word('表示'), mark('，'), word('开放'), mark('。'), mark('”'))).toEqual([
      '[馆方]',
      '[表示]，',
      '[开放]。”',
    ]);
  });

  it('joins opening marks to the word after them', () => {
    expect(shape(word('说'), mark('：'), mark('“'), mark('《'), word('红楼梦'), mark('》'))).toEqual([
      '[说]：',
      '“《[红楼梦]》',
    ]);
  });

  it('loses nothing', () => {
    const words = [mark('，'), mark('（'), mark('42'), word('公里'), mark('（')];
    const joined = glossCells(words).map((cell) => cell.before + cell.word.text + cell.after);
    expect(joined.join('')).toBe('，（42公里（');
  });

  it('tells equal words apart by their place', () => {
    const places = glossCells([word('天'), mark('、'), word('天')]).map((cell) => cell.place);
    expect(new Set(places).size).toBe(2);
  });
});
