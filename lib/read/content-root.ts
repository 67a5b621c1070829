import { languageOf } from '../text/script';
import { isClutter } from './drop-clutter';
import { isItemList, scatteredIn } from './item-list';
import { besideName } from './part-names';
import { prose } from './prose';
import { ProseMap, runningText } from './prose-map';
import type { RawBlock } from './raw-block';

/** A child that holds this share of the running text holds the article. */
const mainShare = 0.72;
const boxes = new Set(
  'div section article main aside ul ol li dl dd table tbody tr td footer nav header form center font'.split(' '),
);

const isBox = (element: Element): boolean => boxes.has(element.localName) || element.localName.includes('-');

/**
 * The element that holds the article: from the body down, as long as one child holds nearly all of the running text.
 * The method is that of text density (CETD; Sun, Song and Liao, SIGIR 2011) without its smoothing: punctuated text
 * outside links is summed over the tree. Parts whose name says that they stand beside the article hardly count.
 */
export function contentRoot(body: Element, blocks: readonly RawBlock[]): Element {
  const weight = weigher(body, blocks);
  const weighed = new ProseMap(blocks, weight);
  // Most pages never ask for it.
  let english: ProseMap | undefined;
  const isEnglish = (element: Element): boolean => {
    english ??= new ProseMap(blocks, (block) =>
      prose(block) > 0 && languageOf(block.text) === 'en' ? weight(block) : 0,
    );
    return english.of(element) > weighed.of(element) / 2;
  };
  let root = body;
  for (;;) {
    const children = [...root.children].filter((child) => weighed.of(child) > 0);
    const best = children.reduce<Element | null>((a, b) => (a && weighed.of(a) >= weighed.of(b) ? a : b), null);
    if (!best || !isBox(best) || weighed.of(best) < weighed.of(root) * mainShare) return root;
    const kin = children.filter((child) => child !== best && belongsTo(child, best, isEnglish));
    if (kin.reduce((sum, child) => sum + weighed.of(child), 0) > weighed.of(root) * leastKin) return root;
    root = best;
  }
}

/** This share in parts like the main one, and the article is torn if only the main one is read. */
const leastKin = 0.1;

/** Sections of one article, paragraphs beside a box, and the other language of a bilingual text. */
function belongsTo(child: Element, best: Element, isEnglish: (element: Element) => boolean): boolean {
  if (child.localName === 'p' || child.localName === 'blockquote') return true;
  if (child.localName === best.localName) {
    const name = child.getAttribute('class') ?? '';
    if (child.localName === 'section' || (name !== '' && name === best.getAttribute('class'))) return true;
  }
  return isEnglish(child) !== isEnglish(best);
}

/** Share of the running text that must stand outside comments and the like for them to be what they are called. */
const leastOutside = 0.03;
const leastOutsideLength = 60;

function weigher(body: Element, blocks: readonly RawBlock[]): (block: RawBlock) => number {
  const plain = runningText(blocks);
  const total = plain.of(body);
  const isBeside = (element: Element): boolean => {
    const outside = total - plain.of(element);
    const enoughOutside = outside > Math.max(leastOutsideLength, total * leastOutside);
    if (enoughOutside && isItemList(element)) return true;
    const name = isBox(element) ? besideName(element) : null;
    // Comments may be longer than the article; machinery never is.
    return name !== null && (name.foreign ? enoughOutside : outside > total / 2);
  };
  const isScattered = scatteredIn(blocks);
  const known = new Map<Element, boolean>([[body, false]]);
  const standsBeside = (element: Element): boolean => {
    const answer = known.get(element);
    if (answer !== undefined) return answer;
    const result = isBeside(element) || (element.parentElement !== null && standsBeside(element.parentElement));
    known.set(element, result);
    return result;
  };
  return (block) =>
    prose(block) === 0 || isClutter(block)
      ? 0
      : prose(block) * (standsBeside(block.element) ? 0.02 : isScattered(block) ? 0.1 : 1);
}
