import type { Article, Block } from '../article';
import { bare } from './metadata/bare';

/** In characters without punctuation; shorter lines may well be said twice. */
const shortestRepeat = 6;
const openEnd = /[^\s。！？!?…”」』"'）)】：:；;.]$/u;
const shortestOpenEnd = 30;

/**
 * One article out of its pages: the metadata of the first, the text of all. What later pages repeat (headline, credits,
 * pictures, a paragraph shown on both sides of the break) stands once, and a paragraph that the break tore is whole.
 */
export function joinPages(first: Article, others: readonly Article[]): Article {
  const blocks: Block[] = [...first.blocks];
  const seen = new Set([bare(first.title), ...first.blocks.map(keyOf)]);
  for (const page of others) {
    const fresh = page.blocks.filter((block) => {
      const key = keyOf(block);
      const known =
        seen.has(key) && (block.kind === 'image' || block.kind === 'heading' || key.length >= shortestRepeat);
      return !known && key !== bare(page.title);
    });
    for (const block of page.blocks) seen.add(keyOf(block));
    const [start, ...rest] = fresh;
    const last = blocks.at(-1);
    if (start && last && isTorn(last, start)) blocks.splice(-1, 1, { ...last, text: last.text + start.text });
    else if (start) blocks.push(start);
    blocks.push(...rest);
  }
  return { ...first, blocks: renumbered(blocks, first.blocks.length) };
}

const keyOf = ({ kind, src, text }: Block): string => (kind === 'image' ? (src ?? '') : bare(text));

const isTorn = (last: Block, start: Block): boolean =>
  last.kind === 'paragraph' &&
  start.kind === 'paragraph' &&
  last.lang === 'zh' &&
  start.lang === 'zh' &&
  last.text.length >= shortestOpenEnd &&
  openEnd.test(last.text) &&
  !/^[（(]/.test(start.text);

/** Rows of tables on later pages must not share numbers with those of earlier ones. */
function renumbered(blocks: readonly Block[], ofFirst: number): Block[] {
  let row = 0;
  let before: number | undefined;
  let shift = 0;
  return blocks.map((block, index) => {
    const { tableRow } = block;
    if (tableRow === undefined) return { ...block, id: `b${index + 1}` };
    if (index >= ofFirst && before !== undefined && tableRow < before) shift = row;
    before = tableRow;
    row = tableRow + shift;
    return { ...block, id: `b${index + 1}`, tableRow: row };
  });
}
