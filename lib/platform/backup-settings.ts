import type { BackupSettings } from '../library/backup/backup-file';
import { loadGlossary } from './glossary-store';
import { loadSettings } from './settings-store';

/** What of the reader's settings goes into a backup. */
export const backupSettings = async (): Promise<BackupSettings> => ({
  reading: (await loadSettings()).reading,
  glossary: await loadGlossary(),
});
