import { lowConfidence, type Pair } from '@/lib/pairing';

/** Names a pair within its article, the same while pairs are still arriving: by its first sentence. */
export function pairKey(pair: Pair): string {
  return pair.zh[0] ?? `${pair.source}:${pair.en[0]?.id ?? ''}`;
}

/** Whether a pair has both sides, but may join what does not belong together. */
export const isUncertain = (pair: Pair): boolean =>
  pair.confidence < lowConfidence && pair.zh.length > 0 && pair.en.length > 0;
