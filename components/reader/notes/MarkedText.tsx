import { useMemo } from 'preact/hooks';
import { cutText } from '../cut-text';
import { useTextLayers } from '../text-layers';
import type { Mark } from './article-notes';

/** A sentence with what the reader marked in it. The signs of notes are painted: the text stays the sentence alone. */
export function MarkedText({ side, id, text }: { side: 'zh' | 'en'; id: string; text: string }) {
  const { notes } = useTextLayers();
  const marks = notes.marks(side, id, text);
  const pieces = useMemo(
    () => cutText<{ mark: Mark }>(text, { mark: marks.filter(({ annotation }) => annotation.kind === 'highlight') }),
    [text, marks],
  );
  return pieces.map(({ start, end, text: piece, covers: { mark } }) =>
    mark ? (
      <mark
        class="note-mark"
        key={start}
        data-annotation={mark.annotation.id}
        data-colour={mark.annotation.colour}
        data-note={hasSign(mark, end) ? '' : undefined}
      >
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}

/** Whether the sign of a note stands behind the piece that ends here. */
export const hasSign = (mark: Mark, end: number): boolean =>
  mark.last && mark.annotation.note !== '' && end === mark.end;
