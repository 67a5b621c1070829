import type { ChineseUnit } from './chinese-unit';
import type { EnglishUnit } from './english-unit';
import { type Feature, feature } from './feature';
import { fullHits, type Hits, unitsBy } from './hits';
import type { Lexicon, Translations } from './lexicon';
import * as evidence from './parameters';
import { remember } from './remember';

/**
 * Tokens of the Chinese units as evidence about the English ones.
 *
 * @param translations By word, only stems that the English has.
 */
export function chineseTokens(
  zh: readonly ChineseUnit[],
  en: readonly EnglishUnit[],
  translations: ReadonlyMap<string, Translations>,
  unitsOfStem: ReadonlyMap<string, readonly number[]>,
  lexicon: Lexicon,
): Feature[][] {
  const made = new Map<string, Feature>();
  const token = (key: string, kind: evidence.Evidence, hits: () => Hits) =>
    remember(made, key, () => feature(kind, hits(), en.length));
  const unmatched = feature({ ...evidence.chineseWord, hit: evidence.unmatchedChinese }, new Map(), en.length);
  const numbers = unitsBy(en.map((unit) => unit.numbers.keys()));
  const latin = unitsBy(en.map((unit) => unit.latin));
  return zh.map((unit) => {
    const tokens: Feature[] = [];
    for (const word of unit.words) {
      const stems = translations.get(word);
      if (stems && stems.size > 0) {
        const kind = word.length === 1 ? evidence.chineseCharacter : evidence.chineseWord;
        tokens.push(token(`word ${word}`, kind, () => hitsOf(stems, unitsOfStem)));
      } else if (word.length > 1 && lexicon.has(word)) tokens.push(unmatched);
    }
    for (const [key, common] of unit.numbers) {
      const places = numbers.get(key);
      if (!places && common) continue;
      const kind = common ? evidence.commonNumber : evidence.chineseNumber;
      tokens.push(token(`number ${key}`, kind, () => fullHits(places)));
    }
    for (const word of unit.latin) tokens.push(token(`latin ${word}`, evidence.latin, () => fullHits(latin.get(word))));
    return tokens;
  });
}

function hitsOf(stems: Translations, unitsOfStem: ReadonlyMap<string, readonly number[]>): Hits {
  const hits = new Map<number, number>();
  for (const [stem, weight] of stems) {
    for (const unit of unitsOfStem.get(stem) ?? []) if (weight > (hits.get(unit) ?? 0)) hits.set(unit, weight);
  }
  return hits;
}
