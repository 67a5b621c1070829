import { escapeXml } from '../../text/xml';
import type { RubyPiece } from '../exporter';
import { markedPieces, type TextMark } from '../marked-text';

/** What the texts of one page share. */
export interface PageText {
  /** Readings above the Chinese, if they are wanted. */
  ruby: ((text: string) => RubyPiece[]) | undefined;
  /** Numbers of the notes that the text refers to, filled while it is written: a note links back only where it can. */
  referred: Set<number>;
}

/** A text with its marks and with links to its notes. Its lines are kept. */
export function markedXhtml(text: string, marks: readonly TextMark[], page: PageText): string {
  return markedPieces(text, marks)
    .map((piece) => {
      const inner = escapeXml(piece.text).replaceAll('\n', '<br/>');
      const own =
        piece.marked && inner ? `<mark${piece.colour ? ` class="${piece.colour}"` : ''}>${inner}</mark>` : inner;
      return `${own}${piece.notes.map((number) => reference(number, page)).join('')}`;
    })
    .join('');
}

/**
 * The same of Chinese, with readings where they are wanted and say the same text. Without <rp>, which EPUB 3.3
 * discourages: its reading programs know ruby.
 */
export function chineseXhtml(text: string, marks: readonly TextMark[], page: PageText): string {
  const pieces = page.ruby?.(text) ?? [];
  if (!pieces.some(({ reading }) => reading) || pieces.map((piece) => piece.text).join('') !== text)
    return markedXhtml(text, marks, page);
  let start = 0;
  return pieces
    .map((piece) => {
      const end = start + piece.text.length;
      const inside = marks
        .filter((mark) => mark.start < end && mark.end > start)
        .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
      start = end;
      const reading = escapeXml(piece.reading);
      if (!reading) return markedXhtml(piece.text, inside, page);
      // A note that ends with the word stands behind it, not under its reading.
      const behind = inside.filter(({ note, end: at }) => note && at === piece.text.length);
      const base = markedXhtml(
        piece.text,
        inside.map((mark) => (behind.includes(mark) ? { ...mark, note: 0 } : mark)),
        page,
      );
      const ruby = `<ruby>${base}<rt xml:lang="zh-Latn" lang="zh-Latn">${reading}</rt></ruby>`;
      return `${ruby}${behind.map(({ note }) => reference(note, page)).join('')}`;
    })
    .join('');
}

function reference(number: number, { referred }: PageText): string {
  const id = referred.has(number) ? '' : ` id="r${number}"`;
  referred.add(number);
  return `<a class="noteref" epub:type="noteref" role="doc-noteref"${id} href="#n${number}">${number}</a>`;
}
