import { useMemo } from 'preact/hooks';
import { figureHints } from '@/lib/figures/figure-hints';
import type { Word } from '@/lib/words/words';
import { type CutPiece, cutText, type Span } from './cut-text';
import type { Mark } from './notes/article-notes';
import { useTextLayers } from './text-layers';
import { WordPiece } from './words/WordPiece';
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

  const draw = (piece: CutPiece<Layers>, readings: boolean) => (
    <WordPiece
      key={piece.start}
      text={shown.slice(piece.start, piece.end)}
      from={start + piece.start}
      word={readings ? piece.covers.word?.word : undefined}
      preferences={preferences}
      mark={piece.covers.mark}
    />
  );

  // A figure may be several words; a mark may begin or end within one.
  return groups(pieces, 'figure').map(({ span: figure, pieces: inFigure }) => {
    const inside = groups(inFigure, 'word').map(({ span, pieces: inWord }) => {
      if (!span) return inWord.map((piece) => draw(piece, false));
      const { word } = span;
      const look = wordLook(word, article.facts, preferences);
      return (
        <span
          class="word"
          key={`word ${word.start}`}
          data-word={wordId(block, word)}
          data-state={look.state}
          data-hint={look.hint}
        >
          {inWord.map((piece) => draw(piece, look.readings))}
        </span>
      );
    });
    return figure ? (
      <span class="figure" key={`figure ${figure.start}`} title={`= ${figure.en}`}>
        {inside}
      </span>
    ) : (
      inside
    );
  });
}

/** Neighbouring pieces under the same span of one layer, or under none. */
function groups<K extends 'figure' | 'word'>(pieces: readonly CutPiece<Layers>[], layer: K) {
  const found: { span: Layers[K] | undefined; pieces: CutPiece<Layers>[] }[] = [];
  for (const piece of pieces) {
    const span = piece.covers[layer];
    const last = found.at(-1);
    if (last && last.span === span) last.pieces.push(piece);
    else found.push({ span, pieces: [piece] });
  }
  return found;
}
