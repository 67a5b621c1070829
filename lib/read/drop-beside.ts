import { isItemList } from './item-list';
import { besideName } from './part-names';
import { ProseMap, runningText } from './prose-map';
import type { RawBlock, Report } from './raw-block';
import { hiddenMark } from './snapshot-attributes';

/** Larger parts than these shares of the article's running text are kept, whatever their name. */
const largest = { hidden: 0.5, foreign: 0.97, machinery: 0.15, links: 0.1, items: 0.9 };
const boxes = new Set('div section aside ul ol dl table footer nav header form li center'.split(' '));

/** Step: drops parts inside the root that are not the article, by tag, name, hiding and density of links. */
export function dropBeside(blocks: readonly RawBlock[], root: Element, report: Report): RawBlock[] {
  const running = runningText(blocks);
  const linked = new ProseMap(blocks, (block) => block.linked);
  const length = new ProseMap(blocks, (block) => (block.kind === 'image' ? 0 : block.text.length));
  const total = running.of(root) || 1;

  const why = (element: Element): string => {
    const share = running.of(element) / total;
    if (element.hasAttribute(hiddenMark) && share < largest.hidden) return 'hidden by the page';
    if (!boxes.has(element.localName)) return '';
    if (/^(?:nav|footer|aside)$/.test(element.localName) && share < largest.machinery) return `<${element.localName}>`;
    const name = besideName(element);
    if (name && share < largest[name.foreign ? 'foreign' : 'machinery']) return `named ${name.word}`;
    if (isItemList(element) && share < largest.items) return 'a list of items';
    const links = element.querySelectorAll('a').length;
    if (links > 1 && linked.of(element) > length.of(element) * 0.6 && share < largest.links) return 'a list of links';
    return '';
  };

  const reasons = new Map<Element, string>([[root, '']]);
  const reasonFor = (element: Element): string => {
    const known = reasons.get(element);
    if (known !== undefined) return known;
    const above = element.parentElement ? reasonFor(element.parentElement) : '';
    const reason = above || why(element);
    reasons.set(element, reason);
    return reason;
  };

  return blocks.filter((block) => {
    const reason = reasonFor(block.element);
    if (reason) report('beside', reason, block.text);
    return !reason;
  });
}
