// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { medians, type ReaderFigures, readerText, scrollFigures } from './reader-figures';
import { longPage, pairedPage } from './sample-article';

const times = { readabilityMs: 31, readMs: 52, pairMs: 40, firstPaintMs: 181, interactiveMs: 420 };
const figures: ReaderFigures = {
  dictionary: { bytes: 6_000_000, loadMs: 70, lookupMicros: 4, memoryMB: 7 },
  open: [{ page: 'news', ...times }],
  overlayMemoryMB: 18,
  scroll: { pairs300: scrollFigures([0, 16, 33, 83], 1), characters20000: scrollFigures([0, 17], 0) },
};

describe('the figures of the reader', () => {
  it('have the names that others read', () => {
    const json = JSON.parse(JSON.stringify(figures)) as Record<string, object>;
    expect(Object.keys(json)).toEqual(['dictionary', 'open', 'overlayMemoryMB', 'scroll']);
    expect(Object.keys(json.dictionary ?? {})).toEqual(['bytes', 'loadMs', 'lookupMicros', 'memoryMB']);
    expect(Object.keys(figures.open[0] ?? {}).sort()).toEqual(
      ['page', 'readabilityMs', 'readMs', 'pairMs', 'firstPaintMs', 'interactiveMs'].sort(),
    );
  });

  it('are medians over the rounds', () => {
    expect(
      medians([
        { a: 3, b: 1 },
        { a: 1, b: 1.26 },
        { a: 2, b: 9 },
      ]),
    ).toEqual({ a: 2, b: 1.3 });
  });

  it('count the frames that came late', () => {
    expect(figures.scroll.pairs300).toEqual({
      frames: 3,
      medianFrameMs: 17,
      worstFrameMs: 50,
      framesOver33Ms: 1,
      longTasks: 1,
    });
  });

  it('are said in a sentence each', () => {
    expect(readerText(figures)).toContain('news           text after 181 ms, all ready after 420 ms');
  });
});

describe('the articles to scroll through', () => {
  it('hold as many pairs and characters as they should', () => {
    const paired = pairedPage(300);
    expect(paired.match(/<p>/g)).toHaveLength(300);
    expect(paired.match(/[。！？](?=[^”])/g)).toHaveLength(300);
    const han = longPage(20_000).match(/\p{Script=Han}/gu)?.length ?? 0;
    expect(han).toBeGreaterThan(16_000);
  });
});
