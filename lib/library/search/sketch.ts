import type { Article } from '../../article';
import { searchFold } from './search-text';

/*
 * MinHash (A. Broder, On the resemblance and containment of documents, 1997): the least hash of a text's shingles under
 * each of many hash functions. Two texts agree in as many of them as their sets of shingles have in common (Jaccard).
 */

/** Hash functions. The estimate's standard error is 1/√64 of a probability, 0.06 at most. */
export const sketchSize = 64;

/** Characters of a shingle: four say more than a common word and survive most changes of wording. */
const shingle = 4;

/** Below so many characters a text is a caption, and chance would make it another's copy. */
const shortest = 60;

const notHan = /[^\p{Script=Han}]+/gu;

const chineseOf = ({ title, blocks }: Pick<Article, 'title' | 'blocks'>): string =>
  [title, ...blocks.filter(({ kind, lang }) => lang === 'zh' && kind !== 'image').map(({ text }) => text)].join('');

/** Han characters of headline and body, in characters, not UTF-16 units. */
export const countCharacters = (article: Pick<Article, 'title' | 'blocks'>): number =>
  [...chineseOf(article).replace(notHan, '')].length;

/**
 * The sketch of an article's Chinese: folded, so that both scripts give the same, and without figures, Latin letters and
 * punctuation, which outlets change. Numbers of 30 bits, which browsers keep in the least space. Empty for a short text.
 */
export function sketchOf(article: Pick<Article, 'title' | 'blocks'>): number[] {
  const text = searchFold(chineseOf(article)).replace(notHan, '');
  if (text.length < shortest) return [];
  const least = new Uint32Array(sketchSize).fill(0xffffffff);
  const seen = new Set<number>();
  for (let at = 0; at + shingle <= text.length; at += 1) {
    let hash = 0x811c9dc5; // FNV-1a
    for (let i = 0; i < shingle; i += 1) hash = Math.imul(hash ^ text.charCodeAt(at + i), 0x01000193);
    if (seen.has(hash)) continue;
    seen.add(hash);
    for (let i = 0; i < sketchSize; i += 1) {
      const mixed = mix(hash + Math.imul(i + 1, 0x9e3779b1));
      if (mixed < (least[i] ?? 0)) least[i] = mixed;
    }
  }
  return [...least].map((value) => value >>> 2);
}

/** The end of MurmurHash3: spreads a number over all 32 bits. */
function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** 0…1: how much two texts have in common, by their sketches. */
export function likeness(one: readonly number[], other: readonly number[]): number {
  if (one.length !== sketchSize || other.length !== sketchSize) return 0;
  let equal = 0;
  for (let i = 0; i < sketchSize; i += 1) if (one[i] === other[i]) equal += 1;
  return equal / sketchSize;
}
