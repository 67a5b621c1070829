import type { Article } from '../article';
import { rowsOf } from '../bilingual-article';
import type { Dictionary } from '../dictionary/dictionary';
import { lowConfidence, type Pair } from '../pairing';
import { contentStems, glossStems, overlap } from './overlap';

/**
 * Of paragraphs with at least so many content words, 0.4 % (news) to 6 % (pages) of the right ones share less than this
 * with their Chinese, and 87 % of those that belong to the neighbouring paragraph.
 */
const leastShared = [
  { words: 8, share: 0.35 },
  { words: 5, share: 0.25 },
];

/**
 * Marks pairs as uncertain whose paragraphs share too few words. The layout may put beside a paragraph what is not its
 * translation, and the aligner believes the layout; the words decide whether the reader is told so as certain.
 */
export function doubtUnlike(article: Article, pairs: readonly Pair[], dictionary: Dictionary): Pair[] {
  const rows = rowsOf({ article, pairs: [...pairs], titleEn: '', titleEnSource: '', keywords: [] });
  return rows.flatMap((row) => {
    const linked = row.pairs.filter((pair) => pair.zh.length > 0 && pair.en.length > 0);
    const words = contentStems(linked.flatMap((pair) => pair.en.map(({ text }) => text)).join(' '));
    const least = leastShared.find((one) => words.size >= one.words)?.share;
    if (!linked.length || least === undefined) return row.pairs;
    const shared = overlap(words, glossStems(row.blocks.map(({ text }) => text).join('\n'), dictionary));
    if (shared >= least) return row.pairs;
    return row.pairs.map((pair) => ({ ...pair, confidence: Math.min(pair.confidence, lowConfidence * 0.9) }));
  });
}
