import { prose } from '../prose';
import type { RawBlock } from '../raw-block';

/** The parts of a page in which it says when, where from and by whom. All blocks are those of the whole body. */
export interface Dateline {
  /** From the headline to the first running paragraph; where no headline stands there, what precedes that paragraph. */
  head: RawBlock[];
  /** The first blocks of the article. */
  start: RawBlock[];
  /** Its last blocks and what follows it. */
  end: RawBlock[];
  /** All blocks of the article. */
  body: RawBlock[];
}

const runningText = 40;
const withoutHeadline = 12;
const longestHead = 60;

export function datelineOf(blocks: readonly RawBlock[], root: Element, headline: RawBlock | null): Dateline {
  const texts = blocks.filter((block) => block.kind !== 'image');
  const inside = (block: RawBlock) => root.contains(block.element);
  const firstInside = Math.max(0, texts.findIndex(inside));
  const lastInside = texts.findLastIndex(inside);
  const running = texts.findIndex(
    (block, index) =>
      index >= firstInside &&
      inside(block) &&
      prose(block) >= runningText &&
      !/^.{0,20}(?:19|20)\d\d[-/年.]/.test(block.text),
  );
  const first = running < 0 ? firstInside : running;
  const at = headline ? texts.indexOf(headline) : -1;
  const from = at >= 0 && at < first ? Math.max(0, at - 2) : first - withoutHeadline;
  return {
    head: texts.slice(Math.max(0, from, first - longestHead), first),
    start: texts.slice(Math.max(firstInside, first - 4), first + 3),
    end: texts.slice(Math.max(first, lastInside - 4), lastInside + 8),
    body: texts.filter(inside),
  };
}

/** The pieces of a block with a tab between them, so that a pattern can stop where the page does. */
export const tabbed = (block: RawBlock): string => block.pieces.map((piece) => piece.replace(/\s+/g, ' ')).join('\t');
