import type { Dictionary } from '@/lib/dictionary/dictionary';
import { writtenWord } from '@/lib/pinyin/written';
import type { Phonetic } from '@/lib/settings/settings';
import { wordCard } from '@/lib/words/card';
import { wordKey } from '@/lib/words/word-key';
import type { Word, WordFacts } from '@/lib/words/words';

/** One line of a handout's word list. */
export interface PrintWord {
  text: string;
  reading: string;
  meaning: string;
}

/** How many meanings of a word are enough on paper. */
const mostSenses = 3;

/** Everybody who reads news knows these: levels of the HSK of 2012. */
const commonest = 2;

/**
 * The words of a text that are worth learning, once each, in the order of the text: those the dictionary explains,
 * without what the reader knows and without the commonest, unless the reader is learning or keeps them.
 */
export function printWords(
  words: readonly Word[],
  facts: ReadonlyMap<string, WordFacts>,
  dictionary: Dictionary,
  phonetic: Phonetic,
): PrintWord[] {
  const seen = new Set<string>();
  return words.flatMap(({ kind, text, syllables }) => {
    const key = wordKey(text);
    if (kind === 'numeral' || seen.has(key)) return [];
    seen.add(key);
    const own = facts.get(key);
    const wanted = own?.kept || own?.state === 'learning';
    if (own?.state === 'known' || (!wanted && own && own.hsk > 0 && own.hsk <= commonest)) return [];
    const [first] = wordCard(text, syllables, dictionary).readings;
    if (!first?.senses.length) return [];
    const meaning = first.senses.slice(0, mostSenses).join('; ');
    return [{ text, reading: writtenWord(first.pinyin, phonetic), meaning }];
  });
}
