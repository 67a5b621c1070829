import type { PicturesServices } from '@/components/library/pictures/pictures-services';
import type { Library } from '@/lib/library/database';
import { imagesOf, removeImages } from '@/lib/library/images/images';
import { readSwitch, setSwitch } from '@/lib/library/switches';
import { watchTables } from '@/lib/library/watch';
import { askInClick, patternsOf } from '@/lib/platform/allow-host';
import { ask } from '@/lib/platform/ask';
import { mayLead } from '@/lib/platform/edition-page';

/** The effects of keeping pictures; the background fetches them, since this page connects to nobody. */
export const picturesServices = (db: Library): PicturesServices => ({
  stored: (id) => imagesOf(db, id),
  allow: ({ url }, pictures) => {
    // None of the reader's own network is asked for, and none of them is fetched.
    const hosts = patternsOf(pictures.filter((src) => mayLead(url, src)));
    return hosts.length > 0 ? askInClick(hosts) : Promise.resolve(true);
  },
  keep: async (id, src) => (await ask('keep-image', { id, src })).kept,
  remove: async (id) => {
    await removeImages(db, [id]);
  },
  keepsAlways: () => readSwitch(db, 'keep-pictures'),
  setKeepsAlways: (on) => setSwitch(db, 'keep-pictures', on),
  watch: (changed) => watchTables(db, ['images'], changed),
});
