import { readingsOf, type SyllableId } from './syllables';

/*
 * Signatures of a text: a Bloom filter (Bloom 1970, one hash function) of its short pieces, 512 bytes each. A text whose
 * signature lacks a piece of the term cannot hold the term; where it has all of them, the text itself is looked at. So
 * nothing is missed, and most texts are never looked at: what 10,000 articles cost without is in `text-memory.ts`.
 */

const words = 128;
/** 4,096 bits. */
const bitOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 20;
const set = (signature: Uint32Array, bit: number) => {
  signature[bit >> 5] = (signature[bit >> 5] ?? 0) | (1 << (bit & 31));
};

/** Whether a signature has all these bits. */
export function hasAll(signature: Uint32Array, bits: readonly number[]): boolean {
  for (const bit of bits) if (((signature[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
  return true;
}

/** Of every three units that follow each other in a text of one-byte units. */
export function latinSignature(narrow: string): Uint32Array {
  const signature = new Uint32Array(words);
  let last = 0;
  for (let i = 0; i < narrow.length; i += 1) {
    last = ((last << 8) | narrow.charCodeAt(i)) & 0xffffff;
    if (i > 1) set(signature, bitOf(last));
  }
  return signature;
}

/** The bits that a text with this term in it must have; of a phrase each word by itself. */
export function latinBits(term: string): number[] {
  return term
    .split(' ')
    .flatMap((word) =>
      Array.from({ length: Math.max(0, word.length - 2) }, (_, i) =>
        bitOf((word.charCodeAt(i) << 16) | (word.charCodeAt(i + 1) << 8) | word.charCodeAt(i + 2)),
      ),
    );
}

const soundBit = (one: SyllableId, next: SyllableId): number => bitOf(one * 1024 + next + 1);

/** Of every two neighbouring characters as they may be read, all readings of both. */
export function soundSignature(wide: string): Uint32Array {
  const signature = new Uint32Array(words);
  let before = readingsOf(0);
  for (let i = 0; i < wide.length; i += 1) {
    const readings = readingsOf(wide.charCodeAt(i));
    for (const one of before) for (const next of readings) set(signature, soundBit(one, next));
    before = readings;
  }
  return signature;
}

/** The bits that a text must have in which these syllables follow each other. */
export const soundBits = (sounds: readonly SyllableId[]): number[] =>
  sounds.slice(1).map((sound, index) => soundBit(sounds[index] ?? 0, sound));
