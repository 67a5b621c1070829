import { prose } from './prose';
import { runningText } from './prose-map';
import type { RawBlock } from './raw-block';

const itemTags = new Set(['li', 'div', 'dl', 'article', 'section', 'tr']);
const fewestItems = 3;
const scanned = 40;
const longestItem = 600;

/**
 * A list of items that are built alike, each with a link and more than one line: comments, teasers of other articles,
 * search results. Told by structure alone, for pages whose class names say nothing. Paragraphs and plain lists are not
 * such, nor are the columns of a layout, which are built differently.
 */
export function isItemList(element: Element): boolean {
  const children = [...element.children].slice(0, scanned);
  const tag = children.find((child) => itemTags.has(child.localName))?.localName;
  const items = children.filter((child) => child.localName === tag);
  if (!tag || items.length < fewestItems || items.length < children.length * 0.7) return false;
  const shapes = new Map<string, number>();
  for (const item of items) {
    const shape = [...item.children].map((part) => part.localName).join();
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
  }
  if (Math.max(...shapes.values()) < items.length * 0.7) return false;
  return items.filter(isTeaser).length >= items.length * 0.8;
}

function isTeaser(item: Element): boolean {
  // First what is cheap: around an article, whole columns of the page are asked.
  const { length } = item.textContent ?? '';
  if (length >= longestItem && (item.textContent ?? '').trim().length >= longestItem) return false;
  if (!item.querySelector('a') || item.querySelector('h1') || isLiveEntry(item)) return false;
  const lines = [...item.querySelectorAll('*')].filter(
    (part) => part.childElementCount === 0 && (part.textContent ?? '').trim() !== '',
  );
  return lines.length >= 2;
}

/** '10:15 …' with hardly any link: an entry of a live report, which is the article. */
function isLiveEntry(item: Element): boolean {
  const text = (item.textContent ?? '').trim();
  if (!/^(?:\d{1,2}月\d{1,2}日\s*)?\d{1,2}[:：]\d{2}(?!\d)/.test(text)) return false;
  const linked = [...item.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').trim().length, 0);
  return linked < text.length * 0.3;
}

/** Beside a group of paragraphs of which it is at most this share, text in list items is a comment or a teaser. */
const smallGroup = 0.7;

/**
 * Tells blocks that stand scattered in list items while the page has paragraphs under one parent elsewhere: the
 * observation on which Readability's scoring of parents rests.
 */
export function scatteredIn(blocks: readonly RawBlock[]): (block: RawBlock) => boolean {
  const groups = new Map<Element | null, number>();
  for (const block of blocks) {
    const parent = block.element.parentElement;
    groups.set(parent, (groups.get(parent) ?? 0) + prose(block));
  }
  const largest = Math.max(0, ...groups.values());
  const running = runningText(blocks);
  return (block) => {
    const item = block.element.closest('li,dl');
    return (
      item !== null &&
      running.of(item) < largest &&
      (groups.get(block.element.parentElement) ?? 0) < largest * smallGroup
    );
  };
}
