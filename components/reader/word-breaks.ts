export interface Piece {
  /** Where in the line it begins. */
  at: number;
  text: string;
}

/**
 * A Chinese line in pieces that may stand at the end of a line: words, with the punctuation after them. Browsers break
 * Chinese between any two characters, which in the few large lines of a headline tears words ('通|车'). One piece where
 * the browser knows no words.
 */
export function wordBreaks(text: string, locale: string): Piece[] {
  if (!('Segmenter' in Intl)) return [{ at: 0, text }];
  const pieces: Piece[] = [];
  for (const { segment, index, isWordLike } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    const last = pieces.at(-1);
    if (last && (opensNext.test(last.text) || (!isWordLike && !opens.test(segment)))) last.text += segment;
    else pieces.push({ at: index, text: segment });
  }
  return pieces;
}

const opens = /^[\p{Ps}\p{Pi}]/u;
const opensNext = /[\p{Ps}\p{Pi}]$/u;
