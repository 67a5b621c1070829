import { toneOf, written } from '@/lib/pinyin/written';
import type { ReadingPreferences } from '@/lib/settings/settings';
import type { Word } from '@/lib/words/words';
import type { Mark } from '../notes/article-notes';

export interface WordPieceProps {
  /** As it is shown. */
  text: string;
  /** Where it begins in the block. */
  from: number;
  /** The word whose readings stand over it. */
  word: Word | undefined;
  preferences: Pick<ReadingPreferences, 'phonetic' | 'toneColours'>;
  mark: Mark | undefined;
}

/** A piece of text that lies wholly within one word and one mark, or without. */
export function WordPiece({ text, from, word, preferences, mark }: WordPieceProps) {
  const drawn = word ? <Read text={text} from={from} word={word} preferences={preferences} /> : text;
  if (!mark) return <>{drawn}</>;
  return (
    <mark class="note-mark" data-annotation={mark.annotation.id} data-colour={mark.annotation.colour || undefined}>
      {drawn}
    </mark>
  );
}

/** Who listens to the text hears the characters; the word card says how they are read. */
const unheard = { 'aria-hidden': true } as const;

/** Readings are painted and no text, so that copying, searching and screen readers find the sentence alone. */
function Read({ text, from, word, preferences }: Omit<WordPieceProps, 'mark' | 'word'> & { word: Word }) {
  let at = word.start;
  return [...word.text].map((letter, index) => {
    const start = at - from;
    at += letter.length;
    const character = text.slice(Math.max(0, start), Math.max(0, start + letter.length));
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
