import { type Area, type Areas, addChinese, blockOf, removeChinese, upwards } from './area';
import { isBoilerplate } from './boilerplate';
import { startsFolded } from './fold';
import type { NativeDom } from './native-dom';
import { countScripts, type ScriptCount } from './script-count';

/** Shorter text nodes are labels, counters and white space, unless the page's headline is as short. */
const shortest = 10;
/** Fewer Han characters are a label or a line of verse, not prose. */
const leastHan = 12;
/** Bounds of the walk on a huge page: text nodes seen, pieces looked into. */
const mostNodes = 15_000;
const mostPieces = 2_000;
/** With this much prose in one place the question is settled; only its English is still of interest. */
const enough = { han: 600, pieces: 4 };
/** Text nodes still seen after the end of that place, where a translation may follow. */
const afterwards = 150;
/** Where no place has more prose than this, legal notices could pass for it and are taken out. */
const little = 600;

const telling = /[\dA-Za-z\u3041-\u30fe\u3400-\u9fff\uac00-\ud7a3]/;
const printedDate =
  /(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|(?:^|\D)\d{1,2}(?:月\d{1,2}日|-\d{1,2})\s?\d{1,2}[:：]\d\d/;
const longestDate = 120;

interface Piece {
  block: Area;
  text: string;
  han: number;
}

/**
 * Walks over the text once, and gives every element near prose its share of it. Says whether a date is printed outside
 * links.
 */
export function findProse(dom: NativeDom, areas: Areas, headline: Element | undefined, titleStart: string): boolean {
  const walker = dom.textNodes();
  const least = titleStart ? Math.min(shortest, titleStart.length) : shortest;
  const found: Piece[] = [];
  let dated = false;
  let sinceHeadline = Infinity;
  /** The block of linked headlines since the last piece of prose. */
  let linked: Area | undefined;
  let settled: Area | undefined;
  let richest = 0;
  let left = mostNodes;
  let pieces = mostPieces;

  for (let node = walker.nextNode() as Text | null; node && left > 0 && pieces > 0; node = walker.nextNode() as Text) {
    left--;
    if (node.length < least) {
      // Except for a headline, which may be shorter than any label: a short item counts only under its own.
      if (sinceHeadline === Infinity && node.length >= 4 && headline && dom.contains(headline, node)) sinceHeadline = 0;
      continue;
    }
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
    } else if (area.element === headline || (titleStart && startsFolded(text, titleStart))) {
      sinceHeadline = 0;
    } else if (isChineseProse(count, block)) {
      addChinese(block, count.han, linked !== undefined && linked !== block, sinceHeadline);
      linked = undefined;
      if (!settled) {
        if (found.length < 200) found.push({ block, text, han: count.han });
        upwards(block, (at) => {
          richest = Math.max(richest, at.han);
          if (isEnough(at)) settled ??= at;
        });
      }
    } else if (isEnglishProse(count)) {
      upwards(block, (at) => {
        at.english += count.latin;
      });
    } else if (count.kana * 4 > count.han) {
      upwards(block, (at) => {
        at.japanese += count.kana + count.han;
      });
    } else if (count.han < leastHan * 2 && text.length < longestDate && printedDate.test(text)) {
      dated = true;
      upwards(block, (at) => {
        at.dates++;
      });
    }
  }
  if (richest < little) {
    for (const { block, text, han } of found) if (isBoilerplate(text, han)) removeChinese(block, han);
  }
  return dated;
}

function isChineseProse({ han, kana, marks }: ScriptCount, block: Area): boolean {
  return han >= leastHan && kana * 4 <= han && (marks > 0 || block.pieces > 0);
}

const isEnglishProse = ({ words, latin, han }: ScriptCount) => words >= 7 && latin > han * 3;

const isEnough = (area: Area) => area.han >= enough.han && area.pieces >= enough.pieces && area.gaps * 4 < area.pieces;
