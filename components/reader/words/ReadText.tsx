import { toneOf, written } from '@/lib/pinyin/written';
import type { ReadingPreferences } from '@/lib/settings/settings';
import type { Word } from '@/lib/words/words';

export interface ReadTextProps {
  /** A stretch of the word as it is shown, and where it begins in the block. */
  text: string;
  from: number;
  word: Word;
  preferences: Pick<ReadingPreferences, 'phonetic' | 'toneColours'>;
}

/** Who listens to the text hears the characters; the word card says how they are read. */
const unheard = { 'aria-hidden': true } as const;

/**
 * Characters of a word with their readings over them. Readings are painted and no text, so that copying, searching and
 * screen readers find the sentence alone.
 */
export function ReadText({ text, from, word, preferences }: ReadTextProps) {
  let at = word.start;
  return [...word.text].map((letter, index) => {
    const start = at - from;
    at += letter.length;
    const character = start < 0 ? '' : text.slice(start, start + letter.length);
    const syllable = word.syllables[index];
    if (!character || !syllable) return character;
    return (
      <ruby key={start}>
        {character}
        <rt
          {...unheard}
          data-reading={written(syllable, preferences.phonetic)}
          data-tone={preferences.toneColours ? toneOf(syllable) : undefined}
        />
      </ruby>
    );
  });
}
