import type { Block } from '@/lib/article';
import { sentencesOf } from '@/lib/text/article-sentences';
import type { ForcedWord, Word } from '@/lib/words/words';

/** A word longer or shorter by one character at its end, within its sentence; null where it can be no longer or shorter. */
export function reshaped(block: Block, word: Word, by: 1 | -1): ForcedWord | null {
  if (by < 0) {
    const letters = [...word.text];
    const last = letters.at(-1);
    return letters.length > 1 && last ? { start: word.start, end: word.end - last.length } : null;
  }
  const next = String.fromCodePoint(block.text.codePointAt(word.end) ?? 0);
  const inSentence = sentencesOf([block]).some(
    ({ start, end }) => start <= word.start && word.end + next.length <= end,
  );
  return inSentence && /[\p{L}\p{N}]/u.test(next) ? { start: word.start, end: word.end + next.length } : null;
}
