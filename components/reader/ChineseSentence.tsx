import { useMemo } from 'preact/hooks';
import { figureHints } from '@/lib/figures/figure-hints';
import type { Word } from '@/lib/words/words';
import { type CutPiece, cutText, type Span } from './cut-text';
import type { Mark } from './notes/article-notes';
import { hasSign } from './notes/MarkedText';
import { useTextLayers } from './text-layers';
import { ReadText } from './words/ReadText';
import { wordId } from './words/word-id';
import { wordLook } from './words/word-look';

export interface ChineseSentenceProps {
  /** As it was written: what figures, words and marks speak of. */
  text: string;
  /** In the characters that the reader wants; as long as `text`. */
  shown: string;
  /** Id of the block, and where in it the sentence begins. */
  block: string;
  start: number;
  /** Words of the block; none while the sentence is far from the window. */
  words: readonly Word[];
  marks: readonly Mark[];
}

interface Layers extends Record<string, Span> {
  figure: Span & { en: string };
  word: Span & { word: Word };
  mark: Mark;
}

type Piece = CutPiece<Layers>;

/** A sentence with its words, with the marks of the reader, and with the English value of its figures in 万 and 亿. */
export function ChineseSentence({ text, shown, block, start, words, marks }: ChineseSentenceProps) {
  const { words: article, preferences } = useTextLayers();
  const pieces = useMemo(() => {
    const end = start + text.length;
    return cutText<Layers>(text, {
      figure: figureHints(text),
      word: words
        .filter((word) => word.start >= start && word.end <= end)
        .map((word) => ({ start: word.start - start, end: word.end - start, word })),
      mark: marks.filter(({ annotation }) => annotation.kind === 'highlight'),
    });
  }, [text, start, words, marks]);

  const wordOf = (piece: Piece) => {
    const { word } = piece.covers.word ?? {};
    const part = shown.slice(piece.start, piece.end);
    if (!word) return part;
    const look = wordLook(word, article.facts, preferences);
    const from = start + piece.start;
    return (
      <span
        class="word"
        key={piece.start}
        data-word={wordId(block, word)}
        data-state={look.state}
        data-hint={from === word.start ? look.hint : undefined}
      >
        {look.readings ? <ReadText text={part} from={from} word={word} preferences={preferences} /> : part}
      </span>
    );
  };

  const figureOf = (inside: readonly Piece[]) =>
    groups(inside, 'figure').map(({ span, pieces: own }) =>
      span ? (
        <span class="figure" key={`figure ${own[0]?.start}`} title={`= ${span.en}`}>
          {own.map(wordOf)}
        </span>
      ) : (
        own.map(wordOf)
      ),
    );

  // A mark holds words and figures; one that begins or ends within a word cuts it into two elements.
  return groups(pieces, 'mark').map(({ span: mark, pieces: inside }) =>
    mark ? (
      <mark
        class="note-mark"
        key={`mark ${inside[0]?.start}`}
        data-annotation={mark.annotation.id}
        data-colour={mark.annotation.colour}
        data-note={hasSign(mark, inside.at(-1)?.end ?? 0) ? '' : undefined}
      >
        {figureOf(inside)}
      </mark>
    ) : (
      figureOf(inside)
    ),
  );
}

/** Neighbouring pieces under the same span of one layer, or under none. */
function groups<K extends 'mark' | 'figure'>(pieces: readonly Piece[], layer: K) {
  const found: { span: Layers[K] | undefined; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const span = piece.covers[layer];
    const last = found.at(-1);
    if (last && last.span === span) last.pieces.push(piece);
    else found.push({ span, pieces: [piece] });
  }
  return found;
}
