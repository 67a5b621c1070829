import * as z from 'zod';
import type { Library } from '../library/database';
import { guarded } from '../library/failure';
import type { ExportOptions } from './exporter';

const imageRow = z.object({ type: z.string(), bytes: z.instanceof(Uint8Array) });

/** Brings the pictures that the library keeps, and no others: nothing goes over the network. */
export const storedPictures =
  (db: Library): NonNullable<ExportOptions['images']> =>
  async (src, signal, article) => {
    signal.throwIfAborted();
    const row: unknown = await guarded(() => db.images.get([article, src]));
    return imageRow.safeParse(row).data ?? null;
  };
