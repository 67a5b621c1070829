import type { RawBlock } from './raw-block';

/** Running text below each element, in Han characters. */
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
