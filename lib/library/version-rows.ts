import * as z from 'zod';
import { timestamp } from './row-fields';
import { bilingualFields, checkReferences } from './rows';
import type { ArticleVersion } from './version';

/** An earlier text as it lies on the disk or in a backup. */
export const versionRow: z.ZodType<ArticleVersion> = z
  .strictObject({
    ...bilingualFields,
    key: z.int().min(1),
    id: z.string().min(1).max(8192),
    savedAt: timestamp,
    replacedAt: timestamp,
  })
  .superRefine((value, context) => checkReferences(value, (why) => context.addIssue(why)));
