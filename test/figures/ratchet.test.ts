import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ChineseFigure, chineseFigures } from '@/lib/figures/chinese-figures';
import { figureMismatches } from '@/lib/figures/figure-mismatches';
import { broken, type CorpusPair, corpora, corpusPairs } from './corpus';

/** Share of figures made wrong that have to be found, by how the Chinese writes them. */
const found = { 'with 万 or 亿': 0.98, percent: 0.95, 'in digits': 0.83 } as const;
type Kind = keyof typeof found;

function kindOf({ kind, scaled, values, inCharacters }: ChineseFigure): Kind | null {
  if (values.length > 1 || kind === 'year') return null;
  if (kind === 'percent') return 'percent';
  if (scaled) return inCharacters && values[0] < 1e4 ? null : 'with 万 or 亿';
  return values[0] >= 100 ? 'in digits' : null;
}

const withFigures = (pairs: readonly CorpusPair[]) => pairs.filter(({ zh }) => chineseFigures(zh).length > 0);
const isQuiet = ({ zh, en }: CorpusPair) => figureMismatches(zh, en).length === 0;

describe.skipIf(!existsSync(corpora))('figures of the development sets', () => {
  const pairs = withFigures(corpusPairs());

  it('raises almost no alarm on good pairs', () => {
    // Three when this was written, and all three are mistakes of the translators (1000辆 as '1 million').
    expect(pairs.length).toBeGreaterThan(800);
    const human = pairs.filter(({ set }) => !/google|microsoft/.test(set));
    expect(human.filter((pair) => !isQuiet(pair)).length / human.length).toBeLessThan(0.01);
    expect(pairs.filter((pair) => !isQuiet(pair)).length / pairs.length).toBeLessThan(0.005);
  });

  it('finds most figures that are made wrong', () => {
    const counts = new Map<string, { all: number; found: number }>();
    for (const pair of pairs.filter(isQuiet)) {
      const figures = chineseFigures(pair.zh);
      for (const figure of figures) {
        const kind = kindOf(figure);
        const [value] = figure.values;
        // A figure that the Chinese says again is still said after one of them is made wrong.
        if (!kind || figures.filter(({ values }) => values.includes(value)).length > 1) continue;
        for (const { how, en } of broken(pair.en, value, figure.kind === 'percent')) {
          const key = `${kind}, ${how}`;
          const count = counts.get(key) ?? { all: 0, found: 0 };
          count.all += 1;
          if (figureMismatches(pair.zh, en).some(({ start }) => start === figure.start)) count.found += 1;
          counts.set(key, count);
        }
      }
    }
    expect(counts.size).toBe(15);
    const low = [...counts].filter(([key, { all, found: right }]) => {
      const kind = key.split(',')[0] as Kind;
      return all < 50 || right / all < found[kind];
    });
    expect(low).toEqual([]);
  });
});
