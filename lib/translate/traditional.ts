import table from 'virtual:han-fold';
import { unpackPairs } from '../text/pair-code';

const simplified = new Map<string, string>();
const pairs = unpackPairs(table);
for (let i = 0; i + 1 < pairs.length; i += 2) simplified.set(pairs.charAt(i), pairs.charAt(i + 1));

/**
 * Traditional characters to simplified ones, each by itself; everything else, Latin letters and punctuation too, stays
 * as it is (unlike `lib/text/fold.ts`, which is for comparison only). Characters are what a translation model lacks;
 * words that differ between Taipei and Beijing (計程車, 出租车) are left alone, since their characters say the same.
 */
export const toSimplified = (text: string): string => text.replace(/\p{Script=Han}/gu, (c) => simplified.get(c) ?? c);
