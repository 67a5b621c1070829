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
    const belongs = opensNext.test(last?.text ?? '') || (!isWordLike && !opens.test(segment));
    if (last && (belongs || isOne(last.text, segment))) last.text += segment;
    else pieces.push({ at: index, text: segment });
  }
  return pieces;
}

/** A figure and its unit: '46' and '分钟'. */
const isOne = (before: string, segment: string): boolean => /\d$/.test(before) && /^\p{Script=Han}/u.test(segment);

const opens = /^[\p{Ps}\p{Pi}]/u;
const opensNext = /[\p{Ps}\p{Pi}]$/u;
