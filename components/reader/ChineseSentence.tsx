import { useMemo } from 'preact/hooks';
import { figureHints } from '@/lib/figures/figure-hints';

/** A sentence whose figures in 万 and 亿 carry their English value, for whoever points at them. */
export function ChineseSentence({ text }: { text: string }) {
  const pieces = useMemo(() => cut(text), [text]);
  return pieces.map(({ at, piece, en }) =>
    en ? (
      <span class="figure" key={at} title={`= ${en}`}>
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}

function cut(text: string) {
  const pieces: { at: number; piece: string; en: string }[] = [];
  let end = 0;
  for (const hint of figureHints(text)) {
    if (hint.start < end) continue;
    pieces.push({ at: end, piece: text.slice(end, hint.start), en: '' });
    pieces.push({ at: hint.start, piece: text.slice(hint.start, hint.end), en: hint.en });
    end = hint.end;
  }
  pieces.push({ at: end, piece: text.slice(end), en: '' });
  return pieces.filter(({ piece }) => piece);
}
