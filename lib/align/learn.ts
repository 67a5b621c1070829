import type { ChineseUnit } from './chinese-unit';
import type { EnglishUnit } from './english-unit';
import type { Lexicon } from './lexicon';
import { remember } from './remember';
import type { Learned } from './tokens';

/** A link of the first pass, by indices. */
interface Linked {
  zh: readonly number[];
  en: readonly number[];
}

/** Links with more units than this are too vague to learn from. */
const largest = 4;
/** How much more often than by chance a pair of words must meet. */
const surprise = 2.5;
const discount = 1.5;
const scale = 0.8;
const least = 0.22;

/**
 * Repeated strings of two to four characters that are no words of the dictionary: names, above all.
 *
 * @returns For each unit those that it has.
 */
export function repeatedStrings(zh: readonly ChineseUnit[], lexicon: Lexicon): string[][] {
  const all = zh.map(({ text }) => {
    const strings = new Set<string>();
    for (const [run] of text.matchAll(/[\u3400-\u9fff]{2,}/g)) {
      for (let length = 2; length <= 4; length += 1) {
        for (let at = 0; at + length <= run.length; at += 1) strings.add(run.slice(at, at + length));
      }
    }
    return strings;
  });
  const counts = new Map<string, number>();
  for (const strings of all) for (const each of strings) counts.set(each, (counts.get(each) ?? 0) + 1);
  const repeated = new Set(
    [...counts].filter(([each, count]) => count > 1 && !lexicon.has(each)).map(([each]) => each),
  );
  return all.map((strings) => [...strings].filter((each) => repeated.has(each)));
}

/**
 * Words that keep company across the links of a first pass: Varga et al. (hunalign, 2005) and Moore (2002) learn a
 * dictionary from a first alignment too; here only pairs that meet at least twice and well above chance count.
 */
export function learnTranslations(
  links: readonly Linked[],
  zh: readonly ChineseUnit[],
  en: readonly EnglishUnit[],
): Learned {
  const together = new Map<string, Map<string, number>>();
  const zhCount = new Map<string, number>();
  const enCount = new Map<string, number>();
  let clear = 0;
  for (const link of links) {
    if (link.zh.length === 0 || link.en.length === 0 || link.zh.length + link.en.length > largest) continue;
    clear += 1;
    const words = new Set(link.zh.flatMap((i) => [...(zh[i]?.words ?? []), ...(zh[i]?.strings ?? [])]));
    const stems = new Set(link.en.flatMap((j) => [...(en[j]?.stems.keys() ?? [])]));
    for (const stem of stems) enCount.set(stem, (enCount.get(stem) ?? 0) + 1);
    for (const word of words) {
      zhCount.set(word, (zhCount.get(word) ?? 0) + 1);
      const company = remember(together, word, () => new Map<string, number>());
      for (const stem of stems) company.set(stem, (company.get(stem) ?? 0) + 1);
    }
  }
  const learned = new Map<string, Map<string, number>>();
  for (const [word, company] of together) {
    const ofWord = zhCount.get(word) ?? 0;
    if (ofWord < 2 || ofWord > clear / 2) continue;
    for (const [stem, times] of company) {
      const ofStem = enCount.get(stem) ?? 0;
      if (times < 2 || times < (surprise * ofWord * ofStem) / clear) continue;
      const weight = Math.min(1, (scale * (times - 1)) / (Math.max(ofWord, ofStem) - 1 + discount));
      if (weight < least) continue;
      remember(learned, word, () => new Map<string, number>()).set(stem, weight);
    }
  }
  return learned;
}
