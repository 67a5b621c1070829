import { describe, expect, it } from 'vitest';
import { alignTexts, type Link } from '@/lib/align/align';
import type { Level } from '@/lib/align/parameters';
import { random, sampleDictionary, samplePairs, traditional } from './samples';

const zh = samplePairs.map(([chinese]) => chinese);
const en = samplePairs.map(([, english]) => english);
const dictionary = sampleDictionary();
const shape = (links: readonly Link[]) => links.map((link) => `${link.zh}-${link.en}`);
const paragraph = { level: 'paragraph' } as const;

describe('alignTexts', () => {
  it.each(['paragraph', 'sentence'] as const)('links what says the same, at %s level', (level) => {
    expect(shape(alignTexts(zh, en, dictionary, { level }))).toEqual(zh.map((_, i) => `${i}-${i}`));
  });

  it('reads traditional characters as well', () => {
    expect(shape(alignTexts(zh.map(traditional), en, dictionary, paragraph))).toEqual(zh.map((_, i) => `${i}-${i}`));
  });

  it('finds merged, omitted, inserted and swapped units', () => {
    const [a = '', b = '', c = '', d = '', e = '', f = '', g = ''] = en;
    const news = 'Sign up for our free weekly newsletter.';
    expect(shape(alignTexts(zh, [`${a} ${b}`, news, d, c, e, g], dictionary, paragraph))).toEqual([
      '0,1-0',
      '-1',
      '2-3',
      '3-2',
      '4-4',
      '5-',
      '6-5',
    ]);
    expect(f).not.toBe('');
  });

  it('is sure of what is clear and unsure of what is not', () => {
    const clear = alignTexts(zh, en, dictionary, paragraph);
    expect(Math.min(...clear.map(({ confidence }) => confidence))).toBeGreaterThan(0.5);
    const vague = alignTexts(['甲乙丙丁。', '戊己庚辛。'], ['Nobody knows.', 'Who can tell?'], dictionary, paragraph);
    expect(Math.max(...vague.map(({ confidence }) => confidence))).toBeLessThan(
      Math.min(...clear.map(({ confidence }) => confidence)),
    );
  });

  it('lets the layout decide where the words do not', () => {
    const vague = ['甲乙丙丁。', '戊己庚辛。'];
    const beside = [[1], undefined];
    expect(shape(alignTexts(vague, ['Nobody knows.'], dictionary, { ...paragraph, beside }))).toEqual(['0-', '1-0']);
  });

  it('links nothing across groups', () => {
    const groups = { zh: [0, 0, 1, 1, 1, 3, 3], en: [0, 1, 1, 1, 1, 2, 3] };
    for (const level of ['paragraph', 'sentence'] as const) {
      for (const link of alignTexts(zh, en, dictionary, { level, groups })) {
        const joined = new Set([...link.zh.map((i) => groups.zh[i]), ...link.en.map((j) => groups.en[j])]);
        expect(joined.size).toBe(1);
      }
    }
  });

  it('gives every unit back exactly once, in order, the same each time', () => {
    const next = random(11);
    const pool = { zh: [...zh, '', '…', '12%'], en: [...en, '', '-', '12%'] };
    const draw = (from: readonly string[]) =>
      Array.from({ length: Math.floor(next() * 70) }, () => from[Math.floor(next() * from.length)] ?? '');
    for (let round = 0; round < 30; round += 1) {
      const level: Level = round % 2 ? 'sentence' : 'paragraph';
      const chinese = draw(pool.zh);
      const english = draw(pool.en);
      const links = alignTexts(chinese, english, dictionary, { level });
      expect(links.flatMap((link) => link.zh)).toEqual(chinese.map((_, i) => i));
      expect(links.flatMap((link) => link.en).sort((a, b) => a - b)).toEqual(english.map((_, j) => j));
      for (const { confidence } of links) expect(confidence >= 0 && confidence <= 1).toBe(true);
      expect(alignTexts(chinese, english, dictionary, { level })).toEqual(links);
    }
  });

  it('aligns very long texts in parts', () => {
    const times = Array.from({ length: 135 }, () => zh).flat();
    const groups = { zh: times.map((_, i) => Math.floor(i / 7)), en: times.map((_, i) => Math.floor(i / 7)) };
    const links = alignTexts(times, Array.from({ length: 135 }, () => en).flat(), dictionary, { ...paragraph, groups });
    expect(shape(links)).toEqual(times.map((_, i) => `${i}-${i}`));
  });

  it('keeps together a sentence that the page breaks', () => {
    const verse = ['Readers have waited', 'for a long time, said the director, Wang Li.'];
    const broken = [...en.slice(0, 2), ...verse, ...en.slice(3)];
    expect(shape(alignTexts(zh, broken, dictionary, paragraph))[2]).toBe('2-2,3');
  });

  it('takes texts without words', () => {
    expect(shape(alignTexts([], [], dictionary, paragraph))).toEqual([]);
    expect(shape(alignTexts(['。'], [], dictionary, paragraph))).toEqual(['0-']);
    expect(alignTexts([''], [''], dictionary, paragraph)).toHaveLength(1);
  });

  it('stops when it is told to', () => {
    const signal = AbortSignal.abort(new Error('closed'));
    expect(() => alignTexts(zh, en, dictionary, { ...paragraph, signal })).toThrow('closed');
  });
});
