/**
 * What a reader puts on an article: terms of the W3C Web Annotation Data Model (2017). Kept in the article's own row
 * (`SavedArticle.annotations`), so that it goes wherever the article goes.
 */
export interface Annotation {
  /** A UUID. */
  id: string;
  kind: AnnotationKind;
  target: AnnotationTarget;
  /** Of a highlight; '' for the other kinds. */
  colour: HighlightColour | '';
  /** The reader's note, plain text; '' where there is none. */
  note: string;
  /** ISO 8601 in UTC. */
  created: string;
  modified: string;
}

/**
 * 'highlight': a marked passage, perhaps with a note. 'difficult': a sentence to come back to. 'word': a stretch that the
 * reader made one word of.
 */
export const annotationKinds = ['highlight', 'difficult', 'word'] as const;
export type AnnotationKind = (typeof annotationKinds)[number];

export const highlightColours = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColour = (typeof highlightColours)[number];

/** A passage within one language of the article: by its place, and by its words in case the place has moved. */
export interface AnnotationTarget {
  side: 'zh' | 'en';
  /** Sentence ids of that side (`SideSentence.id`) with offsets into the sentence, in UTF-16 units. */
  start: TextPoint;
  end: TextPoint;
  /** TextQuoteSelector: the words themselves, sentences joined as in the text, and up to 32 characters around them. */
  exact: string;
  prefix: string;
  suffix: string;
}

export interface TextPoint {
  sentence: string;
  offset: number;
}
