import { bare } from './metadata/bare';
import { wordsOf } from './part-names';
import { prose } from './prose';
import type { RawBlock } from './raw-block';

const standfirstWords = new Set(
  'lead lede leadin standfirst subhead summary abstract zhaiyao daodu daoyu teaser chapo deck dek'.split(' '),
);
const shortest = 15;
const longest = 400;
/** Blocks between headline and text; more than this is a page of something else. */
const farthest = 30;
/** In characters. */
const window = 6;
const mostRepeated = 0.4;

/**
 * What opens the article but stands outside the element of its text: between headline and text a summary, told by its
 * name, and the lead picture with its caption (`<figure>`). `all` are the blocks of the whole page.
 */
export function openingOf(all: readonly RawBlock[], root: Element, title: string): RawBlock[] {
  const first = all.findIndex((block) => root.contains(block.element));
  const bareTitle = bare(title);
  const headline = all.slice(0, first).findLastIndex((block) => bareTitle !== '' && bare(block.text) === bareTitle);
  if (headline < 0 || first - headline > farthest) return [];
  const said = bare(
    all
      .slice(first)
      .filter((block) => root.contains(block.element))
      .map((block) => block.text)
      .join(''),
  );
  return all
    .slice(headline + 1, first)
    .filter((block) => isLeadPicture(block) || (isStandfirst(block) && !repeats(bare(block.text), said)));
}

/** Machine-made summaries are sentences of the text once more. */
function repeats(summary: string, text: string): boolean {
  const windows = Array.from({ length: Math.max(1, summary.length - window + 1) }, (_, at) =>
    summary.slice(at, at + window),
  );
  return windows.filter((part) => text.includes(part)).length > windows.length * mostRepeated;
}

const isLeadPicture = ({ kind, element }: RawBlock): boolean =>
  (kind === 'image' || kind === 'caption') && (element.closest('figure')?.querySelector('img') ?? null) !== null;

function isStandfirst(block: RawBlock): boolean {
  const { element, text } = block;
  if (prose(block) < shortest || text.length > longest) return false;
  return [element, element.parentElement].some(
    (box) => box !== null && wordsOf(box).some((word) => standfirstWords.has(word)),
  );
}
