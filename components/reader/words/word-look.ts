import { written, writtenWord } from '@/lib/pinyin/written';
import type { ReadingPreferences } from '@/lib/settings/settings';
import { wordKey } from '@/lib/words/word-key';
import type { Word, WordFacts, WordState } from '@/lib/words/words';

export interface WordLook {
  /** Its readings stand over its characters. */
  readings: boolean;
  /** The reading that comes over the word while it is pointed at. */
  hint: string | undefined;
  /** Where words are coloured by it. */
  state: WordState | undefined;
}

/**
 * How a word is drawn. Numbers are read and never learnt: they have no state, and no reading among unknown words. What
 * a word is not known to be yet, it is not shown to be: readings must not come and go while the facts arrive.
 */
export function wordLook(
  word: Word,
  facts: ReadonlyMap<string, WordFacts>,
  preferences: Pick<ReadingPreferences, 'ruby' | 'phonetic' | 'wordColours'>,
): WordLook {
  const { ruby, phonetic, wordColours } = preferences;
  const learnt = word.kind !== 'numeral' && (wordColours || ruby === 'unknown');
  const state = learnt ? facts.get(wordKey(word.text))?.state : undefined;
  const unknown = state !== undefined && state !== 'known';
  return {
    readings: word.syllables.length > 0 && (ruby === 'all' || (ruby === 'unknown' && unknown)),
    hint: (ruby === 'hover' && word.syllables.some(Boolean) && spoken(word, phonetic)) || undefined,
    state: wordColours ? state : undefined,
  };
}

/** A word as it is read; digits, which have no syllable of their own, as they stand: '214 yì'. */
function spoken({ text, syllables }: Word, phonetic: ReadingPreferences['phonetic']): string {
  if (syllables.every(Boolean)) return writtenWord(syllables.join(' '), phonetic);
  const parts = [...text].map((letter, at) => (syllables[at] ? ` ${written(syllables[at], phonetic)} ` : letter));
  return parts.join('').replace(/ +/g, ' ').trim();
}
