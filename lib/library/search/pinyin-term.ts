import { longestSyllable, type SyllableId, syllable } from './syllables';

/** Latin letters that may be pinyin without tones: 'zhongguo', "xi'an", 'lvyou'. */
export interface PinyinTerm {
  letters: string;
  /** Every way to read the letters as two or more syllables, as typed. */
  spellings: readonly (readonly string[])[];
}

/** Nobody types more; a text of letters like 'xianxianxian…' can be cut in very many ways. */
const longest = 60;
const mostSpellings = 64;

/**
 * The ways to read letters as syllables, fewest syllables first; none where they are no pinyin. An apostrophe or a space
 * is a border between syllables; without one "xian" is both 'xian' and 'xi an'. Tone marks are passed over.
 */
export function spellingsOf(letters: string): string[][] {
  const plain = letters
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');
  if (plain.length > longest || !/^[a-zü]+(?:[' ]+[a-zü]+)*$/.test(plain)) return [];
  let found: string[][] = [[]];
  for (const part of plain.split(/[' ]+/)) {
    const ways = cuts(part, 0);
    found = found.flatMap((before) => ways.map((way) => [...before, ...way])).slice(0, mostSpellings);
  }
  return found.sort((a, b) => a.length - b.length);
}

function cuts(part: string, from: number, known = new Map<number, string[][]>()): string[][] {
  if (from === part.length) return [[]];
  const before = known.get(from);
  if (before) return before;
  const ways: string[][] = [];
  for (let to = Math.min(part.length, from + longestSyllable); to > from; to -= 1) {
    const first = part.slice(from, to);
    if (!syllable(first)) continue;
    for (const rest of cuts(part, to, known)) if (ways.length < mostSpellings) ways.push([first, ...rest]);
  }
  known.set(from, ways);
  return ways;
}

/** The letters as a term, where they can be read as two or more syllables; one alone would match nearly everything. */
export function pinyinTerm(letters: string): PinyinTerm | null {
  const spellings = spellingsOf(letters).filter((spelling) => spelling.length > 1);
  return spellings.length > 0 ? { letters, spellings } : null;
}

/** A pinyin term made ready to be looked for. */
export interface PinyinFinder {
  /** Finds the first match in a folded text from `start` on: [from, to), or null. */
  find: (folded: string, start: number) => [number, number] | null;
  /** The syllables of each spelling, for `signature.ts`. */
  sounds: readonly (readonly SyllableId[])[];
}

const ready = new WeakMap<PinyinTerm, PinyinFinder>();

/** A pattern of such large classes of characters takes the browser six times as long as this table of bits. */
export function pinyinFinder(term: PinyinTerm): PinyinFinder {
  const known = ready.get(term);
  if (known) return known;
  const names = [...new Set(term.spellings.flat())].slice(0, 31);
  const bits = new Uint32Array(0x10000);
  for (const [index, name] of names.entries()) {
    const characters = syllable(name)?.characters ?? '';
    for (let i = 0; i < characters.length; i += 1) {
      const unit = characters.charCodeAt(i);
      bits[unit] = (bits[unit] ?? 0) | (1 << index);
    }
  }
  const patterns = term.spellings
    .filter((spelling) => spelling.every((name) => names.includes(name)))
    .map((spelling) => spelling.map((name) => 1 << names.indexOf(name)));
  const first = patterns.reduce((mask, [bit = 0]) => mask | bit, 0);
  // Where a match may begin, in a table that fits the processor's nearest cache: most characters are passed over by it.
  const begins = Uint8Array.from(bits, (own) => Number((own & first) !== 0));
  const finder: PinyinFinder = {
    find: (folded, start) => {
      for (let at = start; at < folded.length - 1; at += 1) {
        if (begins[folded.charCodeAt(at)] === 0) continue;
        for (const pattern of patterns) if (matches(bits, folded, at, pattern)) return [at, at + pattern.length];
      }
      return null;
    },
    sounds: term.spellings.map((spelling) => spelling.map((name) => syllable(name)?.id ?? -1)),
  };
  ready.set(term, finder);
  return finder;
}

function matches(bits: Uint32Array, folded: string, at: number, pattern: readonly number[]): boolean {
  if (at + pattern.length > folded.length) return false;
  for (let i = 0; i < pattern.length; i += 1)
    if (((bits[folded.charCodeAt(at + i)] ?? 0) & (pattern[i] ?? 0)) === 0) return false;
  return true;
}
