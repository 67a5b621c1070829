import { beforeAll, describe, expect, it } from 'vitest';
import { pairArticle } from '@/lib/pair/pair-article';
import { lowConfidence, type Pair } from '@/lib/pairing';
import type { ReaderServices } from '@/lib/services';
import { dictionaryService } from '../tools/full-dictionary';
import { texts } from './layouts/all';
import type { Text } from './layouts/text';
import { articleOf } from './samples';

let dictionary: ReaderServices['dictionary'];
beforeAll(() => {
  dictionary = dictionaryService();
});

/** Human pairs of a page in turn, told by whether the English is that of the Chinese above it. */
async function pairsOf(text: Text, english: readonly string[]): Promise<{ pair: Pair; right: boolean }[]> {
  const lines = text.pairs.flatMap(([zh], index) => [zh, english[index] ?? '']);
  let pairs: Pair[] = [];
  for await (const state of pairArticle(articleOf(lines, { title: '' }), { dictionary })) pairs = state.pairs;
  return pairs
    .filter((pair) => pair.zh.length > 0 && pair.en.length > 0)
    .map((pair) => {
      const own = pair.zh.map((id) => text.pairs[(Number(/\d+/.exec(id)?.[0]) - 1) / 2]?.[1] ?? '');
      const right = own.every((one) => pair.en.some((sentence) => one.includes(sentence.text)));
      return { pair, right: right && pair.en.every((sentence) => own.some((one) => one.includes(sentence.text))) };
    });
}

describe('pairs that the layout puts together', () => {
  it('are certain where the words agree', async () => {
    const all = [];
    for (const text of texts)
      all.push(
        ...(await pairsOf(
          text,
          text.pairs.map(([, en]) => en),
        )),
      );
    const sure = all.filter(({ pair }) => pair.confidence >= lowConfidence);
    expect(all.filter(({ right }) => !right)).toEqual([]);
    expect(sure.length / all.length).toBeGreaterThanOrEqual(0.95);
  });

  it('are uncertain where two paragraphs are those of another text', async () => {
    const all: { pair: Pair; right: boolean }[] = [];
    for (const [index, text] of texts.entries()) {
      const other = texts[(index + 4) % texts.length];
      const english = text.pairs.map(
        ([, en], place) => (place === 1 || place === 3 ? other?.pairs[place]?.[1] : en) ?? en,
      );
      all.push(...(await pairsOf(text, english)));
    }
    const sure = all.filter(({ pair }) => pair.confidence >= lowConfidence);
    const wrong = all.filter(({ right }) => !right);
    expect(wrong.length).toBeGreaterThan(10);
    expect(sure.filter(({ right }) => right).length / sure.length).toBeGreaterThanOrEqual(0.97);
    expect(wrong.filter(({ pair }) => pair.confidence < lowConfidence).length / wrong.length).toBeGreaterThan(0.9);
  });
});
