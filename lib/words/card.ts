import type { Dictionary } from '../dictionary/dictionary';
import type { CedictEntry } from '../dictionary/entry';
import { isProper, isReference } from '../dictionary/order';
import { toneOf } from '../pinyin/written';
import { fold } from '../text/fold';
import { type Classifier, plainGloss, splitClassifiers } from './references';

/** What the card of a word shows, as plain data. */
export interface WordCardContent {
  /** As it stands in the text. */
  text: string;
  simplified: string;
  traditional: string;
  /** The reading in the text first, then by usefulness; empty where the dictionary has nothing (an unknown name). */
  readings: WordReading[];
  /** The distinct characters of a word of two or more, in order. */
  characters: CardCharacter[];
}

/** One entry of the dictionary. */
export interface WordReading {
  simplified: string;
  traditional: string;
  /** Numbered: 'yin2 hang2'. */
  pinyin: string;
  /** In plain words; cross references readable, classifiers left out. */
  senses: string[];
  classifiers: Classifier[];
  /** A proper name: a place, a surname, a title. */
  proper: boolean;
  /** This is the reading in the text. */
  here: boolean;
}

export interface CardCharacter {
  /** As it stands in the text. */
  text: string;
  simplified: string;
  traditional: string;
  /** Numbered readings of the character by itself, the one in this word first. */
  pinyins: string[];
  /** Meanings under the reading that it has in this word, at most six. */
  senses: string[];
}

const mostSenses = 6;

/**
 * @param text the word as it stands in the text
 * @param here its syllables there (`Word.syllables`), [] where they are not known
 */
export function wordCard(text: string, here: readonly string[], dictionary: Dictionary): WordCardContent {
  const entries = written(text, dictionary.entries(text));
  const matches = matcher(here, entries);
  const readings = entries
    .map((entry, index) => readingOf(entry, matches(entry, index)))
    .sort((a, b) => Number(b.here) - Number(a.here));
  const [first] = readings;
  const characters = [...text];
  const simplified = first?.simplified ?? fold(text);
  const traditional =
    first?.traditional ?? characters.map((character) => traditionalOf(character, text, dictionary)).join('');
  const forms = [[...simplified], [...traditional]] as const;
  return {
    text,
    simplified,
    traditional,
    readings,
    characters:
      characters.length < 2
        ? []
        : characters.flatMap((character, index) =>
            characters.indexOf(character) === index && /\p{Script=Han}/u.test(character)
              ? [
                  {
                    ...characterCard(character, here[index] ?? '', dictionary),
                    simplified: forms[0][index] ?? character,
                    traditional: forms[1][index] ?? character,
                  },
                ]
              : [],
          ),
  };
}

/** The longest headword that begins at this offset (UTF-16 units) of the text; null where none does. */
export function longestWord(
  text: string,
  offset: number,
  dictionary: Dictionary,
): { start: number; end: number } | null {
  const low = /[\udc00-\udfff]/.test(text.charAt(offset)) && /[\ud800-\udbff]/.test(text.charAt(offset - 1));
  const start = low ? offset - 1 : offset;
  const length = dictionary.longestAt(text, start);
  return length > 0 ? { start, end: start + length } : null;
}

/** Entries written as the reader sees them; those that only fold to it where there is none. */
function written(text: string, entries: readonly CedictEntry[]): readonly CedictEntry[] {
  const exact = entries.filter(({ simplified, traditional }) => simplified === text || traditional === text);
  return exact.length > 0 ? exact : entries;
}

/** Says of an entry whether it is read as here: with its capitals if one is, else in any case; else the first one. */
function matcher(here: readonly string[], entries: readonly CedictEntry[]) {
  const plain = (syllables: readonly string[]) => syllables.filter((syllable) => toneOf(syllable) > 0).join(' ');
  const spoken = plain(here);
  const read = (entry: CedictEntry) => plain(entry.pinyin.split(' '));
  const same = (entry: CedictEntry) => read(entry) === spoken;
  const alike = (entry: CedictEntry) => read(entry).toLowerCase() === spoken.toLowerCase();
  const found = spoken ? [same, alike].find((test) => entries.some(test)) : undefined;
  return (entry: CedictEntry, index: number): boolean => (found ? found(entry) : spoken === '' && index === 0);
}

const readingOf = (entry: CedictEntry, here: boolean): WordReading => ({
  simplified: entry.simplified,
  traditional: entry.traditional,
  pinyin: entry.pinyin,
  senses: sensesIn(entry),
  classifiers: entry.glosses.flatMap((gloss) => splitClassifiers(gloss).classifiers),
  proper: isProper(entry),
  here,
});

const sensesIn = ({ glosses }: CedictEntry): string[] =>
  glosses.map((gloss) => plainGloss(splitClassifiers(gloss).sense)).filter(Boolean);

/** In a name the capital of the syllable says nothing about the character: it is looked up in any case. */
function characterCard(text: string, here: string, dictionary: Dictionary) {
  const entries = written(text, dictionary.entries(text));
  const said = entries.filter(({ pinyin }) => pinyin.toLowerCase() === here.toLowerCase());
  const common = entries.filter((entry) => !isProper(entry) && !isReference(entry));
  const explains = [said.filter((entry) => !isReference(entry)), said, common, entries].find((some) => some.length > 0);
  const useful = [...said, ...(common.length > 0 ? common : entries)];
  return {
    text,
    pinyins: [...new Set(useful.map(({ pinyin }) => pinyin.toLowerCase()))].filter((pinyin) => !/^xx/.test(pinyin)),
    senses: [...new Set((explains ?? []).flatMap(sensesIn))].slice(0, mostSenses),
  };
}

/** A character of an unknown word: itself in a traditional text, its only traditional form in another. */
function traditionalOf(character: string, text: string, dictionary: Dictionary): string {
  if (fold(text) !== text) return character;
  const forms = new Set(
    dictionary
      .entries(character)
      .filter((entry) => entry.simplified === character && !isReference(entry))
      .map(({ traditional }) => traditional),
  );
  const [only] = forms;
  return forms.size === 1 && only ? only : character;
}
