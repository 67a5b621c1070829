import { isFunctionWord } from '../align/function-words';
import type { Article } from '../article';
import type { Dictionary } from '../dictionary/dictionary';
import type { CedictEntry } from '../dictionary/entry';
import { isProper } from '../dictionary/order';
import { commonWord } from '../gloss/common-words';
import { sensesOf, shortMeaning } from '../gloss/meaning';
import { type Segment, segment } from '../gloss/segment';
import type { Pair } from '../pairing';
import { sentencesOf } from '../text/article-sentences';
import { fold } from '../text/fold';
import { stem } from '../text/stem';

/** Looks for the other language's word for a keyword, in the pairs of one article and in the dictionary. */
export interface Counterparts {
  /** Chinese term of the text for an English keyword, none of those already taken; '' where nothing is likely. */
  chinese(keyword: string, taken: ReadonlySet<string>): string;
  /** English for a Chinese keyword, from the human English of the pairs or else the dictionary; '' where there is none. */
  english(keyword: string): string;
  /** 0…1: how likely it is that the two say the same. */
  score(zh: string, en: string): number;
}

/** A run of words of the Chinese text with the pairs in which it stands. */
interface Term {
  words: string[];
  count: number;
  pairs: Set<number>;
}

const longestTerm = 4; // words
/** A book on one page tells no more of its keywords than its first chapters do. */
const enoughPairs = 1500;
const likely = 0.5;

/**
 * The evidence is the Dice coefficient of the pairs in which both stand (Smadja et al. 1996, "Translating collocations
 * for bilingual lexicons"), and how far the dictionary's glosses of the Chinese words cover the English ones. A term
 * that only ever stands within one longer term is not taken by itself (Frantzi et al. 2000, C-value).
 */
export function findCounterparts(article: Article, pairs: readonly Pair[], dictionary: Dictionary): Counterparts {
  const texts = new Map(sentencesOf(article.blocks).map((sentence) => [sentence.id, sentence.text]));
  const human = pairs
    .filter(({ zh, en, source }) => zh.length && en.length && source !== 'engine' && source !== 'gloss')
    .slice(0, enoughPairs);
  const sides = human.map(({ zh, en }) => ({
    zh: fold(zh.map((id) => texts.get(id) ?? '').join('')),
    words: zh.map((id) => segment(texts.get(id) ?? '', dictionary)),
    en: en.map(({ text }) => text).join(' '),
    stems: new Set(contentStems(en.map(({ text }) => text).join(' '))),
  }));
  const terms = termsOf(sides.map(({ words }) => words));
  const stemsOf = glossStems(dictionary);

  const covers = (words: readonly string[], keyword: readonly string[]): number => {
    const glossed = words.map(stemsOf);
    const said = keyword.filter((one) => glossed.some((stems) => stems.has(one))).length / keyword.length;
    const used = glossed.filter((stems) => keyword.some((one) => stems.has(one))).length / words.length;
    return said * (0.5 + 0.5 * used);
  };
  /** How well a phrase says one whole sense of a headword, or of a compound, all of its words and nothing else. */
  const sameSense = (keyword: string, words: readonly string[], phrase: readonly string[]): number => {
    const senses = dictionary.entries(keyword).flatMap((entry) => sensesOf(entry).map(contentStems));
    if (senses.length) return Math.max(...senses.map((sense) => overlap(sense, phrase)));
    return words.length ? covers(words, phrase) : 0;
  };
  const dice = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
    a.size + b.size === 0 ? 0 : (2 * [...a].filter((index) => b.has(index)).length) / (a.size + b.size);
  const sidesWith = (test: (side: (typeof sides)[number]) => boolean): Set<number> =>
    new Set(sides.flatMap((side, index) => (test(side) ? [index] : [])));
  const weigh = (coverage: number, together: number) => 0.55 * coverage + 0.45 * together;
  const withAll = (stems: readonly string[]) => sidesWith((side) => stems.every((one) => side.stems.has(one)));

  return {
    chinese: (keyword, taken) => {
      const stems = contentStems(keyword);
      if (!stems.length) return '';
      const english = withAll(stems);
      let best: string[] = [];
      let bestScore = likely;
      for (const { words, pairs: inPairs, count } of terms.values()) {
        const coverage = covers(words, stems);
        if (coverage === 0 && (count < 3 || english.size < 3)) continue;
        const score = weigh(coverage, dice(inPairs, english));
        if (score > bestScore && !taken.has(fold(words.join('')))) {
          best = words;
          bestScore = score;
        }
      }
      const short = trimmed(best, stems, stemsOf).join('');
      return taken.has(fold(short)) ? best.join('') : short;
    },
    english: (keyword) => {
      const words = wordsOf(segment(keyword, dictionary));
      const chinese = sidesWith((side) => side.zh.includes(fold(keyword)));
      let best = '';
      let bestScore = likely;
      const seen = new Set<string>();
      for (const index of chinese) {
        for (const phrase of phrasesOf(sides[index]?.en ?? '')) {
          if (seen.has(phrase.toLowerCase())) continue;
          seen.add(phrase.toLowerCase());
          const stems = contentStems(phrase);
          const coverage = sameSense(keyword, words, stems);
          if (coverage < 0.8) continue;
          const score = weigh(coverage, dice(chinese, withAll(stems)));
          if (score <= bestScore) continue;
          best = phrase;
          bestScore = score;
        }
      }
      if (best) return best;
      return plainMeaning(keyword, dictionary, sides.map(({ en }) => en).join(' '));
    },
    score: (zh, en) => {
      const stems = contentStems(en);
      const words = wordsOf(segment(zh, dictionary));
      if (!stems.length || !words.length) return fold(zh) === fold(en) ? 1 : 0;
      const coverage = covers(words, stems);
      const together = dice(
        sidesWith((side) => side.zh.includes(fold(zh))),
        withAll(stems),
      );
      return Math.max(coverage, weigh(coverage, together));
    },
  };
}

/**
 * A term without the words before it that say nothing of the keyword: 夜间开放, not 试行夜间开放, for "night opening". What
 * stands behind is the head of a Chinese term and stays.
 */
function trimmed(
  words: readonly string[],
  keyword: readonly string[],
  stemsOf: (word: string) => ReadonlySet<string>,
): readonly string[] {
  const says = words.map((word) => keyword.filter((one) => stemsOf(word).has(one)));
  // Where the dictionary does not know all of the keyword, any of the words may say the rest.
  if (!keyword.every((one) => says.some((said) => said.includes(one)))) return words;
  const part = words.slice(says.findIndex((said) => said.length > 0));
  return part.join('').length > 1 ? part : words;
}

/**
 * The dictionary's first meaning as a keyword: without article or 'to'; '' where it would have to be cut. Where the
 * article has English of its own, a word that is also a place far away names that place only if the English does.
 */
function plainMeaning(keyword: string, dictionary: Dictionary, english: string): string {
  const entry = dictionary.entries(keyword).find((one) => !isProper(one) || !english || names(one, english));
  const meaning = commonWord(keyword)?.meaning ?? (entry ? shortMeaning(entry) : '');
  const [first = ''] = meaning.split('; ');
  if (first.endsWith('…') || first.startsWith('(')) return '';
  return first
    .replace(/^(?:to|an?|the) /, '')
    .replace(/ aka .*$/, '')
    .replace(/^(\S+) or \S+$/, '$1')
    .replace(/ of an? \w+ or \w+$/, '');
}

/** Whether an English text has the first word of what a proper name means. */
const names = (entry: CedictEntry, english: string): boolean =>
  english.includes(shortMeaning(entry).split(/[\s,;]/)[0] ?? '');

const contentStems = (english: string): string[] =>
  [...english.toLowerCase().matchAll(/[a-z0-9]+(?:['’][a-z]+)?/g)].flatMap(([word]) =>
    isFunctionWord(word) ? [] : [stem(word)],
  );

/** F1 of two sets of stems. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const shared = new Set(a.filter((one) => b.includes(one))).size;
  return shared ? (2 * shared) / (new Set(a).size + new Set(b).size) : 0;
}

const wordsOf = (segments: readonly Segment[]): string[] =>
  segments.flatMap(({ text, kind }) => (kind === 'other' && !/\p{L}/u.test(text) ? [] : [text]));

/** Stems of all that the dictionary says of a word, remembered. */
function glossStems(dictionary: Dictionary): (word: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (word) => {
    let stems = known.get(word);
    if (!stems) {
      const glosses = dictionary
        .entries(word)
        .flatMap((entry) => entry.glosses.filter((gloss) => !gloss.startsWith('CL:')));
      const meanings = [
        ...glosses.map((gloss) => gloss.replace(/\[[^\]]*\]/g, '')),
        commonWord(word)?.meaning ?? '',
        word,
      ];
      stems = new Set(meanings.flatMap(contentStems));
      known.set(word, stems);
    }
    return stems;
  };
}

/** Runs of one to four words that may be a term, each by its text. */
function termsOf(sides: readonly (readonly Segment[])[][]): Map<string, Term> {
  const terms = new Map<string, Term>();
  sides.forEach((sentences, index) => {
    for (const segments of sentences) {
      segments.forEach((_, start) => {
        const words: string[] = [];
        for (const { text, kind } of segments.slice(start, start + longestTerm)) {
          if (kind === 'numeral' || (kind === 'other' && !/^\p{L}/u.test(text)) || isParticle(text)) break;
          words.push(text);
          const key = words.join('');
          if (key.length < 2 || key.length > 12) continue;
          const term = terms.get(key) ?? { words: [...words], count: 0, pairs: new Set() };
          term.count += 1;
          term.pairs.add(index);
          terms.set(key, term);
        }
      });
    }
  });
  const longer = [...terms.values()];
  for (const [key, term] of terms) {
    const within = longer.some(
      (other) =>
        other.words.length === term.words.length + 1 &&
        other.count === term.count &&
        other.words.join('').includes(key),
    );
    if (term.count > 1 && within) terms.delete(key);
  }
  return terms;
}

const isParticle = (text: string): boolean => text.length === 1 && commonWord(text) !== undefined;

/** Runs of one to four English words that begin and end with a content word. */
function* phrasesOf(english: string): Generator<string> {
  for (const clause of english.split(/[^\p{L}\p{N}'’ -]+/u)) {
    const words = clause.trim().split(/\s+/);
    for (let start = 0; start < words.length; start += 1) {
      for (let end = start + 1; end <= Math.min(words.length, start + 4); end += 1) {
        const [first = '', last = ''] = [words[start], words[end - 1]];
        if ([first, last].every((word) => /^[\p{L}\p{N}]/u.test(word) && !isFunctionWord(word.toLowerCase())))
          yield words.slice(start, end).join(' ');
      }
    }
  }
}
