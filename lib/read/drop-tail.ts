import { prose } from './prose';
import type { RawBlock, Report } from './raw-block';

/** Step: from the end upwards, drops headings without text, links, banners and lone labels that no article ends with. */
export function dropTail(blocks: readonly RawBlock[], report: Report): RawBlock[] {
  let end = blocks.length;
  for (; end > 0; end -= 1) {
    const block = blocks[end - 1];
    const reason = block ? whyNotLast(block) : '';
    if (!block || !reason) break;
    report('tail', reason, block.text || (block.src ?? ''));
  }
  return blocks.slice(0, end);
}

function whyNotLast(block: RawBlock): string {
  if (block.kind === 'image') {
    const target = block.element.closest('a[href]')?.getAttribute('href') ?? '';
    return target && !/\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i.test(target) ? 'banner at the end' : '';
  }
  if (block.linked > block.text.length * 0.6) return 'link at the end';
  return block.kind === 'heading' && prose(block) < 30 ? 'heading without text' : '';
}
