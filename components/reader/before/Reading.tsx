import { toneOf, writtenWord } from '@/lib/pinyin/written';
import type { Phonetic, ReadingPreferences } from '@/lib/settings/settings';

export interface ReadingProps {
  /** Numbered syllables with spaces between them, as in CC-CEDICT. */
  numbered: string;
  preferences: Pick<ReadingPreferences, 'phonetic' | 'toneColours'>;
}

/** A reading as one word, each syllable in the colour of its tone if the reader wants that; the marks say the same. */
export function Reading({ numbered, preferences: { phonetic, toneColours } }: ReadingProps) {
  return (
    <span class="syllables" lang={phonetic === 'pinyin' ? 'zh-Latn' : 'zh-Bopo'}>
      {toneColours
        ? piecesOf(numbered, phonetic).map(({ at, text, tone }) => (
            <span key={at} data-tone={tone}>
              {text}
            </span>
          ))
        : writtenWord(numbered, phonetic)}
    </span>
  );
}

/** The word's reading cut at its syllables, each with the space or apostrophe that joins it to the one before. */
function piecesOf(numbered: string, phonetic: Phonetic): { at: number; text: string; tone: number }[] {
  const syllables = numbered.split(' ').filter(Boolean);
  let at = 0;
  return syllables.flatMap((syllable, index) => {
    const whole = writtenWord(syllables.slice(0, index + 1).join(' '), phonetic);
    const piece = { at, text: whole.slice(at), tone: toneOf(syllable) };
    at = whole.length;
    return piece.text ? [piece] : [];
  });
}
