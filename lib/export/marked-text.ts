import type { HighlightColour } from '../annotate/annotation';

/** A stretch of an exported text that the reader marked; offsets in UTF-16 units. */
export interface TextMark {
  start: number;
  end: number;
  colour: HighlightColour | '';
  /** Number of the note that belongs behind it; 0 where there is none. */
  note: number;
}

export interface MarkedPiece {
  text: string;
  marked: boolean;
  colour: HighlightColour | '';
  /** Numbers of the notes whose marks end with this piece. */
  notes: number[];
}

/** Cuts a text wherever a mark begins or ends, but no character in two. The pieces' texts joined are the text. */
export function markedPieces(text: string, marks: readonly TextMark[]): MarkedPiece[] {
  const placed = marks.map((mark) => ({
    ...mark,
    start: mark.start - (isTorn(text, mark.start) ? 1 : 0),
    end: mark.end + (isTorn(text, mark.end) ? 1 : 0),
  }));
  const edges = new Set([0, text.length]);
  for (const { start, end } of placed)
    for (const edge of [start, end]) edges.add(Math.max(0, Math.min(text.length, edge)));
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    const over = placed.findLast((mark) => mark.start <= start && mark.end >= end);
    const notes = placed.flatMap((mark) => (mark.note && mark.end === end ? [mark.note] : []));
    return { text: text.slice(start, end), marked: over !== undefined, colour: over?.colour ?? '', notes };
  });
}

/** Whether the place is between the halves of a surrogate pair. */
const isTorn = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;
