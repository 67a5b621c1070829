import { describe, expect, it } from 'vitest';
import { pinyinFinder, pinyinTerm } from '@/lib/library/search/pinyin-term';
import { searchFold } from '@/lib/library/search/search-text';
import { hasAll, latinBits, latinSignature, soundBits, soundSignature } from '@/lib/library/search/signature';

describe('signatures', () => {
  it('know letters and figures within Chinese', () => {
    const signature = latinSignature(['', '增长5.2%，用app办理。']);
    expect(['5.2', '5.2%', 'app'].every((term) => hasAll(signature, latinBits(term)))).toBe(true);
    expect(hasAll(signature, latinBits('2%a'))).toBe(false);
  });

  it('never lack a piece of a text, and lack most of what is not in it', () => {
    const text = 'the quick brown fox jumps over the lazy dog, says the librarian of the harbour town.';
    const signature = latinSignature(['第', text]);
    for (let from = 0; from < text.length; from += 1)
      for (let to = from + 1; to <= Math.min(text.length, from + 12); to += 1)
        expect(hasAll(signature, latinBits(text.slice(from, to)))).toBe(true);
    const absent = ['economy', 'xylophone', 'government', 'ministry', 'weather'];
    expect(absent.filter((word) => hasAll(signature, latinBits(word)))).toEqual([]);
  });

  it('know every reading of a character', () => {
    const text = searchFold('银行行长重庆重要，旅遊绿岛。');
    const signature = soundSignature(text);
    for (const letters of ['yinhang', 'yinxing', 'hangzhang', 'xingzhang', 'chongqing', 'zhongyao', 'lvyou', 'ludao']) {
      const term = pinyinTerm(letters);
      if (!term) throw new Error(letters);
      const { find, sounds } = pinyinFinder(term);
      expect(find(text, 0), letters).not.toBeNull();
      expect(
        sounds.some((spelling) => hasAll(signature, soundBits(spelling))),
        letters,
      ).toBe(true);
    }
    expect(hasAll(signature, soundBits(pinyinFinder(pinyinTerm('qingzhong') ?? fail()).sounds[0] ?? []))).toBe(true);
    expect(hasAll(signature, soundBits(pinyinFinder(pinyinTerm('shanghai') ?? fail()).sounds[0] ?? []))).toBe(false);
  });
});

function fail(): never {
  throw new Error('no term');
}
