import { folder } from '../text/fold-units.ts';
import { type CedictRow, compileFold } from './compile.ts';

/*
 * Build-time only: which characters a toneless syllable may stand for.
 */

/**
 * Lines 'syllable' + characters, ü as 'ü': every reading of every entry of one character, simplified or traditional, the
 * characters folded (`compileFold`), so that they meet folded texts. Syllables without a vowel (the r of erhua,
 * interjections) and characters of more than one UTF-16 unit are left out.
 */
export function compileReadings(rows: readonly CedictRow[]): string {
  const fold = folder(compileFold(rows));
  const syllables = new Map<string, Set<string>>();
  for (const [traditional, simplified, pinyin] of rows) {
    const syllable = pinyin
      .toLowerCase()
      .replaceAll('u:', 'ü')
      .replace(/[1-5]$/, '');
    if (!/^[a-zü]*[aeiouü][a-zü]*$/.test(syllable)) continue;
    for (const character of [traditional, simplified]) {
      if (character.length !== 1 || !/\p{Script=Han}/u.test(character)) continue;
      const known = syllables.get(syllable) ?? new Set();
      syllables.set(syllable, known.add(fold(character)));
    }
  }
  return [...syllables]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, characters]) => syllable + [...characters].sort().join(''))
    .join('\n');
}
