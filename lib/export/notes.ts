import type { Annotation } from '../annotate/annotation';
import { type Mark, placeAnnotations } from '../annotate/place-annotations';
import type { BilingualArticle } from '../bilingual-article';
import { oneLine, visibleText } from '../text/visible-text';
import type { TextMark } from './marked-text';

/** An article with what its reader marked. */
export type Annotated = BilingualArticle & { annotations?: readonly Annotation[] };

/** One line of the list of notes at the end of a file. */
export interface NoteLine {
  /** 0 where nothing in the text refers to it. */
  number: number;
  kind: 'note' | 'highlight' | 'difficult' | 'orphan';
  /** The words that it is about, on one line. */
  words: string;
  lang: 'zh' | 'en';
  /** '' where the reader wrote nothing. May have several lines. */
  note: string;
}

export interface ExportNotes {
  marks: (side: 'zh' | 'en', sentence: string) => TextMark[];
  /** In reading order; what has lost its place at the end. */
  lines: NoteLine[];
}

/** What the list calls a line, in both languages, as files are read by anybody. */
export const noteLabels = {
  heading: '笔记 Notes',
  difficult: '难句 Difficult',
  highlight: '标记 Highlight',
  orphan: '文中已不存在 No longer in the text',
} as const;

/** Finds the notes of an article and numbers them as they come. Words that the reader put together are no notes. */
export function exportNotes(article: Annotated): ExportNotes {
  const annotations = (article.annotations ?? []).filter(({ kind }) => kind !== 'word');
  if (!annotations.length) return { marks: () => [], lines: [] };
  const { zh, en, found, orphans } = placeAnnotations(article, annotations);
  const numbers = new Map<string, number>();
  for (const { id, note } of found) if (note) numbers.set(id, numbers.size + 1);
  const lineOf = (annotation: Annotation, lost: boolean): NoteLine => ({
    number: numbers.get(annotation.id) ?? 0,
    kind: lost ? 'orphan' : annotation.note ? 'note' : annotation.kind === 'difficult' ? 'difficult' : 'highlight',
    words: oneLine(annotation.target.exact),
    lang: annotation.target.side,
    note: visibleText(annotation.note).trim(),
  });
  const markOf = ({ start, end, last, annotation }: Mark): TextMark => ({
    start,
    end,
    colour: annotation.colour,
    note: last ? (numbers.get(annotation.id) ?? 0) : 0,
  });
  return {
    marks: (side, sentence) =>
      ((side === 'zh' ? zh : en).get(sentence) ?? [])
        .filter(({ annotation }) => annotation.kind === 'highlight' || annotation.note)
        .map(markOf),
    lines: [...found.map((one) => lineOf(one, false)), ...orphans.map((one) => lineOf(one, true))],
  };
}
