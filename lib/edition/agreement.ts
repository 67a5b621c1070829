import type { Block } from '../article';
import type { Dictionary } from '../dictionary/dictionary';
import { countScripts } from '../pair/language-runs';
import { likeness } from '../pair/likeness';
import { comparable, matchUnits, mostHanPerWord, mostWordsPerHan, supported, type Weighed, weigh } from '../pair/match';
import { contentStems, glossStems, overlap } from '../pair/overlap';
import { unitsOf } from '../pair/units';
import { type EnglishText, lowConfidence, type Pair } from '../pairing';

/** How far an English text tells the same story as a Chinese one. Shares are 0…1, by length. */
export interface Agreement {
  /** Of the Chinese, what has a sure partner. */
  chinese: number;
  /** Of the English, what has a sure partner. */
  english: number;
  /** Of the Chinese, what any of the English points to by its words, in whatever order. */
  reached: number;
  /** Log-odds that the English, by its words and their order, renders this Chinese (`pair/likeness.ts`). */
  likeness: number;
  /** The pairs that are sure. */
  sure: Pair[];
}

/**
 * A logistic model, fitted on 135 news texts with their own English, whole and with a quarter of its paragraphs left
 * out, against that English cut down to a fifth, rewritten (a third of it among paragraphs of another report on the same
 * topic) and other reports on the same topic, and on pieces of books against the piece before. No figure decides alone:
 * words point to every report on the same topic, and a rewritten one has sentences that match.
 */
const model = { constant: -10.9, likeness: 0.27, chinese: 6.8, english: 1.9, reached: 8.3 };

/** Whether the two tell the same story, so that the one may stand beside the other. */
export const isSameStory = ({ likeness: odds, chinese, english, reached }: Agreement): boolean =>
  model.constant + model.likeness * odds + model.chinese * chinese + model.english * english + model.reached * reached >
  0;

/** @param sentences The text of each Chinese sentence of `blocks`, by its id. */
export function agreementOf(
  blocks: readonly Block[],
  sentences: ReadonlyMap<string, string>,
  english: EnglishText,
  pairs: readonly Pair[],
  dictionary: Dictionary,
): Agreement {
  const sure = pairs.filter(
    (pair) => isLinked(pair) && pair.confidence >= lowConfidence && shareOf(pair, sentences, dictionary) >= leastShared,
  );
  const han = (ids: Iterable<string>) => sum([...ids], (id) => sentences.get(id)?.length ?? 0);
  const latin = (some: readonly Pair[]) => sum(some, ({ en }) => sum(en, ({ text }) => text.length));
  return {
    chinese: han(sure.flatMap(({ zh }) => zh)) / Math.max(1, han(sentences.keys())),
    english: latin(sure) / Math.max(1, latin(pairs)),
    ...byWords(blocks, english, dictionary),
    sure,
  };
}

export const isLinked = ({ zh, en }: Pair): boolean => zh.length > 0 && en.length > 0;

const leastShared = 0.25;
const fewestWords = 4;

/**
 * Share, 0…1, of a pair's English words that its Chinese may stand for: evidence that does not rest on what the aligner
 * believes. 1 where there are too few words to say.
 */
function shareOf({ zh, en }: Pair, sentences: ReadonlyMap<string, string>, dictionary: Dictionary): number {
  const stems = contentStems(en.map(({ text }) => text).join(' '));
  return stems.size < fewestWords ? 1 : overlap(stems, glossStems(textOf(zh, sentences), dictionary));
}

/** Short lines may be longer or shorter than any rule. */
const slack = 4;

/** How many times longer or shorter a pair's English is than any translation of its Chinese; at most 1 for what fits. */
export function misfit({ zh, en }: Pair, sentences: ReadonlyMap<string, string>): number {
  const { han } = countScripts(textOf(zh, sentences));
  const { latin } = countScripts(en.map(({ text }) => text).join(' '));
  return Math.max(han / (latin * mostHanPerWord + slack), latin / (han * mostWordsPerHan + slack));
}

const textOf = (ids: readonly string[], sentences: ReadonlyMap<string, string>): string =>
  ids.map((id) => sentences.get(id) ?? '').join('\n');

/** Shares so much with the Chinese it points to that it may render it. */
const rendering = 0.45;

/** What the words say without any alignment. */
function byWords(
  blocks: readonly Block[],
  english: EnglishText,
  dictionary: Dictionary,
): Pick<Agreement, 'reached' | 'likeness'> {
  const foreign = english.paragraphs.map(
    ({ text, kind }, index): Block => ({ id: `e${index + 1}`, kind, lang: 'en', text }),
  );
  const { zh, en: all } = weigh(unitsOf([...blocks.filter(({ lang }) => lang === 'zh'), ...foreign]), dictionary);
  const en = all.filter(({ unit }) => unit.block.lang === 'en');
  const matches = matchUnits(zh, en);
  const found = new Set([...supported(matches, en), ...matches.filter((match) => match.overlap >= rendering)]);
  const places = new Set([...found].flatMap(({ first, count }) => Array.from({ length: count }, (_, i) => first + i)));
  const size = (units: readonly Weighed[]) => sum(units, (one) => one.size);
  const reached = Math.min(size([...places].flatMap((i) => zh[i] ?? [])), size(en) * mostReached);
  const matchOf = new Map(matches.flatMap((match) => (en[match.english] ? [[en[match.english], match] as const] : [])));
  return {
    reached: reached / Math.max(1, size(zh)),
    likeness: likeness(comparable(zh, en), matchOf as Map<Weighed, (typeof matches)[number]>).logOdds,
  };
}

/** In Han characters for an English word: a translation reaches no more than it can say. */
const mostReached = 2.5;

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);
