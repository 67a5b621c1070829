import { isFunctionWord } from '../align/function-words';
import type { Article } from '../article';
import type { Dictionary } from '../dictionary/dictionary';
import { isProper } from '../dictionary/order';
import { commonWord } from '../gloss/common-words';
import { outletNames } from '../gloss/outlets';
import { type Segment, segment } from '../gloss/segment';
import { fold } from '../text/fold';
import { stopWords } from './stop-words';

const fewest = 5;
const most = 8;
const longestTerm = 3; // words

/** A word or a run of words that may be a term. */
interface Candidate {
  text: string;
  /** Occurrences; one in the headline counts three, one in the first paragraph or a heading two. */
  weight: number;
  /** Personal, place and other names. */
  name: boolean;
  /** Nothing in it is a verb or an adverb. */
  plain: boolean;
  words: number;
  count: number;
}

/**
 * Five to eight terms of an article that names no keywords, the best first; fewer where the text is short. Candidates
 * are nouns, names and runs of words that recur; they are ranked by C-value (Frantzi, Ananiadou and Mima 2000,
 * "Automatic recognition of multi-word terms"): frequency times the logarithm of length, less what is owed to longer
 * candidates that contain the term. Words that every news article uses are left out.
 */
export function extractTerms(article: Article, dictionary: Dictionary): string[] {
  const candidates = new Map<string, Candidate>();
  // Who prints and writes is not what the article is about.
  const outlets = new Set([
    ...outletNames(),
    ...[article.site, article.source, ...article.byline.split(/[\s、,，/]+/)].map(fold),
  ]);
  const blocks = article.blocks.filter((block) => block.lang === 'zh' && block.kind !== 'image');
  collect(segment(article.title, dictionary), 3, candidates, dictionary);
  blocks.forEach((block, index) => {
    const weight = index === 0 || block.kind === 'heading' ? 2 : 1;
    for (const line of block.text.split('\n')) collect(segment(line, dictionary), weight, candidates, dictionary);
  });
  const all = [...candidates.values()].filter(
    ({ text, words, count, plain }) =>
      !outlets.has(fold(text)) && (count >= (plain ? 2 : 3) || (words === 1 && !/^[A-Z][a-z]+$/.test(text))),
  );
  const longer = all.filter(({ text }) => text.length > 2);
  const ranked = all
    .map((candidate) => ({ ...candidate, value: cValue(candidate, longer) }))
    .sort((a, b) => b.value - a.value);
  const chosen: string[] = [];
  for (const { text, weight, words } of ranked) {
    if (chosen.length === most || (chosen.length >= fewest && weight < 3)) break;
    if (chosen.some((term) => term.includes(text) || text.includes(term) || (words > 1 && overlap(term, text))))
      continue;
    chosen.push(text);
  }
  return chosen;
}

/** Two stretches of one phrase: the end of one is the beginning of the other, by two characters or more. */
const overlap = (a: string, b: string): boolean =>
  [...a].some((_, i) => (i >= 2 && b.endsWith(a.slice(0, i))) || (a.length - i >= 2 && b.startsWith(a.slice(i))));

function cValue({ text, weight, name }: Candidate, longer: readonly Candidate[]): number {
  const containing = longer.filter((other) => other.text.length > text.length && other.text.includes(text));
  const owed = containing.reduce((sum, other) => sum + other.weight, 0) / Math.max(1, containing.length);
  return Math.log2(text.length + (name ? 1 : 0)) * (weight - owed);
}

function collect(
  segments: readonly Segment[],
  weight: number,
  candidates: Map<string, Candidate>,
  dictionary: Dictionary,
): void {
  const chinese = isChinese(segments);
  segments.forEach((_, start) => {
    let text = '';
    for (let words = 1; words <= longestTerm; words += 1) {
      const last = segments[start + words - 1];
      if (!last || !isPart(last, chinese)) break;
      text += last.text;
      const nouns = isNoun(last, dictionary);
      // '再次充满欢声笑语' is a clause, not a term: verbs and adverbs may open one only if it recurs (see below).
      const plain = segments.slice(start, start + words).every((one) => isNoun(one, dictionary));
      const stops = segments.slice(start, start + words).filter((one) => stopWords.has(fold(one.text))).length;
      if (!nouns || text.length < 2 || text.length > 12 || stops > 0) continue;
      const name = words === 1 && (last.kind === 'name' || isName(last.text, dictionary));
      const known = candidates.get(text) ?? { text, weight: 0, name, plain, words, count: 0 };
      candidates.set(text, { ...known, weight: known.weight + weight, count: known.count + 1 });
    }
  });
}

/** What a term may consist of: words of two characters or more, names; Latin names where the line is Chinese. */
const isPart = ({ text, kind }: Segment, chinese: boolean): boolean =>
  kind === 'name' || (kind === 'word' && text.length > 1) || (kind === 'other' && chinese && isLatinName(text));

/** With a capital, and no word that only begins a sentence: 'Python', 'CEO', 'iPhone', 'F-16'. */
const isLatinName = (text: string): boolean =>
  /^[A-Za-z][\w+-]+$/.test(text) && /[A-Z]/.test(text) && !isFunctionWord(text.toLowerCase());

const isChinese = (segments: readonly Segment[]): boolean => {
  const words = segments.filter(({ text }) => /\p{L}/u.test(text));
  return words.filter(({ text }) => /\p{Script=Han}/u.test(text)).length * 2 >= words.length;
};

const isName = (text: string, dictionary: Dictionary): boolean => {
  const entries = dictionary.entries(text);
  return entries.length > 0 && entries.every(isProper);
};

/** The last word of a term: no verb, adverb or pronoun, as far as its first gloss tells. */
function isNoun({ text, kind }: Segment, dictionary: Dictionary): boolean {
  if (kind !== 'word') return true;
  const [entry] = dictionary.entries(text);
  const gloss = (commonWord(text)?.meaning ?? entry?.glosses[0] ?? '').replace(/^\([^)]*\) ?/, '');
  return (
    gloss !== '' &&
    !/^(?:to |not |be |very |full of|one more time|once more|again|in (?:order|addition)|so |if |but |by |at |as |\w+ly\b|is |a few|both |each |why|how|what|because|don't)/.test(
      gloss,
    )
  );
}
