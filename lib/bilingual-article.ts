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
 * Groups pairs into rows so that neither a Chinese block nor an English paragraph is torn apart. Blocks without
 * sentences (images) are rows of their own, where they stand in the article.
 */
export function rowsOf({ article, pairs }: BilingualArticle): Row[] {
  const place = new Map(article.blocks.map((block, index) => [block.id, index]));
  const paired = new Set(pairs.flatMap((pair) => pair.zh.map(blockOf)));
  const rows: Row[] = [];
  const rowOf = new Map<string, Row>();
  let next = 0; // first block that may still have to be shown alone
  const showUnpaired = (end: number) => {
    for (; next < end; next += 1) {
      const block = article.blocks[next];
      if (block && !paired.has(block.id)) rows.push({ blocks: [block], pairs: [] });
    }
  };
  for (const pair of pairs) {
    const blocks = [...new Set(pair.zh.map(blockOf))];
    const keys = [...blocks, ...pair.en.map((sentence) => `${pair.source}:${paragraphOf(sentence)}`)];
    let row = keys.map((key) => rowOf.get(key)).find((known) => known !== undefined);
    if (!row) {
      showUnpaired(Math.max(next, ...blocks.map((id) => place.get(id) ?? 0)));
      row = { blocks: [], pairs: [] };
      rows.push(row);
    }
    row.pairs.push(pair);
    for (const id of blocks) {
      const block = article.blocks[place.get(id) ?? -1];
      if (block && !row.blocks.includes(block)) row.blocks.push(block);
    }
    for (const key of keys) rowOf.set(key, row);
  }
  showUnpaired(article.blocks.length);
  return rows;
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
