import { fold } from '../text/fold';
import { wordKey } from './word-key';
import { type KeptWord, type WordFacts, type WordState, wordStates } from './words';

/** A kept word with how well it is known. */
export interface ListedWord extends KeptWord, Pick<WordFacts, 'state' | 'hsk' | 'rank'> {}

export const wordSortings = ['newest', 'oldest', 'pinyin', 'frequency', 'hsk', 'sentences'] as const;
export type WordSorting = (typeof wordSortings)[number];

/** Which of the kept words, and in which order. '' and 0 stand for all. */
export interface WordQuery {
  text: string;
  state: '' | WordState;
  /** 1…6, or 7 for what is in none of the lists. */
  hsk: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** Name of the outlet of any of its sentences. */
  site: string;
  sort: WordSorting;
}

export const everyWord: WordQuery = { text: '', state: '', hsk: 0, site: '', sort: 'newest' };

/**
 * The words that a query asks for, in its order. The search text finds characters of either script, pinyin without
 * tones, spaces or marks ('zhongguo', 'nü' or 'nv'), the meaning and the note; parts that white space separates must
 * all be found, unless together they are the pinyin.
 */
export function findWords(words: readonly ListedWord[], query: WordQuery): ListedWord[] {
  const text = fold(query.text).trim();
  const terms = text.split(/\s+/).filter(Boolean);
  const sound = plainSound(text);
  return words
    .filter(
      (word) =>
        (!query.state || word.state === query.state) &&
        (!query.hsk || (word.hsk || 7) === query.hsk) &&
        (!query.site || word.sentences.some(({ site }) => site === query.site)) &&
        (terms.length === 0 || matches(word, terms, sound)),
    )
    .sort(orders[query.sort]);
}

function matches(word: ListedWord, terms: readonly string[], sound: string): boolean {
  const { spoken, written } = searched(word);
  if (sound && spoken.startsWith(sound)) return true;
  return terms.every((term) => {
    const letters = plainSound(term);
    return written.includes(term) || (letters.length > 1 && spoken.includes(letters));
  });
}

/** What is searched of a word, folded once: a search runs at every key. */
const folded = new WeakMap<ListedWord, { spoken: string; written: string }>();
function searched(word: ListedWord): { spoken: string; written: string } {
  const known = folded.get(word);
  if (known) return known;
  const written = fold(`${word.simplified}\n${word.traditional}\n${word.meaning}\n${word.note}`);
  const made = { spoken: plainSound(word.pinyin), written };
  folded.set(word, made);
  return made;
}

/** A reading as it is typed: 'Nü3 ren2', 'nǚrén' and 'nv ren' are all 'nuren'. '' where there are no Latin letters. */
export const plainSound = (reading: string): string =>
  reading
    .normalize('NFD')
    .replace(/u:|v/gi, 'u')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();

/** The outlets of all sentences, most frequent first, with the number of words. */
export function outletsOf(words: readonly ListedWord[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { sentences } of words) {
    for (const name of new Set(sentences.map(({ site }) => site)))
      if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

/** Joins kept words with what is known of them; `facts` are those of their simplified forms, in any order. */
export const withFacts = (words: readonly KeptWord[], facts: readonly WordFacts[]): ListedWord[] => {
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  return words.map((word) => {
    const { state = wordStates[0], hsk = 0, rank = 0 } = byKey.get(wordKey(word.simplified)) ?? {};
    return { ...word, state, hsk, rank };
  });
};

const last = (number: number): number => number || Number.MAX_SAFE_INTEGER;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const newest = (a: ListedWord, b: ListedWord): number => compare(b.createdAt, a.createdAt) || compare(a.id, b.id);
/** Syllable by syllable, letters before tones, as dictionaries have it: 'ma1 ma5' before 'ma3', both before 'mao1'. */
const soundKey = ({ pinyin }: ListedWord): string =>
  pinyin ? pinyin.toLowerCase().replace(/u:/g, 'v').split(' ').join('\u0001') : '\uffff';

const orders: Record<WordSorting, (a: ListedWord, b: ListedWord) => number> = {
  newest,
  oldest: (a, b) => newest(b, a),
  pinyin: (a, b) => compare(soundKey(a), soundKey(b)) || newest(a, b),
  frequency: (a, b) => last(a.rank) - last(b.rank) || newest(a, b),
  hsk: (a, b) => last(a.hsk) - last(b.hsk) || last(a.rank) - last(b.rank) || newest(a, b),
  sentences: (a, b) => b.sentences.length - a.sentences.length || newest(a, b),
};
