import type { Block, BlockId } from '../article';

/**
 * Images whose alternative text the caption beside them says as well ('清晨的湿地' and '清晨的湿地。 …'). Where no picture
 * is shown, the caption alone says it.
 */
export function repeatedAlt(blocks: readonly Block[]): ReadonlySet<BlockId> {
  const captioned = blocks.filter((block, index) => {
    const alt = block.kind === 'image' ? words(block.text) : '';
    const beside = [blocks[index - 1], blocks[index + 1]];
    return alt !== '' && beside.some((other) => other?.kind === 'caption' && words(other.text).includes(alt));
  });
  return new Set(captioned.map(({ id }) => id));
}

const words = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');
