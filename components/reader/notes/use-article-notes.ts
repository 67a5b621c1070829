import { useMemo, useRef } from 'preact/hooks';
import { type PlacedAnnotations, placeAnnotations } from '@/lib/annotate/place-annotations';
import type { BilingualArticle } from '@/lib/bilingual-article';
import type { ToastMessage } from '../../ui/use-toast';
import type { ArticleNotes, Mark } from './article-notes';
import { type NotesServices, useAnnotations } from './use-annotations';

const none: readonly Mark[] = [];
const nothing: PlacedAnnotations = { zh: new Map(), en: new Map(), found: [], orphans: [] };

const sameMarks = (a: PlacedAnnotations['zh'], b: PlacedAnnotations['zh']): boolean =>
  a.size === b.size &&
  [...a].every(([sentence, marks]) => {
    const others = b.get(sentence);
    return (
      others?.length === marks.length &&
      marks.every(
        (mark, index) =>
          mark.start === others[index]?.start &&
          mark.end === others[index]?.end &&
          mark.annotation === others[index]?.annotation,
      )
    );
  });

const sameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

const samePlaces = (a: PlacedAnnotations, b: PlacedAnnotations): boolean =>
  sameList(a.found, b.found) && sameList(a.orphans, b.orphans) && sameMarks(a.zh, b.zh) && sameMarks(a.en, b.en);

/** The reader's marks in the open article, found anew where its text changes. */
export function useArticleNotes(
  article: BilingualArticle | null,
  services: NotesServices,
  show: (toast: ToastMessage) => void,
): ArticleNotes {
  const { annotations, put, remove } = useAnnotations(article, services, show);
  const last = useRef(nothing);
  const blocks = article?.article;
  const pairs = article?.pairs;
  const fresh = useMemo(
    () => (blocks && pairs && annotations.length ? placeAnnotations({ article: blocks, pairs }, annotations) : nothing),
    [blocks, pairs, annotations],
  );
  // English arrives line by line: rows are drawn anew only where a mark really moved.
  const placed = samePlaces(fresh, last.current) ? last.current : fresh;
  last.current = placed;
  return useMemo(
    () => ({
      annotations,
      found: placed.found,
      orphans: placed.orphans,
      marks: (side, sentence) => placed[side].get(sentence) ?? none,
      put,
      remove,
    }),
    [annotations, placed, put, remove],
  );
}
