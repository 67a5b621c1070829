import { blockOf, paragraphOf } from '@/lib/bilingual-article';
import type { EnglishSentence, Pair, PairSource } from '@/lib/pairing';
import { isUncertain } from './pair-key';

/** Part of one pair that stands in one English paragraph. Without sentences it is a word gloss. */
export interface Piece {
  pair: Pair;
  sentences: EnglishSentence[];
  /** The last piece before the English comes from elsewhere, or is of another certainty: the badge follows it. */
  endsRun: boolean;
}

/** Two pieces in a row share a badge when it would say the same of both. */
const badgeOf = (pair: Pair) =>
  `${pair.source} ${pair.engine ?? ''} ${pair.insteadOf ?? ''} ${isUncertain(pair)}${pair.source === 'edited' ? pair.zh[0] : ''}`;

/** An edited line stays in the paragraph that it was part of. */
const originOf = (pair: Pair) => pair.before?.source ?? pair.source;
const isHuman = (pair: Pair) => originOf(pair) === 'page' || originOf(pair) === 'edition';

/**
 * The English of one row as paragraphs. Human English keeps the paragraphs of its text; what an engine or the reader
 * put into a gap joins the paragraph it stands in. A gloss is a paragraph for each sentence.
 */
export function englishParagraphs(pairs: readonly Pair[]): Piece[][] {
  const paragraphs: Piece[][] = [];
  const lastOf = new Map<PairSource, string>(); // the paragraph each source was in last
  let lastBlock: string | undefined;
  for (const pair of pairs) {
    const block = pair.zh[0] && blockOf(pair.zh[0]);
    if (pair.gloss) {
      paragraphs.push([{ pair, sentences: [], endsRun: false }]);
      lastBlock = undefined;
      continue;
    }
    for (const sentence of pair.en) {
      const paragraph = paragraphOf(sentence);
      const known = lastOf.get(originOf(pair));
      const last = paragraphs.at(-1);
      // Around a machine's line the Chinese block decides, because its own paragraphs are those of the Chinese.
      const besideMachine = !isHuman(pair) || !last?.some((piece) => isHuman(piece.pair));
      const goesOn = besideMachine ? block === lastBlock : paragraph === known;
      const open = goesOn && !last?.[0]?.pair.gloss ? last : undefined;
      const piece = open?.at(-1);
      if (piece?.pair === pair) piece.sentences.push(sentence);
      else if (open) open.push({ pair, sentences: [sentence], endsRun: false });
      else paragraphs.push([{ pair, sentences: [sentence], endsRun: false }]);
      lastOf.set(originOf(pair), paragraph);
      lastBlock = block;
    }
  }
  const pieces = paragraphs.flat();
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1];
    piece.endsRun = !next || badgeOf(next.pair) !== badgeOf(piece.pair);
  });
  return paragraphs;
}
