import type { Dictionary } from '../dictionary/dictionary';
import { written } from '../pinyin/written';
import type { Phonetic } from '../settings/settings';
import type { Word } from './words';
import { wordsOf } from './words-of';

/**
 * A Chinese text in pieces, each with its reading, for what is printed or exported: one piece a character where the
 * word's syllables can be told apart, as reading programs break lines between pieces. What is no word, or has no known
 * reading, has ''. The pieces' texts joined are the text.
 *
 * @param wanted which words get a reading; all of them without it
 */
export function rubyOf(
  text: string,
  dictionary: Dictionary,
  phonetic: Phonetic,
  wanted: (word: Word) => boolean = () => true,
): { text: string; reading: string }[] {
  const pieces: { text: string; reading: string }[] = [];
  let end = 0;
  for (const word of wordsOf(text, dictionary)) {
    if (word.start > end) pieces.push({ text: text.slice(end, word.start), reading: '' });
    end = word.end;
    const characters = [...word.text];
    if (word.syllables.length === characters.length && wanted(word))
      characters.forEach((character, index) => {
        const syllable = word.syllables[index] ?? '';
        pieces.push({ text: character, reading: syllable && written(syllable, phonetic) });
      });
    else pieces.push({ text: word.text, reading: '' });
  }
  if (end < text.length) pieces.push({ text: text.slice(end), reading: '' });
  return pieces;
}
