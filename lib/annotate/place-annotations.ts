import type { BilingualArticle } from '../bilingual-article';
import { anchor, type Place } from './anchor';
import type { Annotation } from './annotation';
import { lettersOf } from './letters';
import { type SideSentence, sentencesOfSide } from './side-sentences';

/** The part of an annotation that lies in one sentence. */
export interface Mark {
  start: number;
  end: number;
  annotation: Annotation;
  /** The annotation ends here: its sign stands behind this part. */
  last: boolean;
}

export interface PlacedAnnotations {
  /** Of each side, by sentence id; in the order of the annotations. */
  zh: ReadonlyMap<string, readonly Mark[]>;
  en: ReadonlyMap<string, readonly Mark[]>;
  /** Those whose words are in the text, in reading order. */
  found: readonly Annotation[];
  /** Those whose words are gone, in the order of their making. */
  orphans: readonly Annotation[];
}

/** Finds the annotations of one side. */
export function placeOnSide(
  sentences: readonly SideSentence[],
  annotations: readonly Annotation[],
): Map<string, Place[]> {
  const letters = annotations.length ? lettersOf(sentences) : undefined;
  const places = new Map<string, Place[]>();
  for (const annotation of annotations) {
    const found = anchor(annotation, sentences, letters);
    if (found) places.set(annotation.id, found);
  }
  return places;
}

/** Marks by sentence of annotations that were found. */
export function marksOf(
  annotations: readonly Annotation[],
  places: ReadonlyMap<string, readonly Place[]>,
): Map<string, Mark[]> {
  const marks = new Map<string, Mark[]>();
  for (const annotation of annotations) {
    const own = places.get(annotation.id) ?? [];
    own.forEach(({ sentence, start, end }, index) => {
      const mark = { start, end, annotation, last: index === own.length - 1 };
      marks.set(sentence, [...(marks.get(sentence) ?? []), mark]);
    });
  }
  return marks;
}

/** Where each annotation of an article lies now. */
export function placeAnnotations(
  article: Pick<BilingualArticle, 'article' | 'pairs'>,
  annotations: readonly Annotation[],
): PlacedAnnotations {
  const sides = { zh: sentencesOfSide(article, 'zh'), en: sentencesOfSide(article, 'en') };
  const ofSide = (side: 'zh' | 'en') => annotations.filter(({ target }) => target.side === side);
  const zh = placeOnSide(sides.zh, ofSide('zh'));
  const en = placeOnSide(sides.en, ofSide('en'));
  const order = readingOrder(article, sides);
  const placeOf = ({ id }: Annotation) => (zh.get(id) ?? en.get(id))?.[0];
  const orderOf = (annotation: Annotation) => {
    const place = placeOf(annotation);
    return place ? (order.get(`${annotation.target.side} ${place.sentence}`) ?? 0) : 0;
  };
  const found = annotations.filter((annotation) => placeOf(annotation));
  found.sort((a, b) => orderOf(a) - orderOf(b) || (placeOf(a)?.start ?? 0) - (placeOf(b)?.start ?? 0));
  return {
    zh: marksOf(ofSide('zh'), zh),
    en: marksOf(ofSide('en'), en),
    found,
    orphans: annotations.filter((annotation) => !placeOf(annotation)),
  };
}

/** Chinese sentences by their place in the text, English ones right behind the Chinese that they stand beside. */
function readingOrder(
  { pairs }: Pick<BilingualArticle, 'pairs'>,
  sides: Record<'zh' | 'en', readonly SideSentence[]>,
): Map<string, number> {
  const order = new Map(sides.zh.map(({ id }, index) => [`zh ${id}`, index]));
  let at = 0;
  let next = 0;
  for (const pair of pairs) {
    for (const id of pair.zh) at = Math.max(at, order.get(`zh ${id}`) ?? 0);
    for (const _ of pair.en) {
      const id = sides.en[next]?.id;
      if (id !== undefined) order.set(`en ${id}`, at + 0.5 + next / (2 * sides.en.length + 1));
      next += 1;
    }
  }
  return order;
}
