import { clutterRules } from './clutter-rules';
import { runningText } from './prose-map';
import type { RawBlock, Report } from './raw-block';

const largestShare = 0.35;
const heading = (block: RawBlock): boolean =>
  block.text.length <= 24 &&
  clutterRules.some(({ reason, pattern }) => reason === 'other articles' && pattern.test(block.text));

/**
 * Step: drops what stands under a line such as 相关阅读: the box that the line opens, and whatever follows it that is
 * mostly link.
 */
export function dropRelated(blocks: readonly RawBlock[], root: Element, report: Report): RawBlock[] {
  const running = runningText(blocks);
  const total = running.of(root) || 1;
  const dropped = new Set<RawBlock>();
  for (const [index, block] of blocks.entries()) {
    if (!heading(block) || dropped.has(block)) continue;
    const box = openedBox(block.element, root);
    dropped.add(block);
    if (box && running.of(box) / total < largestShare) {
      for (const other of blocks) if (box.contains(other.element)) dropped.add(other);
    }
    for (const next of blocks.slice(index + 1)) {
      if (!dropped.has(next) && !(next.kind !== 'image' && next.linked > next.text.length * 0.6)) break;
      dropped.add(next);
    }
  }
  for (const block of dropped) report('related', 'other articles', block.text);
  return blocks.filter((block) => !dropped.has(block));
}

/** The box whose first text is this label; null where the label stands among the paragraphs of the article. */
function openedBox(label: Element, root: Element): Element | null {
  let box = label;
  while (box.parentElement && box.parentElement !== root) {
    const before = precedingText(box);
    if (before) break;
    box = box.parentElement;
  }
  return box !== label ? box : null;
}

function precedingText(element: Element): boolean {
  for (let node = element.previousSibling; node; node = node.previousSibling) {
    if ((node.textContent ?? '').trim()) return true;
  }
  return false;
}
