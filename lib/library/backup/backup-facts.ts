import * as z from 'zod';
import type { Library } from '../database';
import { guarded } from '../failure';
import { timestamp } from '../row-fields';

/*
 * What the library notes about its backups, in `facts`. These stay on this computer: a backup does not hold them.
 */

const count = z.int().min(0);

/** The last backup that was made. */
const lastRow = z.strictObject({
  at: timestamp,
  articles: count,
  bytes: count,
  /** Of the file. */
  name: z.string().max(500),
  scheduled: z.boolean(),
});
export type LastBackup = z.infer<typeof lastRow>;

export const reminders = ['off', 'weekly', 'monthly'] as const;
export const schedules = ['off', 'daily', 'weekly'] as const;
export const fewestKept = 3;
export const mostKept = 20;

/** What the reader wants of backups. */
const planRow = z.strictObject({
  /** '' until the reader says: monthly, once there is something to lose. */
  reminder: z.enum(['', ...reminders]),
  /** Reminders rest until then, ISO 8601 in UTC; ''. */
  laterUntil: z.union([z.literal(''), timestamp]),
  schedule: z.enum(schedules),
  /** Files of the schedule that stay in the downloads folder. */
  keep: z.int().min(fewestKept).max(mostKept),
  /** Whether scheduled backups hold the pictures. */
  pictures: z.boolean(),
});
export type BackupPlan = z.infer<typeof planRow>;

export const backupProblems = ['no-space', 'not-allowed', 'interrupted', 'too-large', 'unknown'] as const;
export type BackupProblem = (typeof backupProblems)[number];

/** How the schedule goes. */
const scheduleRow = z.strictObject({
  /** When it was last tried; ''. */
  triedAt: z.union([z.literal(''), timestamp]),
  /** What went wrong at the last try; null where nothing did. */
  failed: z.strictObject({ at: timestamp, problem: z.enum(backupProblems) }).nullable(),
  /** What it put into the downloads folder and did not remove, the newest first. */
  files: z
    .array(z.strictObject({ id: z.int(), path: z.string().max(5000), name: z.string().max(500), at: timestamp }))
    .max(200),
});
export type ScheduleState = z.infer<typeof scheduleRow>;

export const defaultPlan: BackupPlan = { reminder: '', laterUntil: '', schedule: 'off', keep: 5, pictures: true };
const noSchedule: ScheduleState = { triedAt: '', failed: null, files: [] };

/** Null before the first backup. */
export const lastBackup = (db: Library): Promise<LastBackup | null> => read(db, 'backup', lastRow.nullable(), null);
export const noteBackup = (db: Library, last: LastBackup): Promise<void> => write(db, 'backup', last);

export const backupPlan = (db: Library): Promise<BackupPlan> => read(db, 'backup-plan', planRow, defaultPlan);

/** Changes the plan and gives the new one. */
export function changePlan(db: Library, change: Partial<BackupPlan>): Promise<BackupPlan> {
  return guarded(() =>
    db.transaction('rw', db.facts, async () => {
      const next = planRow.parse({ ...(await backupPlan(db)), ...change });
      await write(db, 'backup-plan', next);
      return next;
    }),
  );
}

export const scheduleState = (db: Library): Promise<ScheduleState> =>
  read(db, 'backup-schedule', scheduleRow, noSchedule);

/** Changes what is noted of the schedule, and gives the new state. */
export function changeSchedule(db: Library, change: Partial<ScheduleState>): Promise<ScheduleState> {
  return guarded(() =>
    db.transaction('rw', db.facts, async () => {
      const next = scheduleRow.parse({ ...(await scheduleState(db)), ...change });
      await write(db, 'backup-schedule', next);
      return next;
    }),
  );
}

/** What cannot be read is as good as not noted: it is no text of the reader's. */
async function read<T>(db: Library, name: string, schema: z.ZodType<T>, otherwise: T): Promise<T> {
  const fact = await guarded(() => db.facts.get(name));
  const { success, data } = schema.safeParse(fact?.value);
  return success ? data : otherwise;
}

async function write(db: Library, name: string, value: unknown): Promise<void> {
  await guarded(() => db.facts.put({ name, value }));
}
