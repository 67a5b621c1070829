import type { Word } from '@/lib/words/words';

/** A word's place in the article, as its elements carry it in `data-word`: 'b3:12'. */
export const wordId = (block: string, { start }: Pick<Word, 'start'>): string => `${block}:${start}`;

/** The place that an id names, or null. */
export function placeOfWord(id: string): { block: string; start: number } | null {
  const colon = id.lastIndexOf(':');
  const start = Number(id.slice(colon + 1));
  return colon > 0 && Number.isInteger(start) ? { block: id.slice(0, colon), start } : null;
}
