import * as z from 'zod';
import { hostSchema } from '../settings/schema';
import { engineIds } from '../translate/engine';
import type { TranslationJob } from '../translate/job';
import type { ToModel, ToTranslate } from './engine-ports';

/*
 * What may come in at the engine ports. Strict, with limits far above any news article: a job is for an article, not for
 * a library.
 */

const id = z.string().min(1).max(60);
const ping = z.strictObject({ kind: z.literal('ping') });

const job = z.strictObject({
  lines: z.array(z.strictObject({ id, text: z.string().max(20_000) })).max(20_000),
  script: z.enum(['Hans', 'Hant']),
  title: z.string().max(4000),
  host: z.union([z.literal(''), hostSchema]),
  engine: z.enum(engineIds).optional(),
}) satisfies z.ZodType<TranslationJob>;

export const toTranslate: z.ZodType<ToTranslate> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start'), job }),
  z.strictObject({ kind: z.literal('first'), ids: z.array(id).max(20_000) }),
  ping,
]);

export const toModel: z.ZodType<ToModel> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('download'), engine: z.enum(engineIds) }),
  ping,
]);
