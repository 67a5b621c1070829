import type { GlossWord } from '@/lib/pairing';

/** A word with the punctuation that clings to it, so that no line begins with a comma. */
export interface GlossCell {
  /** Where the word begins in the sentence: its identity, since a word may come twice. */
  place: number;
  before: string;
  word: GlossWord;
  after: string;
}

const isMark = (word: GlossWord) => !word.meaning && !word.pinyin && /^[\p{P}\p{Z}\s]+$/u.test(word.text);
const opens = (text: string) => /^[\p{Ps}\p{Pi}]+$/u.test(text);

/** Joins punctuation to the word before it, and opening marks to the word after. */
export function glossCells(words: readonly GlossWord[]): GlossCell[] {
  const cells: GlossCell[] = [];
  let place = 0;
  let before = '';
  for (const word of words) {
    const last = cells.at(-1);
    if (isMark(word) && opens(word.text)) before += word.text;
    else if (isMark(word) && last && !before) last.after += word.text.trim();
    else {
      cells.push({ place, before, word, after: '' });
      before = '';
    }
    place += word.text.length;
  }
  const last = cells.at(-1);
  if (before && last) last.after += before;
  return cells;
}
