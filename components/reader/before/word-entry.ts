import type { Dictionary } from '@/lib/dictionary/dictionary';
import { shortMeaning } from '@/lib/gloss/meaning';
import { wordCard } from '@/lib/words/card';
import type { Word, WordToKeep } from '@/lib/words/words';
import { wordToKeep } from '../words/word-to-keep';

export type DescribedWord = Omit<WordToKeep, 'sentence'> & {
  /** One or two senses, at most 32 characters; '' where the dictionary has none. */
  short: string;
};

/** A word as it would be kept, in the reading that it has here, so that list and word card keep it as the same. */
export function describe(word: Word, dictionary: Dictionary | null): DescribedWord {
  if (!dictionary) {
    const { text, syllables, meaning } = word;
    return { simplified: text, traditional: text, pinyin: syllables.join(' '), meaning, short: meaning };
  }
  const kept = wordToKeep(word, wordCard(word.text, word.syllables, dictionary));
  const entry = dictionary
    .entries(word.text)
    .find(({ simplified, pinyin }) => simplified === kept.simplified && pinyin === kept.pinyin);
  return { ...kept, short: entry ? shortMeaning(entry) : kept.meaning };
}
