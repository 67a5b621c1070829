import { pinyinFinder } from './pinyin-term';
import { type Finder, finderOf, type Wanted } from './query';
import { hasAll, latinBits, latinSignature, soundBits, soundSignature } from './signature';

/**
 * The folded text of an article in memory. Lines of one-byte units are apart from the others: the English takes half
 * the memory so, and a Chinese term is looked for in a quarter of the text. A hit never crosses lines, so nothing is
 * missed by it.
 */
export interface HeldText {
  narrow: string;
  wide: string;
  latin: Uint8Array;
  sounds: Uint8Array;
}

const twoBytes = /[^\0-\xff]/;

/** @param folded lines as `searchText` makes them */
export function holdText(folded: string): HeldText {
  // Empty lines around them, so that each is a string of its own and keeps nothing else alive.
  const narrowLines = [''];
  const wideLines = [''];
  for (const line of folded.split('\n')) (twoBytes.test(line) ? wideLines : narrowLines).push(line);
  const narrow = oneByte(narrowLines.concat('').join('\n'));
  const wide = wideLines.concat('').join('\n');
  return { narrow, wide, latin: latinSignature([narrow, wide]), sounds: soundSignature(wide) };
}

/** Bytes that a held text takes, about. */
export const sizeOf = ({ narrow, wide, latin, sounds }: HeldText): number =>
  narrow.length + 2 * wide.length + latin.byteLength + sounds.byteLength + 400;

/** Copies a text of one-byte units into a string that the browser keeps as such; joining pieces of a wide one does not. */
function oneByte(text: string): string {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += 8192) {
    const units = new Array<number>(Math.min(8192, text.length - start));
    for (let i = 0; i < units.length; i += 1) units[i] = text.charCodeAt(start + i);
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.join('');
}

/** A part of a query made ready for many texts. */
export interface Probe {
  words: (text: HeldText) => boolean;
  /** Null where the part cannot be pinyin. */
  pinyin: ((text: HeldText) => boolean) | null;
  /** Whether the words stand in a text by themselves, as English does. */
  wholeWords: (text: HeldText) => boolean;
}

export function probeOf({ words, pinyin }: Wanted): Probe {
  const finders = words.map((word) => ({ ...textProbe(word), whole: wholeWord(word) }));
  return {
    words: (text) => finders.every(({ holds }) => holds(text)),
    pinyin: pinyin && soundProbe(pinyinFinder(pinyin)),
    wholeWords: ({ narrow, wide }) => finders.every(({ whole }) => whole.test(narrow) || whole.test(wide)),
  };
}

function textProbe(term: string): { holds: (text: HeldText) => boolean } {
  const find: Finder = finderOf(term);
  if (twoBytes.test(term)) return { holds: ({ wide }) => find(wide, 0) !== null };
  const bits = latinBits(term);
  return {
    holds: ({ narrow, wide, latin }) => hasAll(latin, bits) && (find(narrow, 0) !== null || find(wide, 0) !== null),
  };
}

function soundProbe({ find, sounds }: ReturnType<typeof pinyinFinder>): (text: HeldText) => boolean {
  const spellings = sounds.map(soundBits);
  return (text) => spellings.some((bits) => hasAll(text.sounds, bits)) && find(text.wide, 0) !== null;
}

const wholeWord = (word: string): RegExp =>
  new RegExp(`(?<![a-z0-9])${word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![a-z0-9])`);
