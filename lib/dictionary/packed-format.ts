import type { CedictEntry } from './entry.ts';

/*
 * How the shipped dictionary is written: plain UTF-8 text, made at build time and read in place, nothing parsed up front.
 *
 *   line 1   the syllables, with spaces between them: the n-th is written as two printable characters (`syllableCode`)
 *   line 2   common words of the glosses, each after the one character that stands for it, with tabs between them
 *   others   one entry a line, sorted by the bytes of its key:
 *            key, simplified (empty if it is the key), traditional (empty if it is simplified; '=' for each character
 *            that is), syllables, glosses, with tabs between them; glosses have '/' between them as in CC-CEDICT.
 *
 * The key is the folded headword. The few entries whose two scripts fold apart have a line under each key.
 */

/** The two tables at the head of the file. */
export interface PackedTables {
  syllables: readonly string[];
  /** From the character that stands for it to the word. */
  words: ReadonlyMap<string, string>;
}

const base = 94; // printable ASCII without the space
const first = 0x21;

export const syllableCode = (index: number): string =>
  String.fromCharCode(first + Math.floor(index / base), first + (index % base));

const syllableIndex = (code: string): number => (code.charCodeAt(0) - first) * base + code.charCodeAt(1) - first;

/** Where the characters that stand for words are taken from: two bytes each in UTF-8, next to unused in the data. */
export const wordCodes = { from: 0x250, to: 0x7ff } as const;
const wordCode = /[\u0250-\u07ff]/g;

export function writeTraditional(traditional: string, simplified: string): string {
  if (traditional === simplified) return '';
  if (traditional.length !== simplified.length) return traditional;
  return Array.from({ length: traditional.length }, (_, i) =>
    traditional[i] === simplified[i] ? '=' : traditional[i],
  ).join('');
}

const readTraditional = (written: string, simplified: string): string =>
  written ? written.replace(/=/g, (_, offset: number) => simplified.charAt(offset)) : simplified;

/** Reads the first two lines. */
export function readTables(syllables: string, words: string): PackedTables {
  return {
    syllables: syllables.split(' '),
    words: new Map(words.split('\t').map((word) => [word.charAt(0), word.slice(1)])),
  };
}

export const writeTables = ({ syllables, words }: PackedTables): string =>
  `${syllables.join(' ')}\n${[...words].map(([code, word]) => code + word).join('\t')}\n`;

/** Reads one entry's line. */
export function readEntry(line: string, { syllables, words }: PackedTables): CedictEntry {
  const [key = '', simplified = '', traditional = '', codes = '', glosses = ''] = line.split('\t');
  const short = simplified || key;
  return {
    traditional: readTraditional(traditional, short),
    simplified: short,
    pinyin: (codes.match(/../g) ?? []).map((code) => syllables[syllableIndex(code)] ?? '').join(' '),
    glosses: glosses ? glosses.replace(wordCode, (code) => words.get(code) ?? code).split('/') : [],
  };
}
