import { describe, expect, it } from 'vitest';
import { fill, unpaired, withoutEnglish } from '@/lib/pair/fill';
import type { Pair } from '@/lib/pairing';
import type { Sentence } from '@/lib/text/sentence';

const sentences = ['b1.1', 'b1.2', 'b2.1'].map((id): Sentence => ({ id, block: 'b1', start: 0, end: 1, text: '字' }));
const pair = (zh: string[], en: string[] = []): Pair => ({
  zh,
  en: en.map((id) => ({ id, text: 'Text.' })),
  source: 'page',
  confidence: 0.8,
});
const gloss = (zh: string[]): Pair => ({ zh, en: [], source: 'gloss', confidence: 1, gloss: [] });

describe('fill', () => {
  it('puts found pairs where English lacks, and keeps order, human English and English alone', () => {
    const pairs = [pair(['b1.1'], ['e1.1']), pair([], ['e1.2']), pair(['b1.2']), pair(['b2.1'])];
    const filled = fill(pairs, [gloss(['b1.1']), gloss(['b2.1']), gloss(['b1.2'])]);
    expect(filled).toEqual([pairs[0], pairs[1], gloss(['b1.2']), gloss(['b2.1'])]);
  });

  it('takes a found pair of several sentences only where all of them lack English', () => {
    const both = { ...gloss(['b1.1', 'b1.2']) };
    expect(fill([pair(['b1.1']), pair(['b1.2'])], [both])).toEqual([both]);
    const filled = fill([pair(['b1.1'], ['e1.1']), pair(['b1.2'])], [both]);
    expect(filled.map(({ zh }) => zh)).toEqual([['b1.1'], ['b1.2']]);
    expect(filled[1]?.gloss).toBeUndefined();
  });

  it('loses no sentence of an empty pair that is only half filled', () => {
    const filled = fill([pair(['b1.1', 'b1.2'])], [gloss(['b1.2'])]);
    expect(filled.flatMap(({ zh }) => zh)).toEqual(['b1.1', 'b1.2']);
  });
});

describe('withoutEnglish', () => {
  it('names the sentences that no pair has anything for', () => {
    expect(withoutEnglish(sentences, unpaired(sentences))).toHaveLength(3);
    expect(withoutEnglish(sentences, [pair(['b1.1'], ['e1.1']), gloss(['b1.2'])]).map(({ id }) => id)).toEqual([
      'b2.1',
    ]);
  });
});
