import type { Pair } from '../pairing';
import type { Sentence } from '../text/sentence';

/** Every sentence alone, with nothing beside it yet. */
export const unpaired = (sentences: readonly Sentence[]): Pair[] => sentences.map(({ id }) => lacking(id));

/** A sentence for which no source has anything yet. */
export const lacking = (id: string): Pair => ({ zh: [id], en: [], source: 'gloss', confidence: 1 });

export const hasEnglish = (pair: Pair): boolean => pair.en.length > 0 || pair.gloss !== undefined;

/** The sentences that no pair gives English for. */
export function withoutEnglish(sentences: readonly Sentence[], pairs: readonly Pair[]): Sentence[] {
  const given = new Set(pairs.filter(hasEnglish).flatMap((pair) => pair.zh));
  return sentences.filter((sentence) => !given.has(sentence.id));
}

/**
 * Puts what a less trusted source found where `pairs` lack English, and leaves everything else as it is: order, human
 * English and English without a Chinese partner. A found pair counts only if all its Chinese is lacking.
 */
export function fill(pairs: readonly Pair[], found: readonly Pair[]): Pair[] {
  const lack = new Set(pairs.filter((pair) => !hasEnglish(pair)).flatMap((pair) => pair.zh));
  const byFirst = new Map<string, Pair>();
  const taken = new Set<string>();
  for (const pair of found) {
    const [first] = pair.zh;
    if (!first || !hasEnglish(pair) || !pair.zh.every((id) => lack.has(id) && !taken.has(id))) continue;
    byFirst.set(first, pair);
    for (const id of pair.zh) taken.add(id);
  }
  return pairs.flatMap((pair) => {
    if (hasEnglish(pair)) return [pair];
    return pair.zh.flatMap((id) => byFirst.get(id) ?? (taken.has(id) ? [] : [lacking(id)]));
  });
}
