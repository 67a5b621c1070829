import type { RescueServices } from '@/components/library/rescue/rescue-services';
import { collectionName } from '@/lib/export/file-name';
import { openAsItWas } from '@/lib/library/as-it-was';
import { guarded } from '@/lib/library/failure';
import { rescueRows } from '@/lib/library/rescued-rows';
import { download } from '@/lib/platform/download';
import { ServiceError } from '@/lib/services';

/** What the page can do where the library does not open in today's form. */
export const rescueServices = (): RescueServices => ({
  saveWhatIsThere: () =>
    guarded(async () => {
      const db = await openAsItWas();
      if (!db) throw new ServiceError('unknown', 'There is no library.');
      const now = new Date();
      try {
        const parts = await rescueRows(db, now.toISOString(), new AbortController().signal);
        download(new Blob(parts, { type: 'application/json' }), collectionName(now, '-rows.json'));
      } finally {
        db.close();
      }
    }),
});
