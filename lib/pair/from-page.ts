import { alignArticle } from '../align/align-article';
import type { Article } from '../article';
import { blockOf, paragraphOf } from '../bilingual-article';
import type { Dictionary } from '../dictionary/dictionary';
import type { EnglishText, Pair } from '../pairing';
import { doubtUnlike } from './doubt';
import { unpaired } from './fill';
import type { PairSourceFunction } from './source';

/**
 * The English that the page itself holds, aligned sentence by sentence. Nothing where the page holds none. The pairs are
 * of all the Chinese, and hold the English without a partner as well.
 */
export const fromPage: PairSourceFunction = async function* (task, signal) {
  const { article, english, outside, sentences, dictionary } = task;
  if (english?.source !== 'page') return;
  const blocks = article.blocks.filter((block) => !outside.has(block.id));
  const pairs = pairHuman({ ...article, blocks }, english, dictionary, signal);
  const place = new Map(sentences.map((sentence, index) => [sentence.id, index]));
  const others = unpaired(sentences.filter((sentence) => outside.has(sentence.block)));
  yield paragraphsWhole(inOrder(pairs, others, (pair) => place.get(pair.zh[0] ?? '')));
};

/** Pairs an article with a human text, from wherever; what the words do not bear out is marked as uncertain. */
export function pairHuman(
  article: Article,
  english: EnglishText,
  dictionary: Dictionary,
  signal?: AbortSignal,
): Pair[] {
  const aligned = dissolveHopeless(alignArticle(article.blocks, english, dictionary, signal));
  return doubtUnlike(article, aligned, dictionary);
}

/** Puts single sentences among pairs, in the order of the Chinese. */
function inOrder(pairs: readonly Pair[], others: readonly Pair[], placeOf: (pair: Pair) => number | undefined): Pair[] {
  const waiting = [...others];
  const all: Pair[] = [];
  for (const pair of pairs) {
    const place = placeOf(pair);
    while (place !== undefined && waiting[0] && (placeOf(waiting[0]) ?? 0) < place) all.push(...waiting.splice(0, 1));
    all.push(pair);
  }
  return [...all, ...waiting];
}

/** English without a partner goes next to what precedes it in its paragraph, so that no Chinese comes to stand between. */
export function paragraphsWhole(pairs: readonly Pair[]): Pair[] {
  const before = new Map<string, Pair>();
  const behind = new Map<Pair, Pair[]>();
  const stay: Pair[] = [];
  for (const pair of pairs) {
    const [paragraph = ''] = pair.en.map(paragraphOf);
    const anchor = pair.zh.length || !paragraph ? undefined : before.get(paragraph);
    if (anchor) behind.set(anchor, [...(behind.get(anchor) ?? []), pair]);
    else {
      stay.push(pair);
      for (const sentence of pair.en) before.set(paragraphOf(sentence), pair);
    }
  }
  return stay.flatMap((pair) => [pair, ...(behind.get(pair) ?? [])]);
}

/** Below this, calibration gives a link less than one chance in ten. */
const hopeless = 0.1;

/**
 * A hopeless link that ties several blocks or paragraphs together, or a paragraph to a block that no other link ties it
 * to, is worse than none: it would put all of them into one row. Its sentences stand alone instead, the Chinese for a
 * gloss, the English as English without a partner.
 */
function dissolveHopeless(pairs: readonly Pair[]): Pair[] {
  const tied = new Set<string>();
  const placed = new Set<string>();
  for (const { zh, en, confidence } of pairs) {
    if (confidence < hopeless || !zh.length) continue;
    for (const paragraph of en.map(paragraphOf)) {
      placed.add(paragraph);
      for (const id of zh) tied.add(`${blockOf(id)} ${paragraph}`);
    }
  }
  return pairs.flatMap((pair) => {
    if (pair.confidence >= hopeless || !pair.zh.length || !pair.en.length) return [pair];
    const blocks = new Set(pair.zh.map(blockOf));
    const paragraphs = new Set(pair.en.map(paragraphOf));
    const [block] = blocks;
    const [paragraph = ''] = paragraphs;
    const apart = placed.has(paragraph) && !tied.has(`${block} ${paragraph}`);
    if (blocks.size + paragraphs.size < 3 && !apart) return [pair];
    // The English first, next to the rest of its paragraph.
    return [
      ...pair.en.map((sentence) => ({ ...pair, zh: [], en: [sentence] })),
      ...pair.zh.map((id) => ({ ...pair, zh: [id], en: [] })),
    ];
  });
}
