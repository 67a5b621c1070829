/** What `npm run bench -- reader` gives. Milliseconds, microseconds, bytes and MB (2^20 bytes), as the names say. */
export interface ReaderFigures {
  dictionary: { bytes: number; loadMs: number; lookupMicros: number; memoryMB: number };
  open: OpenFigures[];
  /** Of the page for which it is most. */
  overlayMemoryMB: number;
  scroll: { pairs300: ScrollFigures; characters20000: ScrollFigures };
}

export interface OpenFigures extends OpenTimes, OpenParts {
  page: string;
}

/** From the moment in which the extension learns of the reader's key. */
export interface OpenTimes {
  /** Readable text is on the screen. */
  firstPaintMs: number;
  /** All pairs and words are there, a word can be asked for, and no long task is left. */
  interactiveMs: number;
}

/** What the same code takes by itself in the same page. */
export interface OpenParts {
  /** Readability alone. It is asked only where a page leaves doubt; here it is run in any case. */
  readabilityMs: number;
  /** Reading the page without the time in Readability. */
  readMs: number;
  /** From the article to the last pair, the dictionary's answer included. */
  pairMs: number;
}

export interface ScrollFigures {
  frames: number;
  medianFrameMs: number;
  worstFrameMs: number;
  framesOver33Ms: number;
  /** Tasks of more than 50 ms. */
  longTasks: number;
}

/** The middle value; of an even number the upper one of the two. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** The median of each figure over all rounds, in tenths. */
export function medians<K extends string>(rounds: readonly Record<K, number>[]): Record<K, number> {
  const names = Object.keys(rounds[0] ?? {}) as K[];
  return Object.fromEntries(
    names.map((name) => [name, tenth(median(rounds.map((round) => round[name])))] as const),
  ) as Record<K, number>;
}

/** @param stamps when each frame was drawn, in ms */
export function scrollFigures(stamps: readonly number[], longTasks: number): ScrollFigures {
  const lengths = stamps.slice(1).map((stamp, index) => stamp - (stamps[index] ?? stamp));
  return {
    frames: lengths.length,
    medianFrameMs: tenth(median(lengths)),
    worstFrameMs: tenth(Math.max(...lengths)),
    framesOver33Ms: lengths.filter((length) => length > 33.4).length, // two frames of 60 a second are 33.3
    longTasks,
  };
}

export function readerText({ dictionary, open, overlayMemoryMB, scroll }: ReaderFigures): string {
  const { bytes, loadMs, lookupMicros, memoryMB } = dictionary;
  const scrolled = (name: string, figures: ScrollFigures) =>
    `scroll, ${name}: ${figures.frames} frames, median ${figures.medianFrameMs} ms, worst ${figures.worstFrameMs} ms, ${figures.framesOver33Ms} over 33 ms, ${figures.longTasks} long tasks`;
  return [
    `dictionary ${(bytes / 1e6).toFixed(2)} MB, loaded in ${loadMs} ms, ${lookupMicros} µs a look-up, ${memoryMB} MB of memory`,
    ...open.map(
      ({ page, firstPaintMs, interactiveMs, readabilityMs, readMs, pairMs }) =>
        `${page.padEnd(14)} text after ${firstPaintMs} ms, all ready after ${interactiveMs} ms (Readability ${readabilityMs}, reading ${readMs}, pairing ${pairMs})`,
    ),
    `overlay    ${overlayMemoryMB} MB of memory`,
    scrolled('300 pairs', scroll.pairs300),
    scrolled('20,000 characters', scroll.characters20000),
  ].join('\n');
}
