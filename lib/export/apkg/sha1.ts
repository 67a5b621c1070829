/**
 * SHA-1 of FIPS 180-4, in hexadecimal. Anki's checksum of a note's first field is made of it; nothing here rests on its
 * being hard to forge. The browser's own is asynchronous, which costs more than the hash where there are 100,000 notes.
 */
export function sha1(text: string): string {
  const words = padded(new TextEncoder().encode(text));
  const hash = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const schedule = new Int32Array(80);
  for (let block = 0; block < words.length; block += 16) addBlock(hash, schedule, words.subarray(block, block + 16));
  return [...hash].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Big-endian words: the bytes, a bit, zeros, and the length in bits at the end of the last block of 512. */
function padded(bytes: Uint8Array): Int32Array {
  const words = new Int32Array(((bytes.length + 8) >>> 6) * 16 + 16);
  const end = bytes.length;
  for (let at = 0; at <= end; at += 1) {
    const byte = at < end ? word(bytes, at) : 0x80;
    words[at >> 2] = word(words, at >> 2) | (byte << (24 - (at & 3) * 8));
  }
  words[words.length - 2] = Math.floor(end / 0x20000000);
  words[words.length - 1] = end << 3;
  return words;
}

function addBlock(hash: Int32Array, schedule: Int32Array, block: Int32Array): void {
  schedule.set(block);
  for (let t = 16; t < 80; t += 1) {
    const mixed = word(schedule, t - 3) ^ word(schedule, t - 8) ^ word(schedule, t - 14) ^ word(schedule, t - 16);
    schedule[t] = turned(mixed, 1);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = hash;
  for (let t = 0; t < 80; t += 1) {
    const next = (turned(a, 5) + mixOf(t, b, c, d) + e + word(schedule, t)) | 0;
    e = d;
    d = c;
    c = turned(b, 30);
    b = a;
    a = next;
  }
  [a, b, c, d, e].forEach((part, index) => {
    hash[index] = word(hash, index) + part;
  });
}

/** The function of a round and its constant. */
function mixOf(round: number, b: number, c: number, d: number): number {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

const turned = (bits: number, by: number): number => (bits << by) | (bits >>> (32 - by));
const word = (words: Int32Array | Uint8Array, index: number): number => words[index] ?? 0;
