import { describe, expect, it } from 'vitest';
import { cedictEntries } from '@/lib/dictionary/cedict-package';
import { createDictionary } from '@/lib/dictionary/dictionary';

const dictionary = createDictionary(await cedictEntries());
const readings = (word: string) => dictionary.entries(word).map((entry) => entry.pinyin);

describe('createDictionary', () => {
  it('finds a word in either script', () => {
    expect(dictionary.entries('中国')[0]?.glosses).toContain('China');
    expect(dictionary.entries('中國')[0]?.glosses).toContain('China');
    expect(dictionary.entries('不是词呀')).toEqual([]);
    expect(dictionary.entries('')).toEqual([]);
  });

  it('gives all readings, common words before surnames and references', () => {
    expect(readings('王')).toEqual(['wang2', 'wang4', 'Wang2']);
    expect(readings('干').slice(0, 3).sort()).toEqual(['gan1', 'gan1', 'gan4']);
    expect(readings('乾')).toContain('qian2');
    expect(dictionary.entries('後')[0]?.traditional).toBe('後');
    expect(dictionary.entries('裡')[0]?.glosses[0]).toBe('lining');
    expect(readings('著')[0]).not.toBe(undefined);
  });

  it('puts what is written as asked before what only folds to it', () => {
    expect(dictionary.entries('著').map((e) => e.traditional === '著' || e.simplified === '著')[0]).toBe(true);
    expect(dictionary.entries('着')[0]?.simplified).toBe('着');
  });

  it('keeps classifiers', () => {
    expect(
      dictionary
        .entries('书')
        .flatMap((entry) => entry.glosses)
        .join(),
    ).toContain('CL:本[ben3]');
  });

  it('measures the longest headword at an offset', () => {
    expect(dictionary.longestAt('在中華人民共和國內', 1)).toBe('中華人民共和國'.length);
    expect(dictionary.longestAt('，中', 5)).toBe(0);
    expect(dictionary.longestAt('㊣', 0)).toBe(0);
  });
});
