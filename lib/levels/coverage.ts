import { wordKey } from '../words/word-key';
import type { Word, WordFacts, WordState } from '../words/words';

/** A word of an article with how often it occurs there. */
export interface CountedWord {
  /** `wordKey` of the word. */
  key: string;
  /** As it stands in the article where it comes first. */
  text: string;
  kind: Word['kind'];
  /** Running words: how often it occurs. */
  count: number;
  /** Where it stands first: the block's id, and the word with its offsets into the block's text and its reading there. */
  block: string;
  first: Word;
}

/** How much there is of something: running words (tokens) and different words (types). */
export interface Amount {
  tokens: number;
  types: number;
}

/** Words of one HSK level, and of all levels up to it. `level` 7 is what lies beyond the lists. */
export interface LevelShare {
  level: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  here: Amount;
  upTo: Amount;
}

/** A word that is not known yet. */
export interface UnknownWord extends CountedWord {
  state: Exclude<WordState, 'known'>;
  hsk: number;
  rank: number;
}

export interface Coverage {
  /** All words but names and numbers, function words included: what the shares below are shares of. */
  words: Amount;
  known: Amount;
  /** HSK 1…6, then what is in none of the lists. */
  levels: LevelShare[];
  /** Most useful first: by how often they occur here, then by HSK level, then by frequency in general. */
  unknown: UnknownWord[];
  /** Need no learning; most frequent first. */
  names: CountedWord[];
  numbers: CountedWord[];
}

/**
 * Adds the words of one block to a count. `shown` is the block's text as the reader sees it: as long as the block's own
 * text in UTF-16 units, perhaps in other characters.
 */
export function countInto(
  counts: Map<string, CountedWord>,
  words: readonly Word[],
  { block, shown }: { block: string; shown: string },
): void {
  for (const word of words) {
    const { text, kind, start, end } = word;
    const key = wordKey(text);
    const known = counts.get(key);
    if (!known) counts.set(key, { key, text: shown.slice(start, end), kind, count: 1, block, first: word });
    else {
      known.count += 1;
      if (kind === 'word') known.kind = kind; // what is a word anywhere has to be known as one
    }
  }
}

/** What of an article is covered: by the words that the reader knows, and by the HSK lists level by level. */
export function coverageOf(counted: Iterable<CountedWord>, facts: ReadonlyMap<string, WordFacts>): Coverage {
  const levels = ([1, 2, 3, 4, 5, 6, 7] as const).map((level): LevelShare => ({ level, here: none(), upTo: none() }));
  const coverage: Coverage = { words: none(), known: none(), levels, unknown: [], names: [], numbers: [] };
  for (const word of counted) {
    if (word.kind !== 'word') {
      (word.kind === 'name' ? coverage.names : coverage.numbers).push(word);
      continue;
    }
    const { state, hsk, rank } = facts.get(word.key) ?? { state: 'new' as const, hsk: 0, rank: 0 };
    add(coverage.words, word.count);
    if (state === 'known') add(coverage.known, word.count);
    else coverage.unknown.push({ ...word, state, hsk, rank });
    for (const share of levels) {
      const level = hsk || 7;
      if (share.level === level) add(share.here, word.count);
      if (share.level >= level) add(share.upTo, word.count);
    }
  }
  coverage.unknown.sort((a, b) => b.count - a.count || place(a.hsk) - place(b.hsk) || place(a.rank) - place(b.rank));
  coverage.names.sort((a, b) => b.count - a.count);
  coverage.numbers.sort((a, b) => b.count - a.count);
  return coverage;
}

/** A part of the running words, 0…1; 0 where there are none. */
export const shareOf = (part: Amount, all: Amount): number => (all.tokens ? part.tokens / all.tokens : 0);

const none = (): Amount => ({ tokens: 0, types: 0 });

function add(amount: Amount, count: number): void {
  amount.tokens += count;
  amount.types += 1;
}

/** 0 means that a word is in no list: behind all that are. */
const place = (number: number): number => number || Number.MAX_SAFE_INTEGER;
