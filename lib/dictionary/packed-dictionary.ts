import { fold } from '../text/fold';
import type { Dictionary } from './dictionary';
import type { CedictEntry } from './entry';
import { byUsefulness } from './order';
import { readEntry, readTables } from './packed-format';

/** The whole dictionary as it is shipped. */
export interface PackedDictionary extends Dictionary {
  /**
   * All entries whose headword, in either script, occurs anywhere in the text; of the text at most 60,000 UTF-16 units
   * are looked at. Enough for a `createDictionary` that answers about this text as the whole dictionary would.
   */
  slice(text: string): CedictEntry[];
}

const longestSlice = 60_000;

/** Headwords that begin with one character. */
interface Group {
  /** Offset in the file of the first line of each key; lines of one key stand together. */
  lines: Map<string, number>;
  /** Lengths of the keys in UTF-16 units, longest first. */
  lengths: number[];
}

/**
 * Opens the file that `compileDictionary` makes. Nothing is parsed up front, since a service worker opens it again and
 * again: the lines are found by binary search over the bytes. Where they stand is kept by their first character once
 * that was needed; what they say is read anew each time, which costs microseconds and saves most of the memory.
 */
export function openDictionary(data: Uint8Array): PackedDictionary {
  const newline = 0x0a;
  const tab = 0x09;
  const decoder = new TextDecoder();
  const syllablesEnd = data.indexOf(newline);
  const start = data.indexOf(newline, syllablesEnd + 1) + 1;
  const [syllables = '', words = ''] = decoder.decode(data.subarray(0, start)).split('\n');
  const tables = readTables(syllables, words);
  const groups = new Map<string, Group>();

  /** Offset of the first line whose first code point is not below this one. */
  const firstLineFrom = (codePoint: number): number => {
    let low = start;
    let high = data.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const line = data.lastIndexOf(newline, middle - 1) + 1; // of the line in which the middle lies
      if (codePointAt(data, line) < codePoint) {
        const next = data.indexOf(newline, middle);
        low = next < 0 ? data.length : next + 1;
      } else high = line;
    }
    return low;
  };

  const lineEnd = (line: number): number => {
    const end = data.indexOf(newline, line);
    return end < 0 ? data.length : end;
  };
  const keyAt = (line: number): string => decoder.decode(data.subarray(line, data.indexOf(tab, line)));

  const groupOf = (character: string): Group => {
    const known = groups.get(character);
    if (known) return known;
    const codePoint = character.codePointAt(0) ?? 0;
    const lines = new Map<string, number>();
    const end = firstLineFrom(codePoint + 1);
    for (let line = firstLineFrom(codePoint); line < end; line = lineEnd(line) + 1) {
      const key = keyAt(line);
      if (!lines.has(key)) lines.set(key, line);
    }
    const lengths = [...new Set([...lines.keys()].map((key) => key.length))].sort((a, b) => b - a);
    const group = { lines, lengths };
    groups.set(character, group);
    return group;
  };

  const firstCharacter = (text: string, offset: number) => String.fromCodePoint(text.codePointAt(offset) ?? 0);
  const entriesOf = (key: string): CedictEntry[] => {
    const found: CedictEntry[] = [];
    let line = groupOf(firstCharacter(key, 0)).lines.get(key) ?? data.length;
    for (; line < data.length && keyAt(line) === key; line = lineEnd(line) + 1) {
      found.push(readEntry(decoder.decode(data.subarray(line, lineEnd(line))), tables));
    }
    return found;
  };

  return {
    entries: (word) => (word ? byUsefulness(entriesOf(fold(word)), word) : []),
    longestAt: (text, offset) => {
      const here = fold(text.slice(offset, offset + 40));
      if (!here) return 0;
      const { lines, lengths } = groupOf(firstCharacter(here, 0));
      return lengths.find((length) => length <= here.length && lines.has(here.slice(0, length))) ?? 0;
    },
    slice: (text) => {
      const folded = fold(text.slice(0, longestSlice));
      const keys = new Set<string>();
      for (let offset = 0; offset < folded.length; offset += 1) {
        const { lines, lengths } = groupOf(firstCharacter(folded, offset));
        for (const length of lengths) {
          const key = folded.slice(offset, offset + length);
          if (lines.has(key)) keys.add(key);
        }
      }
      const entries = new Map<string, CedictEntry>();
      for (const entry of [...keys].flatMap(entriesOf)) {
        const { simplified, traditional, pinyin, glosses } = entry;
        entries.set([simplified, traditional, pinyin, glosses[0]].join('\t'), entry);
      }
      return [...entries.values()];
    },
  };
}

/** The code point that begins at this byte of valid UTF-8. */
function codePointAt(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset] ?? 0;
  const more = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
  let codePoint = more === 0 ? lead : lead & (0x3f >> more);
  for (let i = 1; i <= more; i += 1) codePoint = (codePoint << 6) | ((bytes[offset + i] ?? 0) & 0x3f);
  return codePoint;
}
