import { readingsOf, type SyllableId } from './syllables';

/*
 * Signatures of a text: a Bloom filter (B. Bloom, Space/time trade-offs in hash coding with allowable errors, 1970) of
 * its short pieces. A text whose signature lacks a piece of the term cannot hold the term; where it has all of them, the
 * text itself is looked at. So nothing is missed, and most texts are never looked at.
 */

/** 512 bytes: English of 5,000 letters fills a quarter of them. */
const latinBytes = 512;
/** 1,024 bytes, with two bits for each pair, because a pair of syllables is all that many a term has. */
const soundBytes = 1024;

const bitOf = (hash: number, bytes: number): number => Math.imul(hash, 0x9e3779b1) >>> (29 - Math.log2(bytes));
const add = (signature: Uint8Array, bit: number) => {
  signature[bit >> 3] = (signature[bit >> 3] ?? 0) | (1 << (bit & 7));
};

/** Whether a signature has all these bits. */
export function hasAll(signature: Uint8Array, bits: readonly number[]): boolean {
  for (const bit of bits) if (((signature[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  return true;
}

const latinShift = 29 - Math.log2(latinBytes);

/** Of every three one-byte units that follow each other in these texts. */
export function latinSignature(texts: readonly string[]): Uint8Array {
  const signature = new Uint8Array(latinBytes);
  for (const text of texts) {
    let last = 0;
    let run = 0;
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      if (unit > 0xff) {
        run = 0;
        continue;
      }
      run += 1;
      last = ((last << 8) | unit) & 0xffffff;
      if (run > 2) add(signature, Math.imul(last, 0x9e3779b1) >>> latinShift);
    }
  }
  return signature;
}

/** The bits that a text with this term in it must have, a term of one-byte units; of a phrase each word by itself. */
export function latinBits(term: string): number[] {
  return term.split(' ').flatMap((word) =>
    Array.from({ length: Math.max(0, word.length - 2) }, (_, i) => {
      const three = (word.charCodeAt(i) << 16) | (word.charCodeAt(i + 1) << 8) | word.charCodeAt(i + 2);
      return bitOf(three, latinBytes);
    }),
  );
}

const pairOf = (one: SyllableId, next: SyllableId): number => one * 1024 + next + 1;
const pairBits = (pair: number): [number, number] => [bitOf(pair, soundBytes), bitOf(pair + 0x5bd1e995, soundBytes)];

/** Of every two neighbouring characters as they may be read, all readings of both. */
export function soundSignature(wide: string): Uint8Array {
  const signature = new Uint8Array(soundBytes);
  let before = readingsOf(0);
  for (let i = 0; i < wide.length; i += 1) {
    const readings = readingsOf(wide.charCodeAt(i));
    for (const one of before)
      for (const next of readings) for (const bit of pairBits(pairOf(one, next))) add(signature, bit);
    before = readings;
  }
  return signature;
}

/** The bits that a text must have in which these syllables follow each other. */
export const soundBits = (sounds: readonly SyllableId[]): number[] =>
  sounds.slice(1).flatMap((sound, index) => pairBits(pairOf(sounds[index] ?? 0, sound)));
