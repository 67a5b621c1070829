import { prose } from './prose';
import type { RawBlock } from './raw-block';

/** A weight of blocks, summed up for each element above them. */
export class ProseMap {
  private readonly sums = new Map<Element, number>();

  constructor(blocks: readonly RawBlock[], weigh: (block: RawBlock) => number) {
    for (const block of blocks) {
      const weight = weigh(block);
      if (weight === 0) continue;
      for (let at: Element | null = block.element; at; at = at.parentElement) {
        this.sums.set(at, (this.sums.get(at) ?? 0) + weight);
      }
    }
  }

  of(element: Element): number {
    return this.sums.get(element) ?? 0;
  }
}

const known = new WeakMap<readonly RawBlock[], ProseMap>();

/** Running text below each element, in Han characters. Several steps ask it of the same blocks. */
export function runningText(blocks: readonly RawBlock[]): ProseMap {
  const map = known.get(blocks) ?? new ProseMap(blocks, prose);
  known.set(blocks, map);
  return map;
}
