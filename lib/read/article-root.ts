import { contentRoot } from './content-root';
import { runningText } from './prose-map';
import type { RawBlock } from './raw-block';
import { readabilityRoot } from './readability';

/** So much of a part's text inside links, and it holds more than an article. */
const doubtfulLinks = 0.25;
const leastShare = 0.6;
/** Readability takes less than this for no article, and tries in vain three times more. */
const leastText = 140;

/**
 * The element that holds the article. Density of running text decides; where what it finds is full of links, and
 * Readability finds a smaller part with most of the running text, Readability is believed.
 */
export function articleRoot(document: Document, blocks: readonly RawBlock[]): Element {
  const root = contentRoot(document.body, blocks);
  const inside = blocks.filter((block) => block.kind !== 'image' && root.contains(block.element));
  const length = inside.reduce((sum, block) => sum + block.text.length, 0);
  const linked = inside.reduce((sum, block) => sum + block.linked, 0);
  const running = runningText(blocks);
  if (linked < length * doubtfulLinks || running.of(root) < leastText) return root;
  const other = readabilityRoot(document);
  if (!other || other === root || !root.contains(other)) return root;
  return running.of(other) >= running.of(root) * leastShare ? other : root;
}
