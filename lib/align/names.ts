import type { ChineseUnit } from './chinese-unit';
import type { EnglishUnit } from './english-unit';
import type { Lexicon } from './lexicon';
import { remember } from './remember';

/** Where the Chinese may spell an English name: weight by Chinese unit. */
export type NameHits = ReadonlyMap<number, number>;

const syllable =
  /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ui|ao|ou|iu|ie|ue|er|an|en|in|un|ia|ua|uo|a|o|e|i|u)$/;
const mostSyllables = 4;

/** All ways to read a word as pinyin syllables: 'xian' is xian or xi an; none for 'wales'. */
export function pinyinReadings(word: string): string[][] {
  if (word === '') return [[]];
  const readings: string[][] = [];
  for (let length = Math.min(6, word.length); length > 0; length -= 1) {
    const first = word.slice(0, length);
    if (!syllable.test(first)) continue;
    for (const rest of pinyinReadings(word.slice(length))) {
      if (rest.length < mostSyllables) readings.push([first, ...rest]);
    }
  }
  return readings;
}

/**
 * Finds Chinese names in the English: a capitalised word that is pinyin meets the characters read that way ('Wang Yi',
 * 王毅). Words that the dictionary already matches in this document are left alone unless they are long.
 *
 * @param matched Whether a stem has a dictionary match in the document.
 * @returns For each English unit the hits of its names by stem.
 */
export function nameHits(
  zh: readonly ChineseUnit[],
  en: readonly EnglishUnit[],
  lexicon: Lexicon,
  matched: (stem: string) => boolean,
): Map<string, NameHits>[] {
  const readings = new Map<string, string[][]>();
  for (const { capitals } of en) {
    for (const [word, { stem }] of capitals) {
      if (word.length < 2 || word.length > 24 || readings.has(word)) continue;
      readings.set(
        word,
        matched(stem) && word.length < 5 ? [] : pinyinReadings(word).filter((each) => each.length > 0),
      );
    }
  }
  const wanted = new Set([...readings.values()].flat(2));
  if (wanted.size === 0) return en.map(() => new Map());
  const places = placesOf(zh, lexicon, wanted);
  const found = new Map<string, NameHits>();
  return en.map(({ capitals }) => {
    const names = new Map<string, NameHits>();
    for (const [word, { stem, initial }] of capitals) {
      if (initial && matched(stem)) continue;
      const hits = remember(found, word, () => hitsOf(word, readings.get(word) ?? [], places, matched(stem)));
      if (hits.size > 0) names.set(stem, hits);
    }
    return names;
  });
}

/** For each syllable, where the Chinese has a character read so: [unit, offset]. */
type Places = ReadonlyMap<string, readonly (readonly [number, number])[]>;

function placesOf(zh: readonly ChineseUnit[], lexicon: Lexicon, wanted: ReadonlySet<string>): Places {
  const places = new Map<string, [number, number][]>();
  for (const [unit, { text }] of zh.entries()) {
    for (let at = 0; at < text.length; at += 1) {
      if (text.charCodeAt(at) < 0x3400) continue;
      for (const reading of lexicon.syllables(text.charAt(at))) {
        if (!wanted.has(reading)) continue;
        remember(places, reading, () => [] as [number, number][]).push([unit, at]);
      }
    }
  }
  return places;
}

function hitsOf(word: string, readings: readonly string[][], places: Places, matched: boolean): NameHits {
  const hits = new Map<number, number>();
  for (const [first = '', ...rest] of readings) {
    // One syllable alone is often a chance match: a surname, but also an ordinary short word.
    if (rest.length === 0 && word.length < 3 && matched) continue;
    const later = rest.map((each) => new Set((places.get(each) ?? []).map(([unit, at]) => `${unit}:${at}`)));
    for (const [unit, at] of places.get(first) ?? []) {
      if (!later.every((known, i) => known.has(`${unit}:${at + i + 1}`))) continue;
      hits.set(unit, Math.max(hits.get(unit) ?? 0, rest.length > 0 ? 1 : 0.8));
    }
  }
  return hits;
}
