import type { Article } from '../../article';
import type { EmbeddedImage } from '../../export/exporter';
import { ServiceError } from '../../services';
import type { Library } from '../database';
import { guarded } from '../failure';
import { imageTypeOf, imageTypes } from './image-type';
import type { StoredImage } from './stored-image';

/** Bytes of one picture, and pictures of one article: the rest stays on its server. */
export const imageLimits = { bytes: 10_000_000, perArticle: 60 };

/** Both sides at most so many pixels: it counts visitors, and shows nothing. */
const pixel = 3;

/** Addresses of the pictures of an article that are not in it already, each once, in its order. */
export function picturesOf({ blocks }: Pick<Article, 'blocks'>): string[] {
  const found = blocks.flatMap(({ kind, src = '', width = pixel + 1, height = pixel + 1 }) =>
    kind === 'image' && /^https?:/i.test(src) && (width > pixel || height > pixel) ? [src] : [],
  );
  return [...new Set(found)].slice(0, imageLimits.perArticle);
}

/** The kept pictures of an article. Rows that are no pictures are left out. */
export async function imagesOf(db: Library, id: string): Promise<StoredImage[]> {
  const rows = await guarded(() => db.images.where('id').equals(id).toArray());
  return rows.filter(isStoredImage);
}

/** Whether a row is what it should be, whoever wrote it: its type is one of ours, and its bytes say so. */
export const isStoredImage = (row: StoredImage): boolean =>
  row.bytes instanceof Uint8Array &&
  row.bytes.length <= imageLimits.bytes &&
  typeof row.src === 'string' &&
  imageTypes.some((type) => type === row.type) &&
  imageTypeOf(row.bytes) === row.type;

/**
 * Keeps pictures, all or none: each must be of an article that is in the library, and a picture by its bytes. One of the
 * same address is replaced. Throws ServiceError 'invalid', or 'no-space' where the disk is full.
 */
export async function putImages(db: Library, images: readonly StoredImage[]): Promise<void> {
  if (!images.every(isStoredImage)) throw new ServiceError('invalid', 'not a picture');
  await guarded(() =>
    db.transaction('rw', [db.images, db.summaries], async () => {
      for (const id of new Set(images.map((image) => image.id))) {
        if ((await db.summaries.get(id)) === undefined) throw new ServiceError('invalid', 'no such article');
        const stored = await db.images.where('id').equals(id).primaryKeys();
        const all = new Set([
          ...stored.map(([, src]) => src),
          ...images.flatMap((one) => (one.id === id ? one.src : [])),
        ]);
        if (all.size > imageLimits.perArticle) throw new ServiceError('invalid', 'too many pictures');
      }
      await db.images.bulkPut([...images]);
    }),
  );
}

/** Lets go of the pictures of articles. Returns how many. */
export async function removeImages(db: Library, ids: readonly string[]): Promise<number> {
  return guarded(() => db.transaction('rw', db.images, () => db.images.where('id').anyOf(ids).delete()));
}

/** How many pictures are kept, and their bytes; of one article, or of all. */
export async function imageSizes(db: Library, id?: string): Promise<{ count: number; bytes: number }> {
  return guarded(async () => {
    const sizes = { count: 0, bytes: 0 };
    const rows = id === undefined ? db.images.toCollection() : db.images.where('id').equals(id);
    await rows.each((row) => {
      sizes.count += 1;
      sizes.bytes += isStoredImage(row) ? row.bytes.length : 0;
    });
    return sizes;
  });
}

/** Kept pictures for exporters (`ExportOptions.images`); null for what is not kept. Nothing goes over the network. */
export const storedPictures =
  (db: Library) =>
  async (src: string, signal: AbortSignal, article: string): Promise<EmbeddedImage | null> => {
    signal.throwIfAborted();
    const row = await guarded(() => db.images.get([article, src]));
    return row && isStoredImage(row) ? { bytes: row.bytes, type: row.type } : null;
  };
