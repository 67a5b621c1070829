import * as z from 'zod';
import { articleKey, timestamp } from '../row-fields';
import { type Collection, type Filing, type FilingChange, type ReadingPlace, readingStates } from './filing';
import { longestName, tidyName } from './names';

/** Tags, and collections, of one article. */
export const mostTags = 100;

/** What a row may hold: more than may be added, because the states of two computers are joined. */
export const mostStored = 5 * mostTags;

const name = z
  .string()
  .min(1)
  .max(longestName)
  .refine((value) => value === tidyName(value), 'not a tidy name');

/** Where reading stopped, as a content script sends it and as it lies on the disk. */
export const readingPlaceRow = z.strictObject({
  sentence: z.string().min(1).max(60),
  exact: z.string().max(60),
  fraction: z.number().min(0).max(1),
  at: timestamp,
}) satisfies z.ZodType<ReadingPlace>;

/** How an article is filed, as it lies on the disk or in an exported file. */
export const filingRow = z.strictObject({
  id: articleKey,
  tags: z.array(name).max(mostStored),
  collections: z.array(z.guid()).max(mostStored),
  favourite: z.boolean(),
  archived: z.boolean(),
  state: z.enum(readingStates),
  place: readingPlaceRow.optional(),
  readAt: timestamp.optional(),
  updatedAt: timestamp,
}) satisfies z.ZodType<Filing>;

/** A collection, likewise. */
export const collectionRow = z.strictObject({
  id: z.guid(),
  name,
  createdAt: timestamp,
  updatedAt: timestamp,
}) satisfies z.ZodType<Collection>;

/** Names as typed; what is left of them when they are tidied is kept. */
const typedNames = z.array(z.string().max(1000)).max(mostTags).readonly();
const ids = z.array(z.guid()).max(mostTags).readonly();

export const filingChangeRow = z.strictObject({
  addTags: typedNames.optional(),
  removeTags: typedNames.optional(),
  addCollections: ids.optional(),
  removeCollections: ids.optional(),
  favourite: z.boolean().optional(),
  archived: z.boolean().optional(),
  state: z.enum(readingStates).optional(),
}) satisfies z.ZodType<FilingChange>;
