import * as z from 'zod';
import { hostSchema } from '../settings/schema';
import type { GlossaryTerm } from './term';

/** More terms than a reader writes; enough for a whole imported list. */
export const mostTerms = 20_000;

/** One of the reader's own terms, as it is stored and as it lies in a backup. */
export const termRow = z.strictObject({
  zh: z.string().min(1).max(200),
  en: z.string().max(500),
  host: z.union([z.literal(''), hostSchema]),
}) satisfies z.ZodType<GlossaryTerm>;

/** All of them. */
export const termRows = z.array(termRow).max(mostTerms);
