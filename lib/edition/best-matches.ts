import type { Block } from '../article';
import type { Dictionary } from '../dictionary/dictionary';
import { isSound, matchUnits, weigh } from '../pair/match';
import type { Unit } from '../pair/units';
import type { EnglishText, Pair } from '../pairing';
import { splitEnglish } from '../text/sentences';
import { misfit } from './agreement';

/** An English sentence of fewer content words may match by chance. */
const fewestWords = 5;
const leastShared = 0.6;
/** Of what `misfit` allows; a translation is nearer than that to its own length. */
const closest = 0.65;

/**
 * Sentences of two stories that seem to say the same, wherever they stand, best first: what can be told of texts that
 * are no translation of each other, and hence cannot be aligned. Each sentence is in at most one of them.
 */
export function bestMatches(
  sentences: ReadonlyMap<string, string>,
  english: EnglishText,
  url: string,
  dictionary: Dictionary,
): Pair[] {
  const foreign = english.paragraphs.flatMap(({ text }, p) =>
    splitEnglish(text).map((span, n) => ({ id: `e${p + 1}.${n + 1}`, text: span.text })),
  );
  const unit = (lang: Unit['lang'], id: string, text: string): Unit => {
    const block: Block = { id, kind: 'paragraph', lang, text };
    return { block, lang, text, bracketed: false, mixed: false };
  };
  const { zh, en } = weigh(
    [
      ...[...sentences].map(([id, text]) => unit('zh', id, text)),
      ...foreign.map(({ id, text }) => unit('en', id, text)),
    ],
    dictionary,
  );
  const taken = new Set<string>();
  return matchUnits(zh, en)
    .filter((match) => {
      const one = en[match.english];
      return one && one.stems.size >= fewestWords && match.overlap >= leastShared && isSound(match, one);
    })
    .sort((a, b) => b.overlap - a.overlap)
    .flatMap(({ english: at, first, count, overlap }): Pair[] => {
      const ids = zh.slice(first, first + count).map((one) => one.unit.block.id);
      const one = en[at]?.unit;
      if (!one || ids.some((id) => taken.has(id))) return [];
      // A long sentence holds words of everything.
      const pair: Pair = {
        zh: ids,
        en: [{ id: one.block.id, text: one.text }],
        source: 'edition',
        engine: url,
        confidence: overlap,
      };
      if (misfit(pair, sentences) > closest) return [];
      for (const id of ids) taken.add(id);
      return [pair];
    });
}
