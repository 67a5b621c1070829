import { describe, expect, it } from 'vitest';
import { cedictEntries } from '@/lib/dictionary/cedict-package';
import { createDictionary } from '@/lib/dictionary/dictionary';
import { rubyOf } from '@/lib/words/ruby';

const dictionary = createDictionary(await cedictEntries());
const shown = (text: string, phonetic: 'pinyin' | 'zhuyin' = 'pinyin') =>
  rubyOf(text, dictionary, phonetic).map((piece) => `${piece.text}${piece.reading && `(${piece.reading})`}`);

describe('rubyOf', () => {
  it('sets a reading above each character, as the word is read', () => {
    expect(shown('银行很行。')).toEqual(['银(yín)', '行(háng)', '很(hěn)', '行(xíng)', '。']);
    expect(shown('学习', 'zhuyin')).toEqual(['学(ㄒㄩㄝˊ)', '习(ㄒㄧˊ)']);
  });

  it.each(['', 'Hello', '今天 GDP 增长5.2%，\n明天呢？', '𠮷野家开业了', '\ud83d半个', '一👍二'])(
    'keeps the text: %j',
    (text) => {
      expect(
        rubyOf(text, dictionary, 'pinyin')
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    },
  );
});
