import { describe, expect, it } from 'vitest';
import { type CountedWord, coverageOf } from '@/lib/levels/coverage';
import { estimateLevel, minutesFor } from '@/lib/levels/estimate';
import type { Word, WordFacts } from '@/lib/words/words';

/** An article with so many running words of each level; 0 is in no list, 'name' is a name. */
function article(tokens: Partial<Record<0 | 1 | 2 | 3 | 4 | 5 | 6 | 'name', number>>) {
  const words: CountedWord[] = [];
  const facts = new Map<string, WordFacts>();
  for (const [level, count] of Object.entries(tokens)) {
    const kind = level === 'name' ? 'name' : 'word';
    const first: Word = { start: 0, end: 1, text: level, kind, syllables: [], meaning: '' };
    words.push({ key: level, text: level, kind, count, block: 'b1', first });
    facts.set(level, { key: level, state: 'new', kept: [], hsk: Number(level) || 0, rank: 0 });
  }
  return coverageOf(words, facts);
}

describe('estimateLevel', () => {
  it('is the lowest level that reaches 95 %', () => {
    expect(estimateLevel(article({ 1: 60, 2: 30, 3: 5, 0: 5 }))).toEqual({ level: 3, share: 0.95 });
    expect(estimateLevel(article({ 1: 60, 2: 30, 3: 4, 4: 1, 0: 5 }))).toEqual({ level: 4, share: 0.95 });
  });

  it('sets names aside', () => {
    expect(estimateLevel(article({ 1: 98, 0: 2, name: 400 })).level).toBe(1);
  });

  it('is above HSK 6 where the lists are not enough, and says how far they come', () => {
    expect(estimateLevel(article({ 1: 50, 6: 40, 0: 10 }))).toEqual({ level: 7, share: 0.9 });
  });

  it('is not given for a few words', () => {
    expect(estimateLevel(article({ 1: 19 })).level).toBeNull();
    expect(estimateLevel(article({ 1: 20 })).level).toBe(1);
    expect(estimateLevel(article({})).level).toBeNull();
  });
});

it('reading time: characters at a pace, at least a minute', () => {
  expect(minutesFor(1020, 255)).toBe(4);
  expect(minutesFor(3, 255)).toBe(1);
});
