import type { Dictionary } from '../dictionary/dictionary';
import { type BeadEvidence, beadTypes, scoreBeads } from './beads';
import { borderEvidence } from './borders';
import { type ChineseUnit, chineseUnit } from './chinese-unit';
import { confidences } from './confidence';
import { type Corridor, corridorAround, corridorOf, corridorWithin, type Groups } from './corridor';
import { type EnglishUnit, englishUnit } from './english-unit';
import { halves } from './halves';
import { layoutEvidence } from './layout';
import { learnTranslations, repeatedStrings } from './learn';
import { lengthEvidence } from './length-evidence';
import { lexiconOf } from './lexicon';
import { type Level, type Parameters, parametersFor } from './parameters';
import { punctuationEvidence } from './punctuation';
import { quotationEvidence } from './quotation-state';
import { bestPath, type Step } from './search';
import { type Learned, matchTokens, type Tokens } from './tokens';

/** Units that say the same, by index; an empty side is an omission or an insertion. */
export interface Link {
  zh: number[];
  en: number[];
  /** 0…1: how likely it is that exactly these belong together. */
  confidence: number;
}

export interface AlignOptions {
  /** What a unit is: paragraphs are dropped and moved, sentences are merged and split. */
  level: Level;
  /** For each English unit the Chinese ones that the page's layout puts beside it; strong evidence, not an order. */
  beside?: readonly (readonly number[] | undefined)[];
  /** Units link only within the same group: sentences within paragraphs that belong together. */
  groups?: Groups;
  signal?: AbortSignal;
}

/**
 * Aligns two texts that say the same: every unit is in exactly one link, links ascend on both sides (but for pairs
 * that changed places). One dynamic programme over dictionary matches, numbers, names, lengths (Gale & Church 1993),
 * punctuation and quotations, all as log-likelihood ratios; sentences get a second pass with what the first one taught
 * about the document's words. The same input always gives the same links.
 *
 * @throws The signal's reason, if it is aborted.
 */
export function alignTexts(
  zh: readonly string[],
  en: readonly string[],
  dictionary: Dictionary,
  options: AlignOptions,
): Link[] {
  if (zh.length === 0 || en.length === 0) {
    return [
      ...zh.map((_, i) => ({ zh: [i], en: [], confidence: 1 })),
      ...en.map((_, j) => ({ zh: [], en: [j], confidence: 1 })),
    ];
  }
  const [first, second] = halves({ zh, en, options }) ?? [];
  if (first && second) {
    const links = alignTexts(first.zh, first.en, dictionary, first.options);
    for (const link of alignTexts(second.zh, second.en, dictionary, second.options)) {
      links.push({
        zh: link.zh.map((i) => i + first.zh.length),
        en: link.en.map((j) => j + first.en.length),
        confidence: link.confidence,
      });
    }
    return links;
  }
  const lexicon = lexiconOf(dictionary);
  const parameters = parametersFor[options.level];
  const chinese = zh.map((text) => chineseUnit(text, lexicon));
  const english = en.map(englishUnit);
  const evidence = evidenceOf(chinese, english, parameters, options);
  options.signal?.throwIfAborted();
  const groups = options.groups;
  const inGroups = groups && corridorWithin(groups);
  const weigh = (units: readonly ChineseUnit[], corridor: (tokens: Tokens) => Corridor, learned?: Learned) => {
    const tokens = matchTokens(units, english, lexicon, parameters, learned);
    const sizes = { zh: units.map(({ size }) => size), en: english.map(({ size }) => size) };
    return scoreBeads(tokens, sizes, evidence, beadTypes(parameters.priors), inGroups ?? corridor(tokens), groups);
  };
  let beads = weigh(chinese, corridorOf);
  let steps = bestPath(beads);
  options.signal?.throwIfAborted();
  if (parameters.secondPass && zh.length >= 4) {
    const strings = repeatedStrings(chinese, lexicon);
    const withStrings = chinese.map((unit, i) => ({ ...unit, strings: strings[i] ?? [] }));
    const before = steps;
    const learned = learnTranslations(
      before.flatMap((step) => linksOf(step)),
      withStrings,
      english,
    );
    beads = weigh(withStrings, () => corridorAround(before, zh.length, en.length), learned);
    steps = bestPath(beads);
  }
  const sure = confidences(beads, steps);
  return steps.flatMap((step, index) => linksOf(step, sure[index]));
}

function evidenceOf(
  zh: readonly ChineseUnit[],
  en: readonly EnglishUnit[],
  parameters: Parameters,
  { beside }: AlignOptions,
): BeadEvidence {
  const zhTexts = zh.map(({ text }) => text);
  const enTexts = en.map(({ text }) => text);
  return {
    length: lengthEvidence(
      zh.map(({ length }) => length),
      en.map(({ length }) => length),
      parameters.lengthShift,
    ),
    punctuation: punctuationEvidence(zhTexts, enTexts),
    border: borderEvidence(enTexts),
    quotation: quotationEvidence(zhTexts, enTexts),
    layout: beside && layoutEvidence(beside),
  };
}

function linksOf({ type, i, j }: Step, confidence = 0): Link[] {
  if (type.crossed) {
    return [
      { zh: [i], en: [j + 1], confidence },
      { zh: [i + 1], en: [j], confidence },
    ];
  }
  return [
    {
      zh: Array.from({ length: type.zh }, (_, k) => i + k),
      en: Array.from({ length: type.en }, (_, k) => j + k),
      confidence,
    },
  ];
}
