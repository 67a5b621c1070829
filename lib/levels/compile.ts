import { type CedictRow, compileFold } from '../dictionary/compile.ts';
import { folder } from '../text/fold-units.ts';
import { hskLevels } from './levels.ts';

/** How many of the most frequent words are kept. */
const most = 40_000;

/**
 * Build-time: the text of `levels.txt`; `openLevels` says how it is written.
 *
 * @param hsk the words of each level, level 1 first
 * @param frequencies lines of 'word count part-of-speech', in any order
 * @param rows CC-CEDICT: only its headwords are counted, since nothing can be said of other words
 * @throws Error where the lists are not what they should be
 */
export function compileLevels(
  hsk: readonly (readonly string[])[],
  frequencies: string,
  rows: readonly CedictRow[],
): string {
  if (hsk.length !== hskLevels) throw new Error(`There are ${hskLevels} HSK levels, not ${hsk.length}.`);
  const fold = folder(compileFold(rows));
  const headwords = new Set(rows.flatMap(([traditional, simplified]) => [fold(simplified), fold(traditional)]));
  const counts = new Map<string, number>();
  for (const line of frequencies.split('\n')) {
    const [word = '', count = ''] = line.split(' ');
    const key = fold(word);
    if (!/^\p{Script=Han}+$/u.test(key) || !headwords.has(key)) continue;
    // The list repeats a word's count for its other script: added up, words with two forms would count twice.
    counts.set(key, Math.max(counts.get(key) ?? 0, Number(count)));
  }
  const frequent = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, most);
  if (frequent.length < most) throw new Error(`Only ${frequent.length} words have a frequency.`);
  const lines = hsk.map((words) => [...new Set(words.map(fold))]);
  return `${[...lines, frequent.map(([word]) => word)].map((words) => words.join(' ')).join('\n')}\n`;
}

/**
 * The lists in `chinese-lexicon/statistics/hsk.js`: 'let hsk = [[…], …];' at its head. The module exports something else,
 * and nothing of it is run.
 */
export function readHsk(source: string): string[][] {
  const literal = /\bhsk = (\[[\s\S]*?\n?\]);/.exec(source)?.[1];
  const lists: unknown = literal ? JSON.parse(literal.replace(/,(\s*\])/g, '$1')) : null;
  if (!Array.isArray(lists)) throw new Error('The HSK lists are not where they were.');
  return lists.map((words: unknown) => {
    if (!Array.isArray(words)) throw new Error('An HSK list is no list.');
    return words.map(String);
  });
}
