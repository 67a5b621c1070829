/** Elements whose text nobody sees. */
const unseen = 'script, style, template, noscript, head, iframe, object, svg, math, textarea, select, button';

/** Elements that stand on lines of their own. */
const lines =
  /^(?:address|article|aside|blockquote|body|br|caption|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/i;

/**
 * The text of an inert document's part, one paragraph a line. Only text is taken: attributes, and with them addresses
 * and event handlers, are never looked at.
 */
export function textOfMarkup(root: Element): string {
  const document = root.ownerDocument;
  const walker = document.createTreeWalker(root, 1 | 4); // elements and text; not by recursion, as markup may be deep
  const parts: string[] = [];
  let line = '';
  const endLine = () => {
    const text = line.replace(/\s+/gu, ' ').trim();
    if (text) parts.push(text);
    line = '';
  };
  let block: Element | null = null;
  let skipped: Element | null = null;
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (skipped?.contains(node)) continue;
    if (node.nodeType === 3) {
      // Text behind a paragraph's end is no part of that paragraph.
      const own = blockAround(node, root);
      if (own !== block) endLine();
      block = own;
      line += node.nodeValue ?? '';
    } else if ((node as Element).matches(unseen)) skipped = node as Element;
    else if (lines.test((node as Element).localName)) {
      endLine();
      block = null;
    }
  }
  endLine();
  return parts.join('\n');
}

function blockAround(node: Node, root: Element): Element | null {
  let element = node.parentElement;
  while (element && element !== root && !lines.test(element.localName)) element = element.parentElement;
  return element;
}

/** The rows of a document's largest table as text, cell by cell; null where it has none of two columns. */
export function rowsOfMarkup(document: Document, most: number): string[][] | null {
  let largest: string[][] = [];
  for (const table of document.querySelectorAll('table')) {
    const rows: string[][] = [];
    for (const row of table.querySelectorAll('tr')) {
      if (row.closest('table') !== table) continue;
      rows.push([...row.children].filter((cell) => /^t[dh]$/i.test(cell.localName)).map(textOfMarkup));
      if (rows.length > most) break;
    }
    if (rows.length > largest.length) largest = rows;
  }
  return largest.some((row) => row.length > 1) ? largest : null;
}
