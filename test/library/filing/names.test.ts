import { describe, expect, it } from 'vitest';
import { distinctNames, longestName, tidyName } from '@/lib/library/filing/names';

describe('a name', () => {
  it.each([
    ['  城市\t\n新闻 ', '城市 新闻'],
    ['e\u0301', 'é'],
    ['\u0000\u200a', ''],
    ['𠮷'.repeat(40), '𠮷'.repeat(longestName / 2)],
    [`a${'𠮷'.repeat(40)}`, `a${'𠮷'.repeat(29)}`],
    ['a\ud83d\ud83d', 'a'],
  ])('%j is kept as %j, and tidied no further', (typed, kept) => {
    expect(tidyName(typed)).toBe(kept);
    expect(tidyName(kept)).toBe(kept);
  });

  it('is one with those that fold alike, in its first spelling', () => {
    expect(distinctNames(['新闻', 'News', '新聞', 'ＮＥＷＳ', '城市'])).toEqual(['新闻', 'News', '城市']);
  });
});
