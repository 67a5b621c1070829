import type { Annotation } from '@/lib/annotate/annotation';

/** What the reader marked in the open article. The same object while nothing of it changes. */
export interface ArticleNotes {
  annotations: readonly Annotation[];
  /** Where annotations lie in a sentence of either side, by sentence id; offsets into the sentence. */
  marks: (side: 'zh' | 'en', sentence: string, text: string) => readonly Mark[];
  /** Adds or replaces one, and keeps the article with it. Shows why where that fails. */
  put: (annotation: Annotation) => Promise<void>;
  remove: (id: string) => Promise<void>;
}

/** The part of an annotation that lies in one sentence. */
export interface Mark {
  start: number;
  end: number;
  annotation: Annotation;
}

export const noNotes: ArticleNotes = {
  annotations: [],
  marks: () => [],
  put: async () => {},
  remove: async () => {},
};
