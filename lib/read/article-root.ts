import { contentRoot } from './content-root';
import { prose } from './prose';
import { ProseMap } from './prose-map';
import type { RawBlock } from './raw-block';
import { readabilityRoot } from './readability';

/** So much of a part's text inside links, and it holds more than an article. */
const doubtfulLinks = 0.25;
const leastShare = 0.6;

/**
 * The element that holds the article. Density of running text decides; where what it finds is full of links, and
 * Readability finds a smaller part with most of the running text, Readability is believed.
 */
export function articleRoot(document: Document, blocks: readonly RawBlock[]): Element {
  const root = contentRoot(document.body, blocks);
  const inside = blocks.filter((block) => block.kind !== 'image' && root.contains(block.element));
  const length = inside.reduce((sum, block) => sum + block.text.length, 0);
  const linked = inside.reduce((sum, block) => sum + block.linked, 0);
  if (linked < length * doubtfulLinks) return root;
  const other = readabilityRoot(document);
  if (!other || other === root || !root.contains(other)) return root;
  const running = new ProseMap(blocks, prose);
  return running.of(other) >= running.of(root) * leastShare ? other : root;
}
