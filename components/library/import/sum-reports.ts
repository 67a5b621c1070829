import type { ImportReport } from '@/lib/library/import/import';
import type { TextsReport } from '@/lib/library/import/imported-texts';

export const emptyReport: TextsReport = { added: 0, updated: 0, unchanged: 0, kept: 0, refused: [], stopped: '' };

/** The reports of several imports as one. */
export function sumReports(one: TextsReport, other: ImportReport & { kept?: number }): TextsReport {
  const words = other.words ?? one.words;
  return {
    added: one.added + other.added,
    updated: one.updated + other.updated,
    unchanged: one.unchanged + other.unchanged,
    kept: one.kept + (other.kept ?? 0),
    refused: [...one.refused, ...other.refused],
    stopped: one.stopped || other.stopped,
    ...(words && {
      words:
        one.words && other.words
          ? {
              added: one.words.added + other.words.added,
              updated: one.words.updated + other.words.updated,
              unchanged: one.words.unchanged + other.words.unchanged,
              refused: one.words.refused + other.words.refused,
            }
          : words,
    }),
  };
}
