import * as z from 'zod';
import { type Annotation, annotationKinds, highlightColours } from '../annotate/annotation';
import { text, timestamp } from './row-fields';

/** Annotations that one article may get. */
export const mostAnnotations = 2000;

/** What a row may hold: more than may be added, because states of two computers are joined. */
const mostStored = 5 * mostAnnotations;

const point = z.strictObject({ sentence: z.string().min(1).max(60), offset: z.int().min(0).max(100_000) });

const around = z.string().max(64);

/** An annotation as a content script sends it, as it lies on the disk or in an exported file. */
export const annotationRow = z.strictObject({
  id: z.guid(),
  kind: z.enum(annotationKinds),
  target: z.strictObject({
    side: z.enum(['zh', 'en']),
    start: point,
    end: point,
    exact: text,
    prefix: around,
    suffix: around,
  }),
  colour: z.enum(['', ...highlightColours]),
  note: z.string().max(10_000),
  created: timestamp,
  modified: timestamp,
}) satisfies z.ZodType<Annotation>;

export const annotationRows = z.array(annotationRow).max(mostStored);

/** The annotations of two states of an article: of each the one that was modified later, in the order of their making. */
export function mergeAnnotations(older: readonly Annotation[], newer: readonly Annotation[]): Annotation[] {
  const byId = new Map<string, Annotation>();
  for (const annotation of [...older, ...newer]) {
    const known = byId.get(annotation.id);
    if (!known || known.modified <= annotation.modified) byId.set(annotation.id, annotation);
  }
  const all = [...byId.values()].sort((a, b) => compare(a.created, b.created) || compare(a.id, b.id));
  return all.slice(-mostStored);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
