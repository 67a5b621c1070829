import { browser } from '#imports';
import type { BackupPlan } from '../library/backup/backup-facts';
import { writeBackup } from '../library/backup/write-backup';
import type { Library } from '../library/database';
import { backupSettings } from './backup-settings';
import { finishBackup, madeBackup } from './scheduled-backup';

/** Makes a scheduled backup in this very context, which has to be a page of ours. */
export async function makeBackupHere(db: Library, { pictures }: BackupPlan): Promise<boolean> {
  const written = await writeBackup(db, {
    now: new Date(),
    version: browser.runtime.getManifest().version,
    pictures,
    settings: await backupSettings(),
    signal: new AbortController().signal,
  });
  const url = URL.createObjectURL(written.file);
  try {
    await finishBackup(db, madeBackup(written, url));
  } finally {
    URL.revokeObjectURL(url);
  }
  return true;
}
