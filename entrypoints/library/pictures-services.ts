import type { PicturesServices } from '@/components/library/pictures/pictures-services';
import type { Library } from '@/lib/library/database';
import { imagesOf, removeImages } from '@/lib/library/images/images';
import { readSwitch, setSwitch } from '@/lib/library/switches';
import { ask } from '@/lib/platform/ask';

/** The effects of keeping pictures; the background fetches them, since this page connects to nobody. */
export const picturesServices = (db: Library): Omit<PicturesServices, 'allow' | 'watch'> => ({
  stored: (id) => imagesOf(db, id),
  keep: async (id, src) => (await ask('keep-image', { id, src })).kept,
  remove: async (id) => {
    await removeImages(db, [id]);
  },
  keepsAlways: () => readSwitch(db, 'keep-pictures'),
  setKeepsAlways: (on) => setSwitch(db, 'keep-pictures', on),
});
