import type { PairSource } from '@/lib/pairing';

/** Beside the words, because colour alone tells some readers nothing. */
export const sourceSigns: Record<PairSource, string> = {
  page: '●',
  edition: '◆',
  engine: '▲',
  gloss: '○',
  edited: '✎',
};
