import { call } from '@/lib/read/unclobbered';

const makers = ['createElementNS', 'createTextNode'] as const;

/**
 * Preact makes elements by `node.ownerDocument.createElementNS`. A page that holds `<img name="createElementNS">` puts
 * the image in its place (DOM clobbering), in our world too, and no property of ours on the document can win over it.
 * Where a page does so, `ownerDocument` answers in our world with a stand-in that has the real methods. Pages never see
 * it: a content script has prototypes of its own.
 */
export function protectCreation(document: Document): void {
  if (makers.every((name) => typeof document[name] === 'function')) return;
  const real = Object.getOwnPropertyDescriptor(Node.prototype, 'ownerDocument');
  if (!real?.get) return;
  const standIn = Object.fromEntries(
    makers.map((name) => [name, (...args: unknown[]) => call<Node>(document, name, ...args)]),
  );
  Object.defineProperty(Node.prototype, 'ownerDocument', {
    ...real,
    get(this: Node) {
      const owner: unknown = real.get?.call(this);
      // Only for what is ours: in a shadow tree, or not yet in any. Whoever reads the page gets the page's answer.
      return owner === document && this.getRootNode() !== document ? standIn : owner;
    },
  });
}
