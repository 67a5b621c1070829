import type { Block } from '@/lib/article';
import type { Dictionary } from '@/lib/dictionary/dictionary';
import type { ForcedWord, Word, WordFacts, WordState } from '@/lib/words/words';

/** The words of the open article. The same object while nothing of it changes. */
export interface ArticleWords {
  /** Enough for all of the article's text; null until it is here. */
  dictionary: Dictionary | null;
  /** Words of one Chinese block, in order, offsets into the block's text; none until the dictionary is here. */
  of: (block: Block) => readonly Word[];
  /** Makes one word of a stretch of a block, instead of what the dictionary would make of it. */
  force: (block: Block, word: ForcedWord) => void;
  /** By `wordKey`; empty until it is known. */
  facts: ReadonlyMap<string, WordFacts>;
  /** Shows the state at once; throws ServiceError, and shows what was, where it cannot be kept. */
  setState: (keys: readonly string[], state: WordState) => Promise<void>;
  /** Says again what is known of some words, after one was kept or dropped. */
  renew: (keys: readonly string[]) => Promise<void>;
  /** A Chinese text of the article in the characters that the reader wants; as long as the original in UTF-16 units. */
  shown: (text: string) => string;
}

export const noWords: ArticleWords = {
  dictionary: null,
  of: () => [],
  force: () => {},
  facts: new Map(),
  setState: async () => {},
  renew: async () => {},
  shown: (text) => text,
};
