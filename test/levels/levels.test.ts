import { describe, expect, it } from 'vitest';
import { cedictEntries } from '@/lib/dictionary/cedict-package';
import { compileLevels, readHsk } from '@/lib/levels/compile';
import { openLevels } from '@/lib/levels/levels';
import { levelsFiles } from '@/lib/levels/levels-package';
import { wordKey } from '@/lib/words/word-key';

const files = await levelsFiles();
const levels = openLevels(files['levels.txt']);

describe('levels', () => {
  it('knows the HSK levels of 2012, in either script', () => {
    expect(['爱', '爸爸', '苹果'].map((word) => levels.hsk(wordKey(word)))).toEqual([1, 1, 1]);
    expect(levels.hsk(wordKey('學習'))).toBe(1);
    expect(levels.hsk(wordKey('环境'))).toBe(3);
    expect(levels.hsk(wordKey('经济'))).toBe(4);
    expect(levels.hsk(wordKey('畅通'))).toBe(6);
    expect(levels.hsk('嫌疑人的')).toBe(0);
    const sizes = files['levels.txt'].split('\n').map((line) => line.split(' ').length);
    const official = [150, 150, 300, 600, 1300, 2500];
    expect(official.filter((size, index) => Math.abs(size - (sizes[index] ?? 0)) > 12)).toEqual([]);
  });

  it('ranks the most frequent words, each once, headwords only', async () => {
    const words = files['levels.txt'].split('\n')[6]?.split(' ') ?? [];
    expect(words).toHaveLength(40_000);
    expect(new Set(words).size).toBe(40_000);
    expect(levels.rank('的')).toBeLessThan(20);
    expect(levels.rank(words[39_999] ?? '')).toBe(40_000);
    expect(levels.rank(wordKey('我们'))).toBeLessThan(levels.rank(wordKey('经济')) + 1000);
    expect(levels.rank(wordKey('經濟'))).toBeLessThan(1000);
    expect(levels.rank('')).toBe(0);
    const headwords = new Set((await cedictEntries()).flatMap((e) => [wordKey(e.simplified), wordKey(e.traditional)]));
    expect(words.filter((word) => !headwords.has(word))).toEqual([]);
  });

  it('stays small, and names its licences', () => {
    expect(new TextEncoder().encode(files['levels.txt']).length).toBeLessThan(400_000);
    expect(files['levels-licence.txt']).toMatch(/ISC License[\s\S]*MIT License/);
  });

  it('answers 0 for what an empty file does not have', () => {
    expect([openLevels('').hsk('爱'), openLevels('').rank('爱')]).toEqual([0, 0]);
  });

  it('refuses lists that have changed', () => {
    expect(() => readHsk('module.exports = 1')).toThrow('not where');
    expect(readHsk('let hsk = [\n ["爱", "八",],\n ["吧"],\n];\nlet other = [1];')).toEqual([['爱', '八'], ['吧']]);
    expect(() => compileLevels([['爱']], '', [])).toThrow('6 HSK levels');
  });
});
