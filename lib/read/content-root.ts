import { besideName } from './part-names';
import { prose } from './prose';
import { ProseMap } from './prose-map';
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
 * outside links is summed over the tree. Parts whose name says that they stand beside the article weigh a tenth.
 */
export function contentRoot(body: Element, blocks: readonly RawBlock[]): Element {
  const weighed = new ProseMap(blocks, weigher(body, blocks));
  let root = body;
  for (;;) {
    const best = [...root.children].reduce<Element | null>(
      (a, b) => (weighed.of(b) > (a ? weighed.of(a) : 0) ? b : a),
      null,
    );
    if (!best || !isBox(best) || weighed.of(best) < weighed.of(root) * mainShare) return root;
    root = best;
  }
}

function weigher(body: Element, blocks: readonly RawBlock[]): (block: RawBlock) => number {
  const plain = new ProseMap(blocks, prose);
  const total = plain.of(body);
  const known = new Map<Element, boolean>([[body, false]]);
  const isBeside = (element: Element): boolean => {
    const answer = known.get(element);
    if (answer !== undefined) return answer;
    const named = isBox(element) && plain.of(element) < total * 0.5 && besideName(element) !== null;
    const result = named || (element.parentElement !== null && isBeside(element.parentElement));
    known.set(element, result);
    return result;
  };
  return (block) => prose(block) * (isBeside(block.element) ? 0.1 : 1);
}
