/**
 * The few DOM operations that detection needs, taken from the prototypes. A page can put its own elements in the place
 * of any member of a form or a document (`<form><input name="parentNode">`, "DOM clobbering"), but not on a prototype:
 * content scripts have prototypes of their own.
 */
export interface NativeDom {
  root: Element | null;
  title: string;
  /** Text nodes below the root, in document order. */
  textNodes(): TreeWalker;
  all(selector: string): ArrayLike<Element>;
  name(element: Element): string;
  attribute(element: Element, name: string): string | null;
  parent(node: Node): Node | null;
  text(node: Node): string;
  contains(outer: Node, inner: Node): boolean;
}

const SHOW_TEXT = 4;
const ELEMENT = 1;

export function nativeDom(document: Document): NativeDom {
  const root = read<Element | null>(document, 'documentElement');
  const element = root ?? document;
  const createTreeWalker = member<Document['createTreeWalker']>(document, 'createTreeWalker');
  const querySelectorAll = member<Document['querySelectorAll']>(document, 'querySelectorAll');
  const name = member<() => string>(element, 'localName');
  const attribute = member<Element['getAttribute']>(element, 'getAttribute');
  const parent = member<() => Node | null>(element, 'parentNode');
  const type = member<() => number>(element, 'nodeType');
  const text = member<() => string | null>(element, 'textContent');
  const contains = member<Node['contains']>(element, 'contains');
  return {
    root,
    title: read<string>(document, 'title'),
    textNodes: () => createTreeWalker.call(document, element, SHOW_TEXT),
    all: (selector) => querySelectorAll.call(document, selector),
    name: (of) => name.call(of),
    attribute: (of, key) => attribute.call(of, key),
    parent: (of) => {
      const up = parent.call(of);
      return up && type.call(up) === ELEMENT ? up : null;
    },
    text: (of) => text.call(of) ?? '',
    contains: (outer, inner) => contains.call(outer, inner),
  };
}

function read<T>(object: object, name: string): T {
  return member<() => T>(object, name).call(object);
}

/** The method of this name, or the getter of the attribute, as the browser defines it. */
export function member<T>(object: object, name: string): T {
  for (let at = Object.getPrototypeOf(object); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found.get ?? found.value;
  }
  throw new TypeError(`no ${name}`);
}
