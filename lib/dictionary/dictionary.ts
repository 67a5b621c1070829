import { fold } from '../text/fold';
import type { CedictEntry } from './entry';
import { byUsefulness } from './order';

/** Looks up words written in either script. */
export interface Dictionary {
  /** Entries of a word, most useful first (`order.ts`); empty where it is no headword. */
  entries(word: string): readonly CedictEntry[];
  /** Length, in UTF-16 units, of the longest headword that begins at this offset of the text; 0 where none does. */
  longestAt(text: string, offset: number): number;
}

/**
 * A dictionary in memory, over the entries that one article needs (`ReaderServices.dictionary`) or over all of them.
 */
export function createDictionary(all: Iterable<CedictEntry>): Dictionary {
  const byHeadword = new Map<string, CedictEntry[]>();
  const longest = new Map<string, number>(); // by first unit
  for (const entry of all) {
    for (const key of new Set([fold(entry.simplified), fold(entry.traditional)])) {
      const known = byHeadword.get(key);
      if (known) known.push(entry);
      else byHeadword.set(key, [entry]);
      const first = key.charAt(0);
      longest.set(first, Math.max(longest.get(first) ?? 0, key.length));
    }
  }
  const none: readonly CedictEntry[] = [];
  const asked = new Map<string, readonly CedictEntry[]>(); // a text asks for the same words again and again
  return {
    entries: (word) => {
      const known = asked.get(word);
      if (known) return known;
      const found = byHeadword.get(fold(word));
      if (!found) return none;
      const ordered = byUsefulness(found, word);
      asked.set(word, ordered);
      return ordered;
    },
    longestAt: (text, offset) => {
      const most = longest.get(fold(text.charAt(offset))) ?? 0;
      const here = fold(text.slice(offset, offset + most));
      for (let length = here.length; length > 0; length -= 1) {
        if (byHeadword.has(here.slice(0, length))) return length;
      }
      return 0;
    },
  };
}
