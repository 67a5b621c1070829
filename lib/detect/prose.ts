import { type Area, Areas, blockOf, upwards } from './area';
import { isBoilerplate } from './boilerplate';
import type { NativeDom } from './native-dom';
import { countScripts, type ScriptCount } from './script-count';

/** What one walk over the page's text found. */
export interface Prose {
  areas: Iterable<Area>;
  /** A date is printed outside links. */
  dated: boolean;
}

/** Shorter text nodes are labels, counters and white space. */
const shortest = 10;
/** Fewer Han characters are a label or a line of verse, not prose. */
const leastHan = 12;
const longPiece = 28;
/** Bounds of the walk on a huge page: text nodes seen, pieces looked into. */
const mostNodes = 15_000;
const mostPieces = 2_000;
/** With this much prose in one place the question is settled; only its English is still of interest. */
const enough = { han: 600, pieces: 4 };
/** Text nodes still seen after the end of that place, where a translation may follow. */
const afterwards = 150;

const telling = /[\dA-Za-z\u3041-\u30fe\u3400-\u9fff\uac00-\ud7a3]/;
const printedDate =
  /(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|(?:^|\D)\d{1,2}(?:月\d{1,2}日|-\d{1,2})\s?\d{1,2}[:：]\d\d/;
const longestDate = 120;

/** Walks over the text once, and gives every element near prose its share of it. */
export function findProse(dom: NativeDom, headlineElement: Element | undefined, titleStart: string): Prose {
  const areas = new Areas(dom, headlineElement);
  const prose = { areas: { [Symbol.iterator]: () => areas.all()[Symbol.iterator]() }, dated: false };
  const walker = dom.textNodes();
  let sinceHeadline = Infinity;
  /** Blocks of linked headlines since the last piece of prose. */
  let linked: Area | undefined;
  let settled: Area | undefined;
  let left = mostNodes;
  let pieces = mostPieces;

  for (let node = walker.nextNode() as Text | null; node && left > 0 && pieces > 0; node = walker.nextNode() as Text) {
    left--;
    if (node.length < shortest) continue;
    const parent = node.parentNode;
    const area = parent ? areas.of(parent) : undefined;
    if (!area || area.skipped) continue;
    const text = node.data;
    if (!telling.test(text)) continue;
    pieces--;
    if (settled && left > afterwards && !dom.contains(settled.element, node)) left = afterwards;
    const count = countScripts(text);
    const block = blockOf(area);
    if (area.link) {
      if (count.han >= 6 && block.pieces === 0) {
        if (linked !== block) sinceHeadline++;
        linked = block;
      }
      continue;
    }
    if (area.element === headlineElement || (titleStart && fold(text).startsWith(titleStart))) {
      sinceHeadline = 0;
      continue;
    }
    if (isChineseProse(count, block) && !isBoilerplate(text, count.han)) {
      const afterLinks = linked !== undefined && linked !== block;
      linked = undefined;
      upwards(block, (at) => {
        if (at.pieces === 0) at.distance = sinceHeadline;
        else if (afterLinks) at.gaps++;
        at.han += count.han;
        if (count.han >= longPiece) at.longHan += count.han;
        at.pieces++;
        if (!settled && isEnough(at)) settled = at;
      });
    } else if (isEnglishProse(count))
      upwards(block, (at) => {
        at.english += count.latin;
      });
    else if (count.kana * 4 > count.han)
      upwards(block, (at) => {
        at.japanese += count.kana + count.han;
      });
    else if (count.han < leastHan * 2 && text.length < longestDate && printedDate.test(text)) {
      prose.dated = true;
      upwards(block, (at) => {
        at.dates++;
      });
    }
  }
  return prose;
}

function isChineseProse({ han, kana, stops, commas }: ScriptCount, block: Area): boolean {
  return han >= leastHan && kana * 4 <= han && (stops + commas > 0 || block.pieces > 0);
}

const isEnglishProse = ({ words, latin, han }: ScriptCount) => words >= 7 && latin > han * 3;

const isEnough = (area: Area) => area.han >= enough.han && area.pieces >= enough.pieces && area.gaps * 4 < area.pieces;

/** Text without what differs between a headline and the page's title: white space, quotation marks, punctuation. */
export function fold(text: string): string {
  return text.slice(0, 200).replace(/[\s\p{P}\p{S}]+/gu, '');
}
