import type { Dictionary } from '../dictionary/dictionary';
import { readSegments } from '../gloss/read';
import { segment } from '../gloss/segment';
import { splitChinese } from '../text/sentences';
import type { ForcedWord, Word } from './words';

/**
 * The words of a block's Chinese text in order, with the readings they have there. Punctuation, Latin and bare figures
 * are no words.
 *
 * @param forced stretches of the text that are one word each; the rest is cut up around them. What is empty, overlaps
 * one before it or reaches over the end of a sentence is left out.
 */
export function wordsOf(text: string, dictionary: Dictionary, forced: readonly ForcedWord[] = []): Word[] {
  const spans = disjoint(forced);
  return splitChinese(text).flatMap((sentence) => {
    const inside = spans
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }));
    const segments = segment(sentence.text, dictionary, inside);
    const readings = readSegments(segments, dictionary);
    let offset = sentence.start;
    return segments.flatMap(({ text: word, kind, meaning = '' }, index): Word[] => {
      const start = offset;
      offset += word.length;
      if (kind === 'other' || !/\p{Script=Han}|〇/u.test(word)) return [];
      return [{ start, end: offset, text: word, kind, syllables: readings[index]?.syllables ?? [], meaning }];
    });
  });
}

function disjoint(forced: readonly ForcedWord[]): ForcedWord[] {
  const kept: ForcedWord[] = [];
  for (const span of [...forced].sort((a, b) => a.start - b.start)) {
    if (span.end > span.start && span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
