import type { ChineseUnit } from './chinese-unit';
import type { EnglishUnit } from './english-unit';
import { type Feature, feature } from './feature';
import { fullHits, type Hits, unitsBy } from './hits';
import * as evidence from './parameters';
import { remember } from './remember';

/**
 * Tokens of the English units as evidence about the Chinese ones.
 *
 * @param meant Dictionary matches by stem.
 * @param names For each unit the matches of its names by stem.
 */
export function englishTokens(
  zh: readonly ChineseUnit[],
  en: readonly EnglishUnit[],
  meant: ReadonlyMap<string, Hits>,
  names: readonly ReadonlyMap<string, Hits>[],
  parameters: evidence.Parameters,
): Feature[][] {
  const made = new Map<string, Feature>();
  const token = (key: string, kind: evidence.Evidence, hits: () => Hits) =>
    remember(made, key, () => feature(kind, hits(), zh.length));
  const unmatched = feature({ ...parameters.content, hit: parameters.unmatched }, new Map(), zh.length);
  const numbers = unitsBy(zh.map((unit) => unit.numbers.keys()));
  return en.map((unit, j) => {
    const tokens: Feature[] = [];
    for (const [stem, isFunction] of unit.stems) {
      const spelt = names[j]?.get(stem);
      const hits = meant.get(stem);
      if (spelt) tokens.push(token(`name ${stem}`, evidence.name, () => larger(spelt, hits ?? new Map())));
      else if (hits) {
        const kind = isFunction ? evidence.functionWord : parameters.content;
        tokens.push(token(`${isFunction ? 'function' : 'content'} ${stem}`, kind, () => hits));
      } else if (!isFunction) tokens.push(unmatched);
    }
    for (const [key, common] of unit.numbers) {
      const places = numbers.get(key);
      if (!places && common) continue;
      const kind = common ? evidence.commonNumber : evidence.number;
      tokens.push(token(`number ${key}`, kind, () => fullHits(places)));
    }
    return tokens;
  });
}

function larger(a: Hits, b: Hits): Hits {
  const all = new Map(a);
  for (const [unit, weight] of b) all.set(unit, Math.max(weight, all.get(unit) ?? 0));
  return all;
}
