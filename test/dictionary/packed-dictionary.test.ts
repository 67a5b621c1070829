import { describe, expect, it } from 'vitest';
import { cedictEntries, dictionaryFiles } from '@/lib/dictionary/cedict-package';
import { createDictionary } from '@/lib/dictionary/dictionary';
import type { CedictEntry } from '@/lib/dictionary/entry';
import { openDictionary } from '@/lib/dictionary/packed-dictionary';
import { fold } from '@/lib/text/fold';

const all = await cedictEntries();
const files = await dictionaryFiles();
const data = new TextEncoder().encode(files['cedict.txt']);
const packed = openDictionary(data);
const inMemory = createDictionary(all);
const text =
  '近日，最高人民法院聯合發布《法律援助法》實施工作辦法，𪢌哰的张三丰坐在11区喝T恤咖啡。Covid 3D打印乾坤，乾淨';
const print = (entries: readonly CedictEntry[]) => entries.map((entry) => JSON.stringify(entry)).sort();

describe('openDictionary', () => {
  it('answers as the dictionary in memory, for every headword', () => {
    const different = all.filter(
      ({ simplified, traditional }, index) =>
        (index % 7 === 0 &&
          JSON.stringify(packed.entries(traditional)) !== JSON.stringify(inMemory.entries(traditional))) ||
        (index % 5 === 0 &&
          JSON.stringify(packed.entries(simplified)) !== JSON.stringify(inMemory.entries(simplified))),
    );
    expect(different).toEqual([]);
  });

  it('measures headwords as the dictionary in memory', () => {
    for (let offset = 0; offset <= text.length; offset += 1) {
      expect([offset, packed.longestAt(text, offset)]).toEqual([offset, inMemory.longestAt(text, offset)]);
    }
  });

  it('slices out exactly what the text may need', () => {
    const folded = fold(text);
    const occurs = all.filter(({ simplified, traditional }) =>
      [simplified, traditional].some((word) => folded.includes(fold(word))),
    );
    expect(occurs.length).toBeGreaterThan(50);
    expect(print(packed.slice(text))).toEqual(print(occurs));
  });

  it('gives a slice that answers about its text as the whole dictionary', () => {
    const small = createDictionary(packed.slice(text));
    for (let offset = 0; offset < text.length; offset += 1) {
      const length = inMemory.longestAt(text, offset);
      expect(small.longestAt(text, offset)).toBe(length);
      expect(print(small.entries(text.slice(offset, offset + length)))).toEqual(
        print(inMemory.entries(text.slice(offset, offset + length))),
      );
    }
  });

  it('looks at no more of a text than it says', () => {
    expect(packed.slice(`${' '.repeat(60_000)}中国`)).toEqual([]);
    expect(packed.slice('')).toEqual([]);
    expect(packed.slice('\ud83d\0\uffff')).toEqual([]);
  });

  it('stays small, and names its licence', () => {
    expect(data.length).toBeLessThan(7_000_000);
    expect(files['cedict-licence.txt']).toContain('by-sa/4.0');
  });
});
