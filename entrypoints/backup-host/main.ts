import { backupPlan } from '@/lib/library/backup/backup-facts';
import { writeBackup } from '@/lib/library/backup/write-backup';
import { openLibrary } from '@/lib/library/database';
import { ask } from '@/lib/platform/ask';
import { madeBackup, noteFailure } from '@/lib/platform/scheduled-backup';

const db = openLibrary();

/** Writes the backup, and stays until the background says that it is in the downloads folder. */
async function work(): Promise<void> {
  try {
    const written = await writeBackup(db, {
      now: new Date(),
      version: location.hash.slice(1),
      pictures: (await backupPlan(db)).pictures,
      settings: await ask('backup-settings', null),
      signal: new AbortController().signal,
    });
    await ask('backup-made', madeBackup(written, URL.createObjectURL(written.file)));
  } catch (error) {
    await noteFailure(db, error, new Date().toISOString());
  }
  window.close();
}

// The same lock as the page's, so that two are never made at once.
void navigator.locks.request('backup', work);
