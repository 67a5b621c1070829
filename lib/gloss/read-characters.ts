import type { Dictionary } from '../dictionary/dictionary';
import { isProper } from '../dictionary/order';
import { commonWord } from './common-words';
import { usualReading } from './usual-readings';

const neutral = /5$/;

/**
 * How a character reads inside a name or a number, where no particle stands: its usual reading with a tone, in small
 * letters; '' where the dictionary has none.
 */
export function characterReading(character: string, dictionary: Dictionary): string {
  const entries = dictionary.entries(character);
  const usual = usualReading(character) ?? commonWord(character)?.pinyin;
  const toned = entries.filter(({ pinyin }) => !neutral.test(pinyin));
  const choice =
    usual && !neutral.test(usual) ? usual : (toned.find((entry) => !isProper(entry)) ?? toned[0] ?? entries[0])?.pinyin;
  return choice && !/^xx/.test(choice) ? choice.toLowerCase() : '';
}

/** Syllables of a text that is no headword, by the longest headwords within it: 建设银行 reads háng. */
export function readInside(text: string, dictionary: Dictionary): string[] {
  const syllables: string[] = [];
  for (let offset = 0; offset < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    const length = dictionary.longestAt(text, offset);
    const word = text.slice(offset, offset + length);
    const entries = length > character.length ? dictionary.entries(word) : [];
    const pinyin = usualReading(word) ?? commonWord(word)?.pinyin ?? entries[0]?.pinyin ?? '';
    const found = entries.length > 0 ? syllablesOf(word, pinyin) : [];
    syllables.push(...(found.length > 0 ? found : [characterReading(character, dictionary)]));
    offset += found.length > 0 ? length : character.length;
  }
  return syllables;
}

/**
 * The syllables of a reading, one for each character of the word, '' for punctuation, Latin and what has no known
 * reading; [] where the two do not match (a 'T恤' does, an abbreviation read as a whole does not).
 */
export function syllablesOf(text: string, pinyin: string): string[] {
  const characters = [...text];
  const syllables = pinyin.split(' ');
  if (syllables.length === characters.length)
    return characters.map((character, at) => syllableAt(character, syllables[at] ?? ''));
  const spoken = characters.filter((character) => /\p{Script=Han}|〇/u.test(character)).length;
  const read = syllables.filter((syllable) => isSyllable(syllable));
  if (spoken !== read.length) return [];
  let next = 0;
  return characters.map((character) => {
    if (!/\p{Script=Han}|〇/u.test(character)) return '';
    next += 1;
    return syllableAt(character, read[next - 1] ?? '');
  });
}

const isSyllable = (text: string): boolean => /^[a-zü:]+[1-5]$/i.test(text);

const syllableAt = (character: string, syllable: string): string =>
  /[\p{L}\p{N}]/u.test(character) && isSyllable(syllable) && !/^xx/i.test(syllable) ? syllable : '';
