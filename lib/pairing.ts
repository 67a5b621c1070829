/**
 * Which English belongs to which Chinese, and where it comes from.
 */

/** `<block id>.<n>`, n from 1, as `text/article-sentences.ts` numbers them. */
export type SentenceId = string;

/** Where a line's English comes from, most trusted first. */
export const pairSources = ['edited', 'page', 'edition', 'engine', 'gloss'] as const;
export type PairSource = (typeof pairSources)[number];

export interface EnglishSentence {
  /** `e<paragraph>.<n>`, both from 1: which English paragraph this sentence stands in. */
  id: string;
  text: string;
}

/** One word of a Chinese sentence with what the dictionary says of it. Not a translation. */
export interface GlossWord {
  /** As it stands in the sentence: word, punctuation, Latin or figures. */
  text: string;
  /** Tone-marked, syllables joined: 'zhōngguó'; '' where the dictionary has none. */
  pinyin: string;
  /** The first short meanings, '; ' between them; '' where there is none. */
  meaning: string;
}

/**
 * One link between sentences of the two languages, many-to-many: `zh` is empty for English without a Chinese partner,
 * `en` is empty where nothing was found yet. Every Chinese sentence of an article is in exactly one pair, in order;
 * every English sentence of a human text appears exactly once.
 */
export interface Pair {
  zh: SentenceId[];
  en: EnglishSentence[];
  source: PairSource;
  /** Which engine, where `source` is 'engine'; which edition's address, where it is 'edition'. */
  engine?: string;
  /** The engine that should have done it, where one that the reader allowed took over. */
  insteadOf?: string;
  /** 0…1: how likely it is that both sides say the same. 1 for glosses and for the reader's own edits. */
  confidence: number;
  /** Only where `source` is 'gloss'; `en` is then empty. */
  gloss?: GlossWord[];
  /** Only where `source` is 'edited': what stood there before, so that the reader can have it back. */
  before?: Unedited;
}

/** The English of a pair before the reader changed it. */
export type Unedited = Pick<Pair, 'en' | 'engine' | 'insteadOf' | 'confidence' | 'gloss'> & {
  source: Exclude<PairSource, 'edited'>;
};

/** Below this a pair is shown as uncertain. */
export const lowConfidence = 0.5;

/** English of a human, found in the page or in an edition, before it is aligned. */
export interface EnglishText {
  source: 'page' | 'edition';
  title: string;
  byline: string;
  /** As printed in the English text: 'Keywords: a, b'. */
  keywords: string[];
  paragraphs: EnglishParagraph[];
}

export interface EnglishParagraph {
  text: string;
  kind: 'paragraph' | 'heading' | 'quote' | 'list-item' | 'caption';
  /**
   * Chinese blocks that the layout itself puts beside this paragraph (interleaved, table row, same block).
   * Evidence for the aligner, not an order; absent where the layout says nothing.
   */
  beside?: string[];
}
