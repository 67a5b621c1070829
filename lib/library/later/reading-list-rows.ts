import * as z from 'zod';
import { articleKey, date, line, orEmpty, timestamp, webAddress } from '../row-fields';
import type { Feed, LaterItem } from './reading-list';

/** An item of the reading list as it lies on the disk and in files. */
export const laterRow = z.strictObject({
  id: articleKey,
  url: webAddress,
  title: line,
  from: z.enum(['page', 'link', 'list', 'feed']),
  feed: orEmpty(webAddress),
  publishedAt: orEmpty(date),
  addedAt: timestamp,
  state: z.enum(['waiting', 'opened', 'done']),
  stateAt: timestamp,
}) satisfies z.ZodType<LaterItem>;

export const feedRow = z.strictObject({
  id: webAddress,
  title: line,
  site: orEmpty(webAddress),
  addedAt: timestamp,
  checkedAt: orEmpty(timestamp),
  problem: z.enum(['', 'not-allowed', 'unreachable', 'not-a-feed', 'too-large']),
  etag: z.string().max(1000),
  lastModified: z.string().max(200),
}) satisfies z.ZodType<Feed>;
