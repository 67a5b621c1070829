import * as z from 'zod';
import { isTextAddress } from '../text/text-address';

/*
 * Fields that several kinds of rows share: limits far above any news article, far below what would hurt.
 */

// Without this Zod tries `new Function`, which the policy of extension pages refuses and reports.
z.config({ jitless: true });

export const line = z.string().max(4000);
export const text = z.string().max(100_000);

const isWebAddress = (value: string): boolean => /^https?:\/\//i.test(value) && URL.canParse(value);

export const webAddress = z.string().max(8192).refine(isWebAddress, 'not an http or https address');

/** The address of an article: on the web, or that of an imported text, which stands nowhere (`text/text-address.ts`). */
export const articleAddress = z
  .string()
  .max(8192)
  .refine((value) => isWebAddress(value) || isTextAddress(value), 'not an http or https address');

/** `articleId` of such an address, in which percent-encoding makes up to nine characters of one. */
export const articleKey = z.string().min(1).max(75_000);

export const date = z
  .string()
  .max(40)
  .refine((value) => /^\d{4}-\d\d-\d\d(T|$)/.test(value) && !Number.isNaN(Date.parse(value)), 'not an ISO 8601 date');

export const timestamp = z.iso.datetime();

export const orEmpty = <T extends z.ZodType>(schema: T) => z.union([z.literal(''), schema]);
