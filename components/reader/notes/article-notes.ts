import type { Annotation } from '@/lib/annotate/annotation';
import type { Mark } from '@/lib/annotate/place-annotations';

export type { Mark } from '@/lib/annotate/place-annotations';

/** What the reader marked in the open article. The same object while nothing of it changes. */
export interface ArticleNotes {
  annotations: readonly Annotation[];
  /** In reading order, those whose words are in the text as it is shown. */
  found: readonly Annotation[];
  /** Those whose words are no longer in the text. */
  orphans: readonly Annotation[];
  /** Where annotations lie in a sentence of either side, by sentence id; offsets into the sentence. */
  marks: (side: 'zh' | 'en', sentence: string, text: string) => readonly Mark[];
  /**
   * Adds or replaces one, and keeps the article with it. Shows it at once; where it cannot be kept shows what was, says
   * why, and gives false.
   */
  put: (annotation: Annotation) => Promise<boolean>;
  remove: (id: string) => Promise<boolean>;
}

export const noNotes: ArticleNotes = {
  annotations: [],
  found: [],
  orphans: [],
  marks: () => [],
  put: async () => true,
  remove: async () => true,
};
