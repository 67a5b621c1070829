import type { BackupPlan, LastBackup, ScheduleState } from '@/lib/library/backup/backup-facts';
import type { Reminder } from '@/lib/library/backup/due';
import type { Durability } from '@/lib/library/durability';
import type { ImportReport, RefusedFile } from '@/lib/library/import/import';

/** Every effect of the page of backups and of its notices. They reject with a ServiceError, or with the signal's reason. */
export interface BackupServices {
  state(): Promise<BackupState>;
  /** Writes the whole library into one file and hands it to the browser's downloads. */
  make(options: BackupProgress & { pictures: boolean }): Promise<MadeFile>;
  /** Takes a backup, or a JSON export, into the library; with `settings` how the reader reads as well. */
  restore(file: File, options: BackupProgress & { settings: boolean }): Promise<RestoreOutcome>;
  change(change: Partial<BackupPlan>): Promise<BackupPlan>;
  /** Asks for the downloads folder, straight from a click; false where the reader declines. */
  allowDownloads(): Promise<boolean>;
  /** What the reader should know before anything is lost. */
  warnings(): Promise<BackupWarnings>;
  /** Makes the scheduled backup, where it is due. */
  runDue(): Promise<void>;
  /** Rests the reminder for a week. */
  later(): Promise<void>;
}

export interface BackupState {
  storage: Durability;
  articles: number;
  words: number;
  /** How many are stored, and about how many bytes they have. */
  pictures: { count: number; bytes: number };
  last: LastBackup | null;
  /** Articles that were saved or changed since the last backup. */
  changed: number;
  plan: BackupPlan;
  schedule: ScheduleState;
}

export interface BackupWarnings {
  reminder: Reminder | null;
  failed: ScheduleState['failed'];
  /** Bytes that are free, where they are few; null else. */
  lowSpace: number | null;
}

export interface BackupProgress {
  signal: AbortSignal;
  /** `total` is 0 while nobody knows it. */
  onProgress: (done: number, total: number) => void;
}

export interface MadeFile {
  name: string;
  bytes: number;
  /** Rows that could not be read, and are not in it. */
  left: number;
}

export type RestoreOutcome = { ok: true; report: ImportReport; settings: boolean } | RefusedFile;
