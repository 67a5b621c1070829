import { zhNumbers } from '../text/numerals-zh';
import type { Lexicon } from './lexicon';

/** What the aligner sees of one Chinese sentence or paragraph. */
export interface ChineseUnit {
  text: string;
  /** Distinct words. */
  words: string[];
  /** Repeated strings that are no words of the dictionary, for the second pass; empty before it. */
  strings: string[];
  /** Words, repetitions counted. */
  size: number;
  /** About the number of Chinese characters that it would take to say it all in Chinese. */
  length: number;
  /** Keys of its numbers, and whether each is a common one. */
  numbers: ReadonlyMap<string, boolean>;
  /** Latin words in small letters. */
  latin: ReadonlySet<string>;
}

const latinWord = /[A-Za-z][A-Za-z0-9'-]+/g;

export function chineseUnit(text: string, lexicon: Lexicon): ChineseUnit {
  const words = lexicon.words(text);
  const characters = text.match(/[\u3400-\u9fff\uf900-\ufaff]/g)?.length ?? 0;
  const alphanumeric = text.match(/[A-Za-z0-9]/g)?.length ?? 0;
  const other = text.replace(/\s/g, '').length - characters - alphanumeric;
  return {
    text,
    words: [...new Set(words)],
    strings: [],
    size: words.length,
    length: Math.max(1, characters + 0.3 * alphanumeric + 0.5 * other),
    numbers: new Map(zhNumbers(text).map(({ key, common }) => [key, common])),
    latin: new Set((text.match(latinWord) ?? []).map((word) => word.toLowerCase())),
  };
}
