import { copyNoscriptImage } from './noscript-image';
import { copyAttributes } from './snapshot-attributes';
import { call, getterOf, own } from './unclobbered';

/** An inert copy of a page: no scripts, no styles, no event handlers, nothing that loads, and nothing of the page touched. */
export interface Snapshot {
  document: Document;
  /** Text of the page's `<script>` elements, JSON-LD included, in page order; at most 1.5 million characters. */
  scripts: Script[];
}

export interface Script {
  type: string;
  text: string;
}

/** Longer pages are cut here; a long read has some thousand nodes. */
const maxNodes = 50_000;
const maxText = 2_000_000;
/** Parsers in browsers stop at 512. Deeper elements become siblings, so recursion is safe. */
const maxDepth = 200;
const maxScriptText = 1_500_000;

const skipped = new Set(
  'style svg math object embed applet iframe frame frameset canvas audio video map datalist select option textarea input'.split(
    ' ',
  ),
);

/**
 * Copies a page into a new document, node by node, through prototype getters only, so that neither clobbered
 * properties nor custom elements of the page take part.
 */
export function snapshot(page: Document): Snapshot {
  const implementation = own<DOMImplementation>(page, 'implementation');
  const copy = implementation.createHTMLDocument('');
  copy.head.replaceChildren();
  const scripts: Script[] = [];
  const root = own<Element | null>(page, 'documentElement');
  if (root) {
    copyAttributes(root, copy.documentElement, 'html');
    copyChildren(root, copy, scripts);
  }
  return { document: copy, scripts };
}

/** Where the walk stands among the children of one node, and which element of the copy takes them. */
interface Level {
  next: Node | null;
  to: Element;
  depth: number;
}

/** In document order, so that a page which is too long loses its end. */
function copyChildren(root: Element, copy: Document, scripts: Script[]) {
  const firstChild = getterOf<Node | null>(root, 'firstChild');
  const nextSibling = getterOf<Node | null>(root, 'nextSibling');
  const nodeType = getterOf<number>(root, 'nodeType');
  const nodeValue = getterOf<string | null>(root, 'nodeValue');
  const localName = getterOf<string>(root, 'localName');
  const shadowRoot = getterOf<Node | null>(root, 'shadowRoot');
  const levels: Level[] = [{ next: firstChild(root), to: copy.documentElement, depth: 0 }];
  let nodes = 0;
  let characters = 0;
  let scriptText = 0;
  for (let level = levels.at(-1); level && nodes < maxNodes && characters < maxText; level = levels.at(-1)) {
    const node = level.next;
    if (!node) {
      levels.pop();
      continue;
    }
    level.next = nextSibling(node);
    nodes += 1;
    const type = nodeType(node);
    if (type === 3 || type === 4) {
      const text = nodeValue(node) ?? '';
      level.to.appendChild(copy.createTextNode(text.slice(0, maxText - characters)));
      characters += text.length;
    }
    if (type !== 1) continue;
    const element = node as Element;
    const name = localName(element).toLowerCase();
    if (name === 'script') {
      const text = own<string | null>(element, 'textContent') ?? '';
      scriptText += text.length;
      const scriptType = call<string | null>(element, 'getAttribute', 'type') ?? '';
      if (scriptText <= maxScriptText) scripts.push({ type: scriptType, text });
    } else if (name === 'noscript') copyNoscriptImage(element, level.to);
    else if (!skipped.has(name)) {
      const to = place(element, name, level, copy);
      const depth = Math.min(level.depth + 1, maxDepth);
      const shadow = name === 'template' ? declaredShadow(element) : shadowRoot(element);
      if (shadow) levels.push({ next: firstChild(shadow), to, depth });
      levels.push({ next: firstChild(element), to, depth });
    }
  }
}

/** The element of the copy that takes the children of `element`. */
function place(element: Element, name: string, level: Level, copy: Document): Element {
  if (name === 'head' || name === 'body') {
    const existing = name === 'head' ? copy.head : copy.body;
    if (existing.parentNode === level.to) {
      copyAttributes(element, existing, name);
      return existing;
    }
  }
  const made = create(copy, name);
  copyAttributes(element, made, name);
  const parent = level.depth >= maxDepth ? level.to.parentNode : level.to;
  (parent ?? level.to).appendChild(made);
  return made;
}

/** Names that only a parser accepts ('a"b') become a plain box, and so do templates, whose content is not copied. */
function create(copy: Document, name: string): Element {
  try {
    return copy.createElement(name === 'template' ? 'div' : name);
  } catch {
    return copy.createElement('div');
  }
}

/** What a declarative shadow root holds that nothing has attached yet. */
function declaredShadow(template: Element): Node | null {
  const mode = call<string | null>(template, 'getAttribute', 'shadowrootmode');
  return mode === 'open' || mode === 'closed' ? own<Node | null>(template, 'content') : null;
}
