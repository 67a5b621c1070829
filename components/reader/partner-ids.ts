import type { Pair } from '@/lib/pairing';
import { pairKey } from './pair-key';

/** Element id of an English sentence. Ids of human English and of an engine's may be the same number, hence the source. */
export const englishId = (pair: Pair, sentence: string): string =>
  `en-${pair.before?.source ?? pair.source}-${sentence}`;

/** Element id of a pair's word gloss. */
export const glossId = (pair: Pair): string => `gloss-${pairKey(pair)}`;

/** Element ids of one side of a pair, for aria-describedby on the other: focus on a sentence reads its partner too. */
export function partnerIds(pair: Pair, side: 'zh' | 'en'): string | undefined {
  if (side === 'zh') return pair.zh.map((id) => `zh-${id}`).join(' ') || undefined;
  if (pair.gloss) return glossId(pair);
  return pair.en.map((sentence) => englishId(pair, sentence.id)).join(' ') || undefined;
}
