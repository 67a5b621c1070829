import { describe, expect, it } from 'vitest';
import { type CountedWord, countInto, coverageOf, shareOf } from '@/lib/levels/coverage';
import type { Word, WordFacts } from '@/lib/words/words';

const word = (text: string, start: number, kind: Word['kind'] = 'word'): Word => ({
  start,
  end: start + text.length,
  text,
  kind,
  syllables: [],
  meaning: '',
});
const counted = (key: string, count: number, kind: Word['kind'] = 'word'): CountedWord => ({
  key,
  text: key,
  kind,
  count,
  block: 'b1',
  first: word(key, 0, kind),
});
const facts = (all: Partial<WordFacts>[]) =>
  new Map(
    all.map((fact) => [fact.key ?? '', { key: '', state: 'new', kept: [], hsk: 0, rank: 0, ...fact } as WordFacts]),
  );

describe('countInto', () => {
  it('counts a word in both scripts as one, and remembers where and how it came first', () => {
    const counts = new Map<string, CountedWord>();
    countInto(counts, [word('學習', 0), word('新', 2)], { block: 'b1', shown: '學習新' });
    countInto(counts, [word('学习', 0)], { block: 'b2', shown: '学习' });
    expect([...counts.values()].map(({ key, text, count, block }) => [key, text, count, block])).toEqual([
      ['学习', '學習', 2, 'b1'],
      ['新', '新', 1, 'b1'],
    ]);
  });

  it('shows the word in the characters of the text that is shown', () => {
    const counts = new Map<string, CountedWord>();
    countInto(counts, [word('开放', 1)], { block: 'b1', shown: '再開放' });
    expect(counts.get('开放')?.text).toBe('開放');
  });

  it('takes for a word what is a word anywhere', () => {
    const counts = new Map<string, CountedWord>();
    countInto(counts, [word('高', 0, 'name'), word('高', 3)], { block: 'b1', shown: '高先生高' });
    expect(counts.get('高')).toMatchObject({ kind: 'word', count: 2 });
  });
});

describe('coverageOf', () => {
  const coverage = coverageOf(
    [
      counted('的', 50),
      counted('重新', 3),
      counted('修缮', 3),
      counted('开放', 4),
      counted('馆内', 1),
      counted('李文', 6, 'name'),
      counted('三百', 2, 'numeral'),
    ],
    facts([
      { key: '的', hsk: 1, rank: 1, state: 'known' },
      { key: '重新', hsk: 4, rank: 700 },
      { key: '修缮', hsk: 0, rank: 20_000, state: 'learning' },
      { key: '开放', hsk: 5, rank: 900 },
    ]),
  );

  it('counts running and different words without names and numbers', () => {
    expect(coverage.words).toEqual({ tokens: 61, types: 5 });
    expect(coverage.known).toEqual({ tokens: 50, types: 1 });
    expect(coverage.names.map(({ key }) => key)).toEqual(['李文']);
    expect(coverage.numbers.map(({ key }) => key)).toEqual(['三百']);
  });

  it('adds the levels up, to the whole with what is in no list', () => {
    expect(coverage.levels.map(({ upTo }) => upTo.tokens)).toEqual([50, 50, 50, 53, 57, 57, 61]);
    expect(coverage.levels.map(({ here }) => here.types)).toEqual([1, 0, 0, 1, 1, 0, 2]);
    expect(shareOf(coverage.levels[6]?.upTo ?? { tokens: 0, types: 0 }, coverage.words)).toBe(1);
  });

  it('puts first what is most frequent here, then what is of a lower level, then what is more frequent in general', () => {
    expect(coverage.unknown.map(({ key }) => key)).toEqual(['开放', '重新', '修缮', '馆内']);
    const alike = coverageOf(
      [counted('甲', 1), counted('乙', 1), counted('丙', 1)],
      facts([
        { key: '乙', rank: 9 },
        { key: '丙', rank: 3 },
      ]),
    );
    expect(alike.unknown.map(({ key }) => key)).toEqual(['丙', '乙', '甲']);
  });

  it('says nothing of nothing', () => {
    const empty = coverageOf([], new Map());
    expect(shareOf(empty.known, empty.words)).toBe(0);
    expect(empty.unknown).toEqual([]);
  });
});
