import type { Phonetic } from '../settings/settings';
import { pinyinJoined, pinyinMarks } from './pinyin';
import { zhuyinLetters } from './zhuyin';

/** Neutral tone before the syllable, first tone unmarked, the others behind it. */
const toneMarks = ['', '', 'ˊ', 'ˇ', 'ˋ'] as const;

const parts = /^([a-zü:]+)([1-5])$/i;

/** Tone of a numbered syllable, 5 for the neutral one; 0 for what is no syllable, or has no known reading ('xx5'). */
export function toneOf(syllable: string): 0 | 1 | 2 | 3 | 4 | 5 {
  const [, letters = '', tone] = parts.exec(syllable) ?? [];
  if (!tone || /^xx/i.test(letters)) return 0;
  return tone === '1' ? 1 : tone === '2' ? 2 : tone === '3' ? 3 : tone === '4' ? 4 : 5;
}

/**
 * One numbered syllable of CC-CEDICT as it is read: 'zhong1' → 'zhōng' or 'ㄓㄨㄥ'. What is no syllable ('T', '·') stays
 * as it is; an unknown reading ('xx5') gives ''.
 */
export function written(syllable: string, phonetic: Phonetic): string {
  if (phonetic === 'pinyin') return pinyinMarks(syllable);
  const [, letters = '', tone = ''] = parts.exec(syllable) ?? [];
  if (!tone) return syllable;
  if (/^xx/i.test(letters)) return '';
  const symbols = zhuyinLetters(letters);
  if (symbols === null) return pinyinMarks(syllable);
  if (tone === '5') return /^r$/i.test(letters) ? symbols : `˙${symbols}`;
  return symbols + (toneMarks[Number(tone)] ?? '');
}

/**
 * Numbered syllables with spaces between them as one word: 'Zhong1 guo2' → 'Zhōngguó' (GB/T 16159) or 'ㄓㄨㄥ ㄍㄨㄛˊ';
 * the r of erhua stands at its syllable in both.
 */
export function writtenWord(numbered: string, phonetic: Phonetic): string {
  if (phonetic === 'pinyin') return pinyinJoined(numbered);
  return numbered
    .split(' ')
    .map((syllable) => ({ syllable, text: written(syllable, 'zhuyin') }))
    .filter(({ text }) => text !== '')
    .reduce((word, { syllable, text }) => (!word || syllable === 'r5' ? word + text : `${word} ${text}`), '');
}
