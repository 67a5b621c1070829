import { folder } from '../text/fold-units.ts';
import { type CedictRow, type Classifier, compileFold, entryOf } from './compile.ts';
import type { CedictEntry } from './entry.ts';
import { syllableCode, wordCodes, writeTables, writeTraditional } from './packed-format.ts';

const word = /[A-Za-z']+ ?/g;

const licence = `CC-CEDICT, a Chinese-English dictionary that many people write together since 1997.
https://cc-cedict.org/  https://www.mdbg.net/chinese/dictionary?page=cc-cedict
Licence: Creative Commons Attribution-ShareAlike 4.0 International, https://creativecommons.org/licenses/by-sa/4.0/
Changed here: sorted and written in a more compact form (cedict.txt); the entries are the same.
`;

/**
 * Build-time: the files of the shipped dictionary, by name, as text (UTF-8). `packed-format.ts` says how they are
 * written, `packed-dictionary.ts` reads them.
 */
export function compileDictionary(
  rows: readonly CedictRow[],
  classifiers: readonly Classifier[],
): Record<'cedict.txt' | 'cedict-licence.txt', string> {
  const fold = folder(compileFold(rows));
  const entries = rows.map((row) => entryOf(row, classifiers));
  const syllables = byCount(entries.flatMap((entry) => entry.pinyin.split(' ')));
  const codeOf = new Map(syllables.map((syllable, index) => [syllable, syllableCode(index)]));
  const words = chooseWords(entries);
  const codes = new Map([...words].map(([code, text]) => [text, code]));

  const lines: [key: string, line: string][] = entries.flatMap((entry) => {
    const { simplified, traditional, pinyin, glosses } = entry;
    const syllableCodes = pinyin.split(' ').map((syllable) => codeOf.get(syllable));
    const coded = glosses.join('/').replace(word, (text) => codes.get(text) ?? text);
    return [...new Set([fold(simplified), fold(traditional)])].map((key): [string, string] => [
      key,
      [
        key,
        simplified === key ? '' : simplified,
        writeTraditional(traditional, simplified),
        syllableCodes.join(''),
        coded,
      ].join('\t'),
    ]);
  });
  const bytes = new Map(lines.map(([key]) => [key, new TextEncoder().encode(key)]));
  const empty = new Uint8Array();
  lines.sort(([a], [b]) => compareBytes(bytes.get(a) ?? empty, bytes.get(b) ?? empty));
  return {
    'cedict.txt': `${writeTables({ syllables, words })}${lines.map(([, line]) => line).join('\n')}\n`,
    'cedict-licence.txt': licence,
  };
}

/** Distinct values, the most frequent first. */
function byCount(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

/** The words that save most bytes when each is written as one of the two-byte characters that no gloss uses. */
function chooseWords(entries: readonly CedictEntry[]): Map<string, string> {
  const glosses = entries.map((entry) => entry.glosses.join('/')).join('\n');
  const used = new Set(glosses.match(/[^ -~]/gu));
  const codes: string[] = [];
  for (let code: number = wordCodes.from; code <= wordCodes.to; code += 1) {
    const character = String.fromCharCode(code);
    if (!used.has(character)) codes.push(character);
  }
  const counts = new Map<string, number>();
  for (const [text] of glosses.matchAll(word)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const saving = ([text, count]: [string, number]) => count * (text.length - 2);
  const best = [...counts].sort((a, b) => saving(b) - saving(a));
  return new Map(codes.slice(0, best.length).map((code, index) => [code, best[index]?.[0] ?? '']));
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference) return difference;
  }
  return a.length - b.length;
}
