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

/** Cuts a text wherever a mark begins or ends. The pieces' texts joined are the text. */
export function markedPieces(text: string, marks: readonly TextMark[]): MarkedPiece[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of marks)
    for (const edge of [start, end]) edges.add(Math.max(0, Math.min(text.length, edge)));
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    const over = marks.findLast((mark) => mark.start <= start && mark.end >= end);
    const notes = marks.flatMap((mark) => (mark.note && mark.end === end ? [mark.note] : []));
    return { text: text.slice(start, end), marked: over !== undefined, colour: over?.colour ?? '', notes };
  });
}
