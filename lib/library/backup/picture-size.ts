import type { Library } from '../database';
import { guarded } from '../failure';

/** Pictures that are looked at for an estimate. */
const sample = 40;

/** How many pictures are stored, and about how many bytes they have, by the mean of a few: their bytes have no index. */
export async function pictureSize(db: Library): Promise<{ count: number; bytes: number }> {
  return guarded(async () => {
    const keys = await db.images.toCollection().primaryKeys();
    const step = Math.max(1, Math.floor(keys.length / sample));
    const rows = await db.images.bulkGet(keys.filter((_, index) => index % step === 0).slice(0, sample));
    const sizes = rows.map((row) => row?.bytes?.length ?? 0);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
    return { count: keys.length, bytes: Math.round(mean * keys.length) };
  });
}
