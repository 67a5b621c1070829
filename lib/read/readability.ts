import { Readability } from '@mozilla/readability';

const mark = 'data-node';
/** Above this Readability takes too long on a page to wait for. */
const maxElements = 8_000;

/**
 * The element that Readability takes for the article: the deepest one of the snapshot that holds all it keeps. It works
 * on a copy of the snapshot; null where it finds nothing.
 */
export function readabilityRoot(snapshot: Document): Element | null {
  const elements = [...snapshot.body.querySelectorAll('*')];
  if (elements.length > maxElements) return null;
  for (const [index, element] of elements.entries()) element.setAttribute(mark, String(index));
  const copy = snapshot.cloneNode(true) as Document;
  for (const element of elements) element.removeAttribute(mark);
  try {
    const found = new Readability<Node>(copy, { serializer: (node) => node, charThreshold: 140 }).parse();
    if (!found?.content) return null;
    const kept = [...(found.content as Element).querySelectorAll(`[${mark}]`)]
      .filter((element) => (element.textContent?.trim().length ?? 0) > 0)
      .map((element) => elements[Number(element.getAttribute(mark))])
      .filter((element): element is Element => element !== undefined);
    return commonAncestor(kept);
  } catch {
    return null;
  }
}

/** The deepest element that holds all of these; null for none. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  let common = elements[0] ?? null;
  for (const element of elements) {
    while (common && !common.contains(element)) common = common.parentElement;
  }
  return common;
}
