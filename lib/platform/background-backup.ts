import type { BackupPlan } from '../library/backup/backup-facts';
import type { Library } from '../library/database';
import { makeBackupHere } from './make-backup';

/** Makes a scheduled backup in the background, which in Firefox is a page. Gives whether it could. */
export const makeBackup = (db: Library, plan: BackupPlan): Promise<boolean> => makeBackupHere(db, plan);
