import type { BlockKind } from '../article';
import { imageAddress, imageSize } from './images';
import type { RawBlock } from './raw-block';

const inline = new Set(
  `a abbr acronym b bdi bdo big center-inline cite code data del dfn em font i ins kbd label mark nobr q rb rbc ruby s
  samp small span strike strong sub sup time tt u var wbr`.split(/\s+/),
);
const silent = new Set('head noscript script style rt rp rtc button template form-controls'.split(' '));

interface Line {
  text: string;
  linked: number;
  pieces: string[];
}

/**
 * Turns the DOM below `root` into blocks in reading order. White space is folded; a `<br>` is a line break inside its
 * block, two of them or an ideographic indent after one start a new block.
 */
export function blocksOf(root: Element, baseUrl: string): RawBlock[] {
  const blocks: RawBlock[] = [];
  const rows = new Map<Element, number>();
  const seen = new Set<string>();
  let line: Line = emptyLine();

  const flush = (element: Element) => {
    const { text, linked, pieces } = line;
    line = emptyLine();
    if (!text.trim()) return;
    const kind = kindOf(element, root);
    const row = rowOf(element, root);
    if (row && !rows.has(row)) rows.set(row, rows.size + 1);
    for (const paragraph of paragraphs(text)) {
      blocks.push({
        kind,
        text: paragraph,
        element,
        linked: Math.min(linked, paragraph.length),
        pieces,
        ...(row && { tableRow: rows.get(row) }),
      });
    }
  };

  const walk = (element: Element, owner: Element, inLink: boolean, preformatted: boolean) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const value = node.nodeValue ?? '';
        const text = preformatted ? value.replace(/\r?\n/g, '\u2028') : foldRuns(value);
        line.text += text;
        const piece = text.trim();
        if (piece) line.pieces.push(piece);
        if (inLink) line.linked += piece.length;
        continue;
      }
      const child = node as Element;
      const name = child.localName;
      if (silent.has(name)) continue;
      if (name === 'br') line.text += '\u2028';
      else if (name === 'img') {
        flush(owner);
        const src = imageAddress(child, baseUrl);
        if (src && !seen.has(src)) {
          seen.add(src);
          const text = fold(child.getAttribute('alt') ?? '');
          blocks.push({
            kind: 'image',
            text,
            element: child,
            linked: 0,
            pieces: [],
            src,
            size: imageSize(child, src, baseUrl),
          });
        }
      } else if (name === 'pre' && isCode(child)) flush(owner);
      else if (inline.has(name)) walk(child, owner, inLink || name === 'a', preformatted);
      else {
        flush(owner);
        walk(child, child, inLink, preformatted || name === 'pre');
        flush(child);
      }
    }
  };

  walk(root, root, false, root.localName === 'pre');
  flush(root);
  return blocks;
}

const emptyLine = (): Line => ({ text: '', linked: 0, pieces: [] });

const fold = (text: string): string => text.replace(/[\s\u2028]+/g, ' ').trim();

/** White space becomes one space, or an ideographic one where it holds an indent. Most text nodes hold none of it or only that. */
function foldRuns(text: string): string {
  if (text === ' ' || !/\s{2}|[^\S ]/.test(text)) return text;
  return text.replace(/\s+/g, (run) => (/\u3000|\u00a0{2}/.test(run) ? '\u3000' : ' '));
}

/** `\u2028` stands for a line break while a block is collected. */
function paragraphs(text: string): string[] {
  if (!text.includes('\u2028')) return [trimmed(text)].filter(Boolean);
  return text
    .split(/\u2028[^\S\u3000\u2028]*(?=\u3000{1,}|\u00a0{2,})|(?:\u2028\s*){2,}/)
    .map((paragraph) => paragraph.split('\u2028').map(trimmed).filter(Boolean).join('\n'))
    .filter(Boolean);
}

const trimmed = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();

/** Program text is not read; a `<pre>` of Chinese prose is. */
function isCode(pre: Element): boolean {
  const text = pre.textContent ?? '';
  return (
    (text.match(/[\p{Script=Han}]/gu)?.length ?? 0) < text.length * 0.4 &&
    !/[a-z]{2,} [a-z]{2,} [a-z]{2,}.*\. /i.test(text)
  );
}

const kinds: Record<string, BlockKind> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  blockquote: 'quote',
  li: 'list-item',
  dd: 'list-item',
  dt: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
};

function kindOf(element: Element, root: Element): BlockKind {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const kind = kinds[at.localName];
    if (kind) return kind;
  }
  return 'paragraph';
}

function rowOf(element: Element, root: Element): Element | undefined {
  const row = element.closest('tr');
  return row && row !== root && root.contains(row) ? row : undefined;
}
