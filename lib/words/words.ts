import type { PairSource } from '../pairing';

/**
 * Words of a Chinese text, and what the reader knows of them. A word's key (`wordKey`) is its folded form, so that
 * 學習 and 学习 are one word.
 */

/** A word where it stands. The words of a sentence do not overlap; what lies between them is punctuation and Latin. */
export interface Word {
  /** Offsets into the text that was cut up, in UTF-16 units. */
  start: number;
  end: number;
  text: string;
  kind: 'word' | 'name' | 'numeral';
  /**
   * The reading of this word here, one numbered syllable of CC-CEDICT for each character ('zhong1', 'guo2'), '' for a
   * character that has none; [] where the syllables cannot be told apart by character.
   */
  syllables: string[];
  /** English of a number, an outlet; '' for what the dictionary explains. */
  meaning: string;
}

/** A stretch that the reader made one word of, against the dictionary's opinion. Offsets as in `Word`. */
export type ForcedWord = Pick<Word, 'start' | 'end'>;

/** How well the reader knows a word: 'new' is what nothing was said about. */
export const wordStates = ['new', 'learning', 'known'] as const;
export type WordState = (typeof wordStates)[number];

/** What is known of a word apart from its meaning. */
export interface WordFacts {
  /** `wordKey` of the word. */
  key: string;
  state: WordState;
  /** Ids of the kept words that it is: with several readings there may be several; none where it is not kept. */
  kept: readonly string[];
  /** HSK level 1…6 of the lists of 2012; 0 where it is in none. */
  hsk: number;
  /** Place in the list of the most frequent words, from 1; 0 where it is not among them. */
  rank: number;
}

/** A word that the reader keeps, with the sentences in which it was met. */
export interface KeptWord {
  /** `keptWordId`: the same word with the same reading is kept once. */
  id: string;
  simplified: string;
  traditional: string;
  /** Numbered as in CC-CEDICT: 'Zhong1 guo2'; '' where there is none. */
  pinyin: string;
  /** As the dictionary has it, or as the reader changed it; plain text. */
  meaning: string;
  /** The reader's own; plain text. */
  note: string;
  /** Latest first, at most 20. */
  sentences: KeptSentence[];
  /** ISO 8601 in UTC. */
  createdAt: string;
  updatedAt: string;
}

/** A sentence in which the reader met a kept word. */
export interface KeptSentence {
  zh: string;
  /** The word in it: offsets in UTF-16 units. */
  start: number;
  end: number;
  /** Its English; '' where there was none. */
  en: string;
  /** Where that English comes from; '' where there is none. */
  source: PairSource | '';
  /** As in `Pair`. */
  engine?: string;
  /** The article: headline, outlet, address, publication (ISO 8601 or ''). */
  title: string;
  site: string;
  url: string;
  publishedAt: string;
  /** ISO 8601 in UTC. */
  keptAt: string;
}

/** What `keepWord` is told: the word and the one sentence in which it was met. */
export type WordToKeep = Pick<KeptWord, 'simplified' | 'traditional' | 'pinyin' | 'meaning'> & {
  sentence: Omit<KeptSentence, 'keptAt'> | null;
};

/** A sentence of the library that holds a word. */
export interface WordSentence {
  zh: string;
  start: number;
  end: number;
  en: string;
  source: PairSource | '';
  title: string;
  site: string;
  /** Canonical address of the article. */
  url: string;
}

export const keptWordId = ({
  simplified,
  traditional,
  pinyin,
}: Pick<KeptWord, 'simplified' | 'traditional' | 'pinyin'>): string => `${simplified} ${traditional} ${pinyin}`;
