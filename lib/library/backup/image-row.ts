import * as z from 'zod';
import { articleKey, timestamp, webAddress } from '../row-fields';

/** What the index of pictures says of one: the name of its file in the archive, and the row without its bytes. */
export const imageRow = z.strictObject({
  file: z.string().regex(/^images\/\d{6}\.(png|jpg|gif|webp|avif)$/),
  id: articleKey,
  src: webAddress,
  type: z.enum(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']),
  savedAt: timestamp,
  bytes: z.int().min(1),
  crc32: z.int().min(0).max(0xffffffff),
});
export type ImageRow = z.infer<typeof imageRow>;
