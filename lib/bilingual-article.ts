import type { Article, Block } from './article';
import { type EnglishSentence, type Pair, type PairSource, pairSources } from './pairing';

/**
 * The one thing that the overlay, the library and the exporters see: a Chinese article, its English line by line, and
 * where each line's English comes from. `article.blocks` holds the Chinese side only.
 */
export interface BilingualArticle {
  article: Article;
  /** The English headline; '' where there is none. */
  titleEn: string;
  titleEnSource: PairSource | '';
  keywords: Keyword[];
  pairs: Pair[];
}

/** A keyword in either language or both; never empty in both. */
export interface Keyword {
  zh: string;
  en: string;
}

/** One line of the two-column view: Chinese blocks and English paragraphs that no pair separates. */
export interface Row {
  blocks: Block[];
  pairs: Pair[];
}

/** Id of the block that a sentence id belongs to. */
export const blockOf = (sentence: string): string => sentence.slice(0, sentence.lastIndexOf('.'));

/** Number of the English paragraph that a sentence stands in. */
export const paragraphOf = (sentence: EnglishSentence): string => blockOf(sentence.id);

/**
 * Groups pairs into rows so that neither a Chinese block nor an English paragraph is torn apart, in the order of the
 * pairs. Blocks that no pair speaks of (images, quotations in English) are rows of their own: where they stand in the
 * article, or right behind a row that reaches over them. Every block and every pair is in exactly one row.
 */
export function rowsOf({ article, pairs }: BilingualArticle): Row[] {
  const place = new Map(article.blocks.map((block, index) => [block.id, index]));
  const blocksOf = (pair: Pair) => [...new Set(pair.zh.map(blockOf))].filter((id) => place.has(id));
  const paired = new Set(pairs.flatMap(blocksOf));
  const alone = article.blocks.filter((block) => !paired.has(block.id));
  const rows: Row[] = [];
  const showAlone = (before: number) => {
    while (alone[0] && (place.get(alone[0].id) ?? 0) < before) rows.push({ blocks: alone.splice(0, 1), pairs: [] });
  };
  for (const group of inseparable(pairs, blocksOf)) {
    const places = [...new Set(group.flatMap(blocksOf))].map((id) => place.get(id) ?? 0).sort((a, b) => a - b);
    if (places[0] !== undefined) showAlone(places[0]);
    rows.push({ blocks: places.flatMap((at) => article.blocks[at] ?? []), pairs: group });
  }
  showAlone(article.blocks.length);
  return rows;
}

/** Runs of pairs: each ends only where no block and no English paragraph goes on in a later pair. */
function inseparable(pairs: readonly Pair[], blocksOf: (pair: Pair) => string[]): Pair[][] {
  const keys = pairs.map((pair) => [
    ...blocksOf(pair),
    // An edited line stays in the paragraph that it was part of.
    ...pair.en.map((one) => `${pair.before?.source ?? pair.source} ${paragraphOf(one)}`),
  ]);
  const lastWith = new Map<string, number>();
  keys.forEach((own, index) => {
    for (const key of own) lastWith.set(key, index);
  });
  const groups: Pair[][] = [];
  let start = 0;
  let end = 0;
  keys.forEach((own, index) => {
    for (const key of own) end = Math.max(end, lastWith.get(key) ?? index);
    if (index < end) return;
    groups.push(pairs.slice(start, index + 1));
    start = index + 1;
    end = start;
  });
  return groups;
}

/** The English of a pair as one string; for a gloss its meanings, ' · ' between words. */
export function englishOf(pair: Pair): string {
  if (pair.gloss) return pair.gloss.map((w) => w.meaning || w.text).join(' · ');
  return pair.en.map((s) => s.text).join(' ');
}

/** How many pairs have their English from each source. */
export function provenance(pairs: readonly Pair[]): Record<PairSource, number> {
  const counts = Object.fromEntries(pairSources.map((s) => [s, 0])) as Record<PairSource, number>;
  for (const pair of pairs) if (pair.en.length || pair.gloss) counts[pair.source] += 1;
  return counts;
}
