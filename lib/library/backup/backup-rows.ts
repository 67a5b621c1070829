import * as z from 'zod';
import type { Feed, LaterItem } from '../reading-list';
import { date, line, orEmpty, timestamp, webAddress } from '../row-fields';
import { bilingualArticleRow } from '../rows';
import type { ArticleVersion } from '../version';

/*
 * Rows of a library as a file of ours has them. What is written is checked by the same schemas as what is read, so that
 * every file that leaves can come back.
 */

const id = z.string().min(1).max(8192);

export const laterRow = z.strictObject({
  id,
  url: webAddress,
  title: line,
  from: z.enum(['page', 'link', 'list', 'feed']),
  feed: z.string().max(8192),
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
  etag: line,
  lastModified: line,
}) satisfies z.ZodType<Feed>;

/** An earlier text without the key that a library gave it. */
export type VersionRow = Omit<ArticleVersion, 'key'>;

const versionFields = z.looseObject({ id, savedAt: timestamp, replacedAt: timestamp });

/** As the other rows; the text is checked as an article that a page sends. */
export const versionRow: z.ZodType<VersionRow> = z.unknown().transform((value, context) => {
  const own = versionFields.safeParse(value);
  // From the value itself: what Zod gives of a loose object lacks the keys that the next schema refuses.
  const fields = Object.entries(value instanceof Object ? value : {});
  const text = bilingualArticleRow.safeParse(
    Object.fromEntries(fields.filter(([name]) => !Object.hasOwn(versionFields.shape, name))),
  );
  if (own.data && text.data) {
    const { id, savedAt, replacedAt } = own.data;
    return { ...text.data, id, savedAt, replacedAt };
  }
  const [issue] = (own.error ?? text.error)?.issues ?? [];
  if (issue) context.addIssue({ code: 'custom', path: issue.path, message: issue.message });
  return z.NEVER;
});

/** What the index of pictures says of one: the name of its file in the archive, and the row without its bytes. */
export const imageRow = z.strictObject({
  file: z.string().regex(/^images\/\d{6}\.(png|jpg|gif|webp|avif)$/),
  id,
  src: webAddress,
  type: z.enum(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']),
  savedAt: timestamp,
  bytes: z.int().min(1),
  crc32: z.int().min(0).max(0xffffffff),
});
export type ImageRow = z.infer<typeof imageRow>;
