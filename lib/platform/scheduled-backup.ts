import { browser } from '#imports';
import { type BackupPlan, backupPlan, changeSchedule, noteBackup, scheduleState } from '../library/backup/backup-facts';
import { problemOf, scheduleDue } from '../library/backup/due';
import type { WrittenBackup } from '../library/backup/write-backup';
import type { Library } from '../library/database';
import { downloadBackup, Interrupted, rotate } from './backup-downloads';

/** A backup that waits to be downloaded, at an address that lives as long as the page that made it. */
export interface MadeBackup {
  url: string;
  name: string;
  bytes: number;
  articles: number;
}

export const madeBackup = ({ file, name, counts }: WrittenBackup, url: string): MadeBackup => ({
  url,
  name,
  bytes: file.size,
  articles: counts.articles ?? 0,
});

/** Whether the browser gave us the downloads folder. */
export const mayDownload = (): Promise<boolean> => browser.permissions.contains({ permissions: ['downloads'] });

/**
 * Makes the scheduled backup where it is due, once over all contexts of the extension; what goes wrong is noted for the
 * page of backups. `make` starts or does the work; it gives false where it cannot now, and is asked again another time.
 */
export async function backUpIfDue(
  db: Library,
  make: (db: Library, plan: BackupPlan) => Promise<boolean>,
  now = () => new Date().toISOString(),
): Promise<void> {
  try {
    const plan = await backupPlan(db);
    if (!scheduleDue(plan, await scheduleState(db), now())) return;
    await navigator.locks.request('backup', { ifAvailable: true }, async (lock) => {
      const before = await scheduleState(db);
      if (!lock || !scheduleDue(plan, before, now())) return;
      await changeSchedule(db, { triedAt: now() });
      if (!(await mayDownload())) await changeSchedule(db, { failed: { at: now(), problem: 'not-allowed' } });
      else if (!(await make(db, plan))) await changeSchedule(db, { triedAt: before.triedAt });
    });
  } catch (error) {
    await noteFailure(db, error, now());
  }
}

/** Downloads what was made, notes it, and removes what is too old. What goes wrong is noted. */
export async function finishBackup(
  db: Library,
  { url, name, bytes, articles }: MadeBackup,
  now = () => new Date().toISOString(),
): Promise<void> {
  try {
    const at = now();
    const file = await downloadBackup(url, name, at);
    await noteBackup(db, { at, articles, bytes, name: file.name, scheduled: true });
    const { files } = await changeSchedule(db, {
      failed: null,
      files: [file, ...(await scheduleState(db)).files].slice(0, 200),
    });
    await changeSchedule(db, { files: await rotate(files, (await backupPlan(db)).keep) });
  } catch (error) {
    await noteFailure(db, error, now());
  }
}

/** Notes why a scheduled backup failed. A library that is out of reach cannot be told. */
export async function noteFailure(db: Library, error: unknown, at: string): Promise<void> {
  const problem = error instanceof Interrupted ? 'interrupted' : problemOf(error);
  console.error('The scheduled backup failed.', problem, error);
  await changeSchedule(db, { failed: { at, problem } }).catch(() => {});
}
