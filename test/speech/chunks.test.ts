import { describe, expect, it } from 'vitest';
import { chunksOf } from '@/lib/speech/chunks';

describe('pieces of a long text', () => {
  it('leaves a short text whole', () => expect(chunksOf(' 图书馆开放了。 ', 20)).toEqual(['图书馆开放了。']));

  it('breaks at stops rather than commas, and at commas rather than anywhere', () => {
    expect(chunksOf('读者来了；有人借书，有人看报，有人写字', 12)).toEqual([
      '读者来了；',
      '有人借书，有人看报，',
      '有人写字',
    ]);
    expect(chunksOf('一楼、二楼、三楼、四楼都开', 8)).toEqual(['一楼、二楼、', '三楼、四楼都开']);
  });

  it('loses nothing and keeps to the length where there is no place to break', () => {
    const text = '啊'.repeat(50);
    const chunks = chunksOf(text, 12);
    expect(chunks.join('')).toBe(text);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThanOrEqual(12);
  });

  it('never cuts a rare character in two', () => {
    for (const chunk of chunksOf('𠮷'.repeat(9), 5)) expect(chunk.isWellFormed()).toBe(true);
  });

  it('breaks English between words', () => {
    expect(chunksOf('The library opened its doors again on Monday', 20)).toEqual([
      'The library opened',
      'its doors again on',
      'Monday',
    ]);
  });
});
