import type { Dictionary } from '../dictionary/dictionary';
import { countScripts } from './language-runs';
import { contentStems, glossStems } from './overlap';
import type { Unit } from './units';

/** A unit with what is needed to compare it. */
export interface Weighed {
  unit: Unit;
  /** Han characters or Latin words. */
  size: number;
  stems: ReadonlySet<string>;
}

/** Where the Chinese of an English unit most likely stands: `count` Chinese units from `first`. */
export interface Match {
  english: number;
  first: number;
  count: number;
  /** Share of the English content words that the dictionary finds there. */
  overlap: number;
  /** The same share in Chinese of equal length elsewhere on the page: what chance gives. */
  chance: number;
}

/**
 * Words that the Chinese itself writes in Latin letters are left out of both sides: they are shared by a quotation, a
 * command and a translation alike, so they tell nothing.
 */
export function weigh(units: readonly Unit[], dictionary: Dictionary): { zh: Weighed[]; en: Weighed[] } {
  const chinese = units.filter((unit) => unit.lang === 'zh');
  const borrowed = new Set(chinese.flatMap((unit) => [...contentStems(unit.text)].filter((stem) => !/^\d/.test(stem))));
  const zh = chinese.map((unit): Weighed => {
    return { unit, size: countScripts(unit.text).han, stems: glossStems(unit.text, dictionary) };
  });
  const en = units.flatMap((unit): Weighed[] => {
    if (unit.lang === 'zh') return [];
    const stems = [...contentStems(unit.text)].filter((stem) => !borrowed.has(stem));
    return [{ unit, size: countScripts(unit.text).latin, stems: new Set(stems) }];
  });
  return { zh, en };
}

/** English units are compared with at most this many Chinese ones in all, so that a huge page cannot stall the reader. */
const mostComparisons = 200_000;
/** A unit with fewer different content words points nowhere. */
export const leastStems = 3;
/** A Chinese character is worth 0.6 English words in translated news; no translation takes more than this many for one. */
export const mostWordsPerHan = 1.5;
/** Nor does an English word render more characters than this. */
export const mostHanPerWord = 4;
const longestSpan = 8;

/** The English units that are compared: those with words enough to point anywhere, on a huge page only every n-th. */
export function comparable(zh: readonly Weighed[], en: readonly Weighed[]): Weighed[] {
  const step = Math.max(1, Math.ceil((zh.length * en.length) / mostComparisons));
  return en.filter((one, index) => one.stems.size >= leastStems && index % step === 0);
}

/**
 * For each English unit the Chinese units that its words point to. Independent of order and layout, so that both can
 * then speak for or against a translation. Units of very few words are left out (`leastStems`).
 */
export function matchUnits(zh: readonly Weighed[], en: readonly Weighed[]): Match[] {
  const matches: Match[] = [];
  const chosen = new Set(comparable(zh, en));
  en.forEach((one, english) => {
    if (!chosen.has(one)) return;
    const stems = [...one.stems];
    const hits = zh.map((other) => stems.flatMap((stem, at) => (other.stems.has(stem) ? [at] : [])));
    const shares = hits.map((found) => found.length / stems.length);
    const best = bestSpan(one, zh, hits);
    if (!best) return;
    const elsewhere = shares.filter((_, index) => index < best.first || index >= best.first + best.count);
    const chance = elsewhere.length ? elsewhere.reduce((sum, share) => sum + share, 0) / elsewhere.length : 0.15;
    // Several units together hit more by chance than one.
    matches.push({ english, ...best, chance: 1 - (1 - chance) ** best.count });
  });
  return matches;
}

/** @param hits For each Chinese unit which of the English stems it may stand for, by number. */
function bestSpan(one: Weighed, zh: readonly Weighed[], hits: readonly (readonly number[])[]) {
  let best: { first: number; count: number; overlap: number } | null = null;
  let bestScore = 0;
  for (let first = 0; first < zh.length; first += 1) {
    if (!hits[first]?.length) continue;
    const found = new Set<number>();
    let size = 0;
    for (let count = 1; count <= longestSpan && first + count <= zh.length; count += 1) {
      const last = zh[first + count - 1];
      if (!last) break;
      size += last.size;
      if (size > one.size * mostHanPerWord && count > 1) break;
      for (const hit of hits[first + count - 1] ?? []) found.add(hit);
      const share = found.size / one.stems.size;
      // A longer span must earn its place.
      const score = (share - 0.04 * (count - 1)) * (one.size > size * mostWordsPerHan ? 0.5 : 1);
      if (score > bestScore) {
        bestScore = score;
        best = { first, count, overlap: share };
      }
    }
  }
  return best;
}

/** Whether a match says that the two are each other's translation: enough of the words, and far more than chance gives. */
export function isSound(match: Match, english: Weighed): boolean {
  const words = english.stems.size;
  const deviation = Math.sqrt(Math.max(match.chance * (1 - match.chance), 0.02) / words);
  return (
    match.overlap * words >= 2.5 &&
    match.overlap >= (words >= 6 ? 0.3 : 0.45) &&
    (match.overlap - match.chance) / deviation >= 2.5
  );
}

/**
 * Sound matches, and weaker ones that sound matches of near neighbours vouch for: their Chinese lies between that of the
 * neighbours. So the short lines of a poem or a caption count, whose few words prove nothing alone.
 */
export function supported(matches: readonly Match[], en: readonly Weighed[]): Match[] {
  const sound = matches.map((match) => {
    const one = en[match.english];
    return one !== undefined && isSound(match, one);
  });
  const near = 3;
  return matches.filter((match, index) => {
    if (sound[index]) return true;
    if (match.overlap < 0.3 && match.overlap < match.chance + 0.1) return false;
    const before = matches
      .slice(Math.max(0, index - near), index)
      .findLast((_, i, all) => sound[index - all.length + i]);
    const after = matches.slice(index + 1, index + 1 + near).find((_, i) => sound[index + 1 + i]);
    if (!before && !after) return false;
    const from = before ? before.first : 0;
    const to = after ? after.first + after.count : Number.POSITIVE_INFINITY;
    // One neighbour alone leaves one side open: the match must then follow closely.
    const close = Math.abs(match.first - (before ?? after ?? match).first) <= near;
    return match.first >= from && match.first + match.count <= to && (close || Boolean(before && after));
  });
}
