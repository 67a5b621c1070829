import type { Dictionary } from '../dictionary/dictionary';
import { stem } from '../text/stem';
import { isGlue } from './function-words';
import { glossPhrases } from './glosses';
import { remember } from './remember';

/** English stems that may translate a word, with how well: 1 for a gloss of one word, less for a part of a phrase. */
export type Translations = ReadonlyMap<string, number>;

/** What the aligner needs of a dictionary, worked out word by word as a text asks for it. */
export interface Lexicon {
  /** Words of a text by longest match; what no entry begins with stands alone. Chinese characters only. */
  words(text: string): string[];
  has(word: string): boolean;
  /** Stems of the word's own glosses and, at less weight, of the shorter words inside it. */
  translations(word: string): Translations;
  /** Readings of one character without tones: 'lü' is 'lu'. */
  syllables(character: string): readonly string[];
}

const han = /[\u3400-\u9fff\uf900-\ufaff]/;
/** Weight of a content word by the number of content words in its gloss; longer glosses are explanations. */
const weightBySize = [1, 0.6, 0.4, 0.25];
/** Weight of a word within a word: two characters or more, one character. */
const partWeight = { word: 0.5, character: 0.3 };

const lexicons = new WeakMap<Dictionary, Lexicon>();

/** The lexicon of a dictionary; the same dictionary always gives the same one, so that articles share its work. */
export function lexiconOf(dictionary: Dictionary): Lexicon {
  const known = lexicons.get(dictionary);
  if (known) return known;
  const made = makeLexicon(dictionary);
  lexicons.set(dictionary, made);
  return made;
}

function makeLexicon(dictionary: Dictionary): Lexicon {
  const remembered = <V>(make: (word: string) => V): ((word: string) => V) => {
    const known = new Map<string, V>();
    return (word) => remember(known, word, () => make(word));
  };
  const own = remembered((word) => glossStems(glossPhrases(dictionary.entries(word))));
  const syllables = remembered((character) => [
    ...new Set(dictionary.entries(character).map(({ pinyin }) => plainSyllable(pinyin))),
  ]);
  const translations = remembered((word) => withParts(word, own));
  return {
    has: (word) => own(word).size > 0,
    translations,
    syllables,
    words: (text) => longestMatches(text, dictionary, own),
  };
}

function longestMatches(text: string, dictionary: Dictionary, own: (word: string) => Translations): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    if (!han.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    let length = Math.max(1, Math.min(8, dictionary.longestAt(text, at)));
    // Headwords that only point elsewhere ('variant of …') translate nothing, so a shorter word may serve better.
    while (length > 1 && own(text.slice(at, at + length)).size === 0) length -= 1;
    words.push(text.slice(at, at + length));
    at += length;
  }
  return words;
}

function glossStems(phrases: readonly string[]): Translations {
  const stems = new Map<string, number>();
  for (const phrase of phrases) {
    const plain = phrase.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    const all = (plain.match(/[a-z]+(?:'[a-z]+)?/g) ?? []).map(stem);
    let content = all.filter((each) => !isGlue(each));
    // 'he', 'with', 'not yet': the gloss is a function word itself.
    if (content.length === 0 && all.length <= 2) content = all.filter((each) => each !== 'a' && each !== 'the');
    const weight = weightBySize[content.length - 1];
    if (weight === undefined) continue;
    for (const each of content) stems.set(each, Math.max(stems.get(each) ?? 0, weight));
  }
  return stems;
}

function withParts(word: string, own: (word: string) => Translations): Translations {
  const whole = own(word);
  if (word.length === 1) return whole;
  const stems = new Map(whole);
  for (let start = 0; start < word.length; start += 1) {
    for (let end = start + 1; end <= word.length; end += 1) {
      const size = end - start;
      // Single characters of a long word say little about it.
      if (size === word.length || (size === 1 && word.length > 3)) continue;
      const scale = size > 1 ? partWeight.word : partWeight.character;
      for (const [each, weight] of own(word.slice(start, end))) {
        if (weight * scale > (stems.get(each) ?? 0)) stems.set(each, weight * scale);
      }
    }
  }
  return stems;
}

const plainSyllable = (pinyin: string): string =>
  pinyin
    .toLowerCase()
    .replaceAll('u:', 'u')
    .replaceAll('v', 'u')
    .replace(/[^a-z]/g, '');
