import * as z from 'zod';
import { articleKey, timestamp } from '../row-fields';
import { bilingualFields, checkReferences } from '../rows';
import type { ArticleVersion } from './version';

const fields = {
  ...bilingualFields,
  id: articleKey,
  savedAt: timestamp,
  replacedAt: timestamp,
};

/** An earlier text as it lies on the disk. */
export const versionRow: z.ZodType<ArticleVersion> = z
  .strictObject({ ...fields, key: z.int().min(1) })
  .superRefine((value, context) => checkReferences(value, (why) => context.addIssue(why)));

/** An earlier text as it lies in a file: its key is the library's to give. */
export const leavingVersionRow: z.ZodType<Omit<ArticleVersion, 'key'>> = z
  .strictObject(fields)
  .superRefine((value, context) => checkReferences(value, (why) => context.addIssue(why)));
