import type { Block } from '@/lib/article';

/** English letters for one Han character, and letters in a line of the English column, both measured on news. */
const growth = 4;
const letters = 64;

/** Keeps about the room that the English will need, so that nothing moves when it comes. */
export function Waiting({ blocks }: { blocks: readonly Block[] }) {
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const lines = Math.max(1, Math.ceil((length * growth) / letters));
  return <div class="waiting" style={{ '--lines': lines }} aria-hidden="true" />;
}
