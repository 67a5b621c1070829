import type { BlockKind, Script } from '@/lib/article';
import type { Pair } from '@/lib/pairing';
import { englishParagraphs, type Piece } from './english-paragraphs';
import { GlossLine } from './GlossLine';
import { Prose } from './Prose';
import { isUncertain, pairKey } from './pair-key';
import { englishId, glossId, partnerIds } from './partner-ids';
import { SourceBadge } from './SourceBadge';

export interface EnglishSideProps {
  pairs: readonly Pair[];
  kind: BlockKind;
  script: Script;
}

const pieceId = ({ pair, sentences }: Piece) => (sentences[0] ? englishId(pair, sentences[0].id) : glossId(pair));

/** The English of one row, sentence by sentence, with a badge after each run from one source. */
export function EnglishSide({ pairs, kind, script }: EnglishSideProps) {
  return englishParagraphs(pairs).map((pieces) => (
    <Prose kind={pieces[0]?.pair.gloss ? 'paragraph' : kind} key={pieces[0] && pieceId(pieces[0])}>
      {pieces.map((piece) => (
        <PieceText key={pieceId(piece)} piece={piece} script={script} />
      ))}
    </Prose>
  ));
}

function PieceText({ piece: { pair, sentences, endsRun }, script }: { piece: Piece; script: Script }) {
  return (
    <>
      {pair.gloss && (
        <span {...partOf(pair)} class="sentence sentence-gloss" id={glossId(pair)}>
          <GlossLine words={pair.gloss} script={script} />
        </span>
      )}
      {sentences.map((sentence, index) => [
        <span
          {...partOf(pair)}
          class={isUncertain(pair) ? 'sentence sentence-uncertain' : 'sentence'}
          key={sentence.id}
          id={englishId(pair, sentence.id)}
          lang="en"
        >
          {sentence.text}
        </span>,
        endsRun && index === sentences.length - 1 ? noBreakSpace : ' ',
      ])}
      {endsRun && <SourceBadge source={pair.source} engine={pair.engine} uncertain={isUncertain(pair)} />}{' '}
    </>
  );
}

/** Keeps a badge with the words it speaks of. */
const noBreakSpace = '\u00a0';

const partOf = (pair: Pair) => ({
  tabIndex: -1,
  'data-pair': pairKey(pair),
  'data-side': 'en',
  'aria-describedby': partnerIds(pair, 'zh'),
});
