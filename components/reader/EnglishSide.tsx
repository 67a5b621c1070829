import { useMemo } from 'preact/hooks';
import type { Block, BlockKind, Script } from '@/lib/article';
import type { Pair } from '@/lib/pairing';
import { sentencesOf } from '@/lib/text/article-sentences';
import { EnglishPiece } from './EnglishPiece';
import { englishParagraphs, type Piece } from './english-paragraphs';
import { Prose } from './Prose';
import { englishId, glossId } from './partner-ids';

export interface EnglishSideProps {
  /** The Chinese of the same row. */
  blocks: readonly Block[];
  pairs: readonly Pair[];
  kind: BlockKind;
  script: Script;
}

const pieceId = ({ pair, sentences }: Piece) => (sentences[0] ? englishId(pair, sentences[0].id) : glossId(pair));

/** The English of one row, sentence by sentence, with a badge after each run from one source. */
export function EnglishSide({ blocks, pairs, kind, script }: EnglishSideProps) {
  const chinese = useMemo(() => new Map(sentencesOf(blocks).map(({ id, text }) => [id, text])), [blocks]);
  return englishParagraphs(pairs).map((pieces) => (
    <Prose kind={pieces[0]?.pair.gloss ? 'paragraph' : kind} key={pieces[0] && pieceId(pieces[0])}>
      {pieces.map((piece) => (
        <EnglishPiece key={pieceId(piece)} piece={piece} script={script} chinese={chinese} />
      ))}
    </Prose>
  ));
}
