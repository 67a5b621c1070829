/**
 * The few DOM operations that detection needs, taken from the prototypes. A page can put its own elements in the place
 * of any member of a form or a document (`<form><input name="parentNode">`, "DOM clobbering"), but not on a prototype:
 * content scripts have prototypes of their own.
 */
export interface NativeDom {
  title: string;
  /** Text nodes below the root, in document order. */
  textNodes(): TreeWalker;
  all(selector: string): ArrayLike<Element>;
  inHead(selector: string): ArrayLike<Element>;
  name(element: Element): string;
  attribute(element: Element, name: string): string | null;
  parent(node: Node): Node | null;
  previous(element: Element): Element | null;
  /** The text straight before an element, '' where there is none. */
  textBefore(element: Element): string;
  firstChild(element: Element): Element | null;
  text(node: Node): string;
  contains(outer: Node, inner: Node): boolean;
}

const SHOW_TEXT = 4;
const ELEMENT = 1;
const TEXT = 3;

/** Undefined for a document without any element. */
export function nativeDom(document: Document): NativeDom | undefined {
  const root = read<Element | null>(document, 'documentElement');
  if (!root) return undefined;
  const createTreeWalker = member<Document['createTreeWalker']>(document, 'createTreeWalker');
  const querySelectorAll = member<Document['querySelectorAll']>(document, 'querySelectorAll');
  const queryIn = member<Element['querySelectorAll']>(root, 'querySelectorAll');
  const name = member<() => string>(root, 'localName');
  const attribute = member<Element['getAttribute']>(root, 'getAttribute');
  const parent = member<() => Node | null>(root, 'parentNode');
  const type = member<() => number>(root, 'nodeType');
  const previous = member<() => Element | null>(root, 'previousElementSibling');
  const firstChild = member<() => Element | null>(root, 'firstElementChild');
  const before = member<() => Node | null>(root, 'previousSibling');
  const text = member<() => string | null>(root, 'textContent');
  const contains = member<Node['contains']>(root, 'contains');
  return {
    title: read<string>(document, 'title'),
    textNodes: () => createTreeWalker.call(document, root, SHOW_TEXT),
    all: (selector) => querySelectorAll.call(document, selector),
    inHead: (selector) => {
      const head = firstChild.call(root);
      return head ? queryIn.call(head, selector) : [];
    },
    name: (of) => name.call(of),
    attribute: (of, key) => attribute.call(of, key),
    parent: (of) => {
      const up = parent.call(of);
      return up && type.call(up) === ELEMENT ? up : null;
    },
    previous: (of) => previous.call(of),
    textBefore: (of) => {
      const node = before.call(of);
      return node && type.call(node) === TEXT ? (text.call(node) ?? '') : '';
    },
    firstChild: (of) => firstChild.call(of),
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
