import type { Dictionary } from '../dictionary/dictionary';
import { characterReading, readInside } from './read-characters';

const capital = (syllable: string): string => syllable.charAt(0).toUpperCase() + syllable.slice(1);

/** How a name reads that the dictionary does not have; capitals begin its words (GB/T 28039). */
export function readName(
  text: string,
  isOutlet: boolean,
  dictionary: Dictionary,
): { pinyin: string; syllables: string[] } {
  if (isOutlet) return named(readInside(text, dictionary).map((syllable) => syllable.toLowerCase()));
  if (/[·・•]/.test(text)) {
    const parts = text.split(/[·・•]/).map((part) => named(spoken(part, dictionary)));
    return {
      pinyin: parts.map(({ pinyin }) => pinyin).join(' · '),
      syllables: parts.flatMap(({ syllables }, index) => (index ? ['', ...syllables] : syllables)),
    };
  }
  const surname = surnameOf(text, dictionary);
  const given = spoken(text.slice(surname.length), dictionary);
  const syllables = [...text].length > 3 && surname.length === 1 ? spoken(text, dictionary) : null;
  if (syllables || !surname.pinyin) return named(syllables ?? spoken(text, dictionary));
  const parts = [named(surname.pinyin.split(' ')), named(given)];
  return {
    pinyin: parts.map(({ pinyin }) => pinyin).join(' '),
    syllables: parts.flatMap((part) => part.syllables),
  };
}

const spoken = (text: string, dictionary: Dictionary): string[] =>
  [...text].map((character) => (/\p{Script=Han}/u.test(character) ? characterReading(character, dictionary) : ''));

/** The first syllable with a capital, the others without. */
function named(syllables: readonly string[]): { pinyin: string; syllables: string[] } {
  const first = syllables.findIndex(Boolean);
  const written = syllables.map((syllable, index) =>
    index === first ? capital(syllable.toLowerCase()) : syllable.toLowerCase(),
  );
  return { pinyin: written.filter(Boolean).join(' '), syllables: written };
}

/** The surname that a name begins with, in its reading as one: 单 Shàn, 尉迟 Yùchí. */
function surnameOf(text: string, dictionary: Dictionary): { length: number; pinyin: string } {
  for (const length of [2, 1]) {
    if (text.length <= length) continue;
    const entries = dictionary.entries(text.slice(0, length));
    const found = entries.find(({ glosses }) => glosses.some((gloss) => /\bsurname\b/.test(gloss)));
    if (found) return { length, pinyin: found.pinyin };
  }
  const first = text.slice(0, 1);
  return { length: 1, pinyin: characterReading(first, dictionary) };
}
