import { englishSentenceId } from '@/lib/annotate/side-sentences';
import type { Script } from '@/lib/article';
import type { Pair } from '@/lib/pairing';
import { ComparedLines } from './ComparedLines';
import type { Piece } from './english-paragraphs';
import { FigureFlags } from './FigureFlags';
import { GlossLine } from './GlossLine';
import { LineEditor } from './LineEditor';
import { useLine } from './line-tools';
import { MarkedText } from './notes/MarkedText';
import { isUncertain, pairKey } from './pair-key';
import { englishId, glossId, partnerIds } from './partner-ids';
import { SourceBadge } from './SourceBadge';

export interface EnglishPieceProps {
  piece: Piece;
  script: Script;
  /** Chinese sentences of the row by id. */
  chinese: ReadonlyMap<string, string>;
}

/** What one pair says in one English paragraph, with what the reader opened about it. */
export function EnglishPiece({ piece: { pair, sentences, endsRun }, script, chinese }: EnglishPieceProps) {
  const { editing, comparisons } = useLine();
  const key = pairKey(pair);
  // A pair may go on in the next paragraph: what is about the whole pair stands at its end.
  const last = pair.en.at(-1) === sentences.at(-1);
  const edits = editing === key && pair.zh.length > 0;
  const comparison = last && comparisons.get(key);
  return (
    <>
      {pair.gloss && (
        <span {...partOf(pair)} class="sentence sentence-gloss" id={glossId(pair)}>
          <GlossLine words={pair.gloss} script={script} />
        </span>
      )}
      {!edits &&
        sentences.map((sentence, index) => [
          <span
            {...partOf(pair)}
            class={isUncertain(pair) ? 'sentence sentence-uncertain' : 'sentence'}
            key={sentence.id}
            id={englishId(pair, sentence.id)}
            lang="en"
          >
            <MarkedText side="en" id={englishSentenceId(pair, sentence)} text={sentence.text} />
          </span>,
          endsRun && index === sentences.length - 1 ? noBreakSpace : ' ',
        ])}
      {edits && last && <LineEditor pair={pair} />}
      {!edits && last && sentences.length > 0 && <FigureFlags pair={pair} chinese={chinese} />}
      {endsRun && !(edits && !pair.gloss) && (
        <SourceBadge
          source={pair.source}
          engine={pair.engine}
          insteadOf={pair.insteadOf}
          uncertain={isUncertain(pair)}
        />
      )}{' '}
      {comparison && <ComparedLines pair={pair} comparison={comparison} script={script} />}
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
