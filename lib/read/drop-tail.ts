import { prose } from './prose';
import type { RawBlock, Report } from './raw-block';

/** Step: from the end upwards, drops headings without text, links and lone labels that no article ends with. */
export function dropTail(blocks: readonly RawBlock[], report: Report): RawBlock[] {
  let end = blocks.length;
  for (; end > 0; end -= 1) {
    const block = blocks[end - 1];
    if (!block || block.kind === 'image') break;
    const reason =
      block.linked > block.text.length * 0.6
        ? 'link at the end'
        : block.kind === 'heading' && prose(block) < 30
          ? 'heading without text'
          : '';
    if (!reason) break;
    report('tail', reason, block.text);
  }
  return blocks.slice(0, end);
}
