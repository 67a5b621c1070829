/**
 * How much of a text was found: F1 over multisets of four-grams, a Han character or a Latin word being one token.
 * Text that only stands in `neutral` counts neither for nor against.
 */
export interface TextScore {
  precision: number;
  recall: number;
  f1: number;
}

export interface GoldText {
  title: string | null;
  body: string[];
  neutral: string[];
}

export function scoreText(found: string, gold: GoldText): TextScore {
  const predicted = grams(tokens(found));
  const wanted = grams(tokens(gold.body.join('\n')));
  const neutral = grams(tokens([...gold.neutral, gold.title ?? ''].join('\n')));
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const [gram, count] of predicted) {
    const hits = Math.min(count, wanted.get(gram) ?? 0);
    right += hits;
    wrong += Math.max(0, count - hits - (neutral.get(gram) ?? 0));
  }
  for (const [gram, count] of wanted) missed += Math.max(0, count - (predicted.get(gram) ?? 0));
  const precision = right + wrong ? right / (right + wrong) : 0;
  const recall = right + missed ? right / (right + missed) : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** Two short texts say the same: compared after NFKC without spaces and quotation marks. */
export const sameText = (a: string, b: string): boolean => bare(a) === bare(b);

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」『』《》〈〉«»]/g, '')
    .toLowerCase();

const tokens = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];

function grams(tokensOfText: readonly string[], size = 4): Map<string, number> {
  const counts = new Map<string, number>();
  if (tokensOfText.length < size) return tokensOfText.length ? counts.set(tokensOfText.join(' '), 1) : counts;
  for (let i = 0; i + size <= tokensOfText.length; i += 1) {
    const gram = tokensOfText.slice(i, i + size).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}
