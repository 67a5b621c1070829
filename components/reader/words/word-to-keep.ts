import type { WordCardContent } from '@/lib/words/card';
import type { Word, WordToKeep } from '@/lib/words/words';

/** What is kept of a word: in the reading that it has here, or as it stands where the dictionary does not have it. */
export function wordToKeep(word: Word, content: WordCardContent): Omit<WordToKeep, 'sentence'> {
  const [reading] = content.readings;
  return {
    simplified: reading?.simplified ?? content.simplified,
    traditional: reading?.traditional ?? content.traditional,
    pinyin: reading?.pinyin ?? word.syllables.join(' '),
    meaning: reading ? reading.senses.join('; ') : word.meaning,
  };
}
