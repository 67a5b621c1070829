import { browser } from '#imports';
import type { BackupServices } from '@/components/library/backup/backup-services';
import { backupPlan, changePlan, lastBackup, noteBackup, scheduleState } from '@/lib/library/backup/backup-facts';
import { changedSince, dueReminder, laterFor } from '@/lib/library/backup/due';
import { pictureSize } from '@/lib/library/backup/picture-size';
import { isZip } from '@/lib/library/backup/read-zip';
import { restoreBackup } from '@/lib/library/backup/restore-backup';
import { writeBackup } from '@/lib/library/backup/write-backup';
import type { Library } from '@/lib/library/database';
import { durability, freeSpace, isLowOnSpace } from '@/lib/library/durability';
import { importFile } from '@/lib/library/import/import-file';
import { backupSettings } from '@/lib/platform/backup-settings';
import { download } from '@/lib/platform/download';
import { joinGlossary } from '@/lib/platform/glossary-store';
import { keptForGood } from '@/lib/platform/kept-for-good';
import { makeBackupHere } from '@/lib/platform/make-backup';
import { backUpIfDue } from '@/lib/platform/scheduled-backup';
import { saveSettings } from '@/lib/platform/settings-store';

/** The effects of the page of backups: direct calls. Permissions are asked for in `lazy-services.ts`. */
export function backupServices(db: Library): Omit<BackupServices, 'allowDownloads'> {
  const storage = () => durability(navigator.storage);
  const now = () => new Date().toISOString();
  return {
    state: async () => {
      const last = await lastBackup(db);
      return {
        storage: { ...(await storage()), persistent: await keptForGood() },
        articles: await db.summaries.count(),
        words: await db.words.count(),
        pictures: await pictureSize(db),
        last,
        changed: last ? await changedSince(db, last.at) : await db.summaries.count(),
        plan: await backupPlan(db),
        schedule: await scheduleState(db),
      };
    },
    make: async ({ pictures, signal, onProgress }) => {
      const at = now();
      const { version } = browser.runtime.getManifest();
      const settings = await backupSettings();
      const written = await writeBackup(db, { now: new Date(at), version, pictures, settings, signal, onProgress });
      const { file, name, counts, left } = written;
      download(file, name);
      await noteBackup(db, { at, articles: counts.articles ?? 0, bytes: file.size, name, scheduled: false });
      return { name, bytes: file.size, left };
    },
    restore: async (file, { settings, signal, onProgress }) => {
      if (!(await isZip(file))) {
        const outcome = await importFile(db, file, signal, onProgress);
        return outcome.ok ? { ok: true, report: outcome.report, settings: false } : outcome;
      }
      const restored = await restoreBackup(db, file, { signal, onProgress, free: freeSpace(await storage()) });
      if (!restored.ok) return restored;
      const wanted = settings && restored.settings !== null;
      if (wanted && restored.settings) await saveSettings({ reading: restored.settings.reading });
      if (restored.settings) await joinGlossary(restored.settings.glossary);
      return { ok: true, report: restored.report, settings: wanted };
    },
    change: (change) => changePlan(db, change),
    warnings: async () => {
      const [space, plan, { failed }] = [await storage(), await backupPlan(db), await scheduleState(db)];
      return {
        reminder: await dueReminder(db, now()),
        failed: plan.schedule === 'off' ? null : failed,
        lowSpace: isLowOnSpace(space) ? freeSpace(space) : null,
      };
    },
    runDue: () => backUpIfDue(db, makeBackupHere),
    later: async () => {
      await changePlan(db, { laterUntil: new Date(Date.now() + laterFor).toISOString() });
    },
  };
}
