import { chineseTokens } from './chinese-tokens';
import type { ChineseUnit } from './chinese-unit';
import { englishTokens } from './english-tokens';
import type { EnglishUnit } from './english-unit';
import type { Feature } from './feature';
import { unitsBy } from './hits';
import type { Lexicon, Translations } from './lexicon';
import { nameHits } from './names';
import type { Parameters } from './parameters';
import { remember } from './remember';

/** The tokens of every unit as evidence about units of the other side. */
export interface Tokens {
  zh: Feature[][];
  en: Feature[][];
}

/** Translations that the first pass found in the document itself, by Chinese string. */
export type Learned = ReadonlyMap<string, Translations>;

/** Matches the tokens of both sides: dictionary, names, numbers, Latin words. */
export function matchTokens(
  zh: readonly ChineseUnit[],
  en: readonly EnglishUnit[],
  lexicon: Lexicon,
  parameters: Parameters,
  learned: Learned = new Map(),
): Tokens {
  const unitsOfStem = unitsBy(en.map(({ stems }) => stems.keys()));
  const translations = relevantTranslations(zh, lexicon, learned, unitsOfStem);
  const meant = hitsByStem(zh, translations);
  const names = nameHits(zh, en, lexicon, (stem) => meant.has(stem));
  return {
    zh: chineseTokens(zh, en, translations, unitsOfStem, lexicon),
    en: englishTokens(zh, en, meant, names, parameters),
  };
}

/** What each Chinese word of the document may mean, as far as the English has it. */
function relevantTranslations(
  zh: readonly ChineseUnit[],
  lexicon: Lexicon,
  learned: Learned,
  unitsOfStem: ReadonlyMap<string, number[]>,
): Map<string, Translations> {
  const relevant = new Map<string, Translations>();
  for (const word of new Set(zh.flatMap(({ words, strings }) => [...words, ...strings]))) {
    const here = new Map<string, number>();
    for (const source of [lexicon.translations(word), learned.get(word) ?? []]) {
      for (const [stem, weight] of source) {
        if (unitsOfStem.has(stem) && weight > (here.get(stem) ?? 0)) here.set(stem, weight);
      }
    }
    relevant.set(word, here);
  }
  return relevant;
}

function hitsByStem(
  zh: readonly ChineseUnit[],
  translations: ReadonlyMap<string, Translations>,
): Map<string, Map<number, number>> {
  const hits = new Map<string, Map<number, number>>();
  for (const [unit, { words, strings }] of zh.entries()) {
    for (const word of [...words, ...strings]) {
      for (const [stem, weight] of translations.get(word) ?? []) {
        const units = remember(hits, stem, () => new Map<number, number>());
        if (weight > (units.get(unit) ?? 0)) units.set(unit, weight);
      }
    }
  }
  return hits;
}
