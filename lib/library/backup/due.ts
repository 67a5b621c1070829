import { ServiceError } from '../../services';
import type { Library } from '../database';
import { guarded } from '../failure';
import { type BackupPlan, type BackupProblem, backupPlan, lastBackup, type ScheduleState } from './backup-facts';

const day = 86_400_000;
const periods = { daily: day, weekly: 7 * day, monthly: 30 * day };

/** Articles from which on a reader who said nothing is reminded. */
const worthReminding = 20;

/** How long a reminder rests that was put off. */
export const laterFor = 7 * day;

/** Milliseconds until a failed backup is tried again. */
const retryAfter = day / 24;

export interface Reminder {
  /** Days since the last backup; null where there was none, or nobody knows when. */
  days: number | null;
  /** Articles that were saved or changed since. */
  changed: number;
}

/** Milliseconds after which the reader wants to be reminded; null for never. */
export function reminderPeriod(plan: BackupPlan, articles: number): number | null {
  const wish = plan.reminder || (articles >= worthReminding ? 'monthly' : 'off');
  return wish === 'off' ? null : periods[wish];
}

/**
 * The reminder that is due, or null: so long after the last backup, or after the first article was saved. Looks at all
 * articles only where the time is up. `now` in ISO 8601, UTC.
 */
export async function dueReminder(db: Library, now: string): Promise<Reminder | null> {
  const [plan, last, articles] = [
    await backupPlan(db),
    await lastBackup(db),
    await guarded(() => db.summaries.count()),
  ];
  const period = reminderPeriod(plan, articles);
  const rest = plan.laterUntil ? Date.parse(plan.laterUntil) - Date.parse(now) : 0;
  // What is noted for a time that cannot be was noted before the clock was set back, which must not stop reminders.
  if (period === null || (rest > 0 && rest <= laterFor)) return null;
  const since = last?.at ?? (await guarded(() => db.summaries.orderBy('savedAt').first()))?.savedAt ?? now;
  const age = Date.parse(now) - Date.parse(since);
  if (age >= 0 && age < period) return null;
  const known = last && age >= 0 ? last : null;
  const changed = known ? await changedSince(db, known.at) : articles;
  return changed > 0 ? { days: known ? Math.floor(age / day) : null, changed } : null;
}

/** How many articles were saved or changed since a time, ISO 8601 in UTC. */
export const changedSince = (db: Library, at: string): Promise<number> =>
  guarded(() => db.summaries.filter(({ updatedAt, savedAt }) => updatedAt > at || savedAt > at).count());

/** Whether the schedule wants a backup now. A failed one is tried again after an hour. `now` in ISO 8601, UTC. */
export function scheduleDue(
  { schedule }: Pick<BackupPlan, 'schedule'>,
  { triedAt, files }: ScheduleState,
  now: string,
): boolean {
  if (schedule === 'off') return false;
  const age = (at: string | undefined) => (at ? Date.parse(now) - Date.parse(at) : Number.POSITIVE_INFINITY);
  // A clock that was set back must not stop the schedule.
  if (age(triedAt) >= 0 && age(triedAt) < retryAfter) return false;
  const since = age(files[0]?.at);
  return since < 0 || since >= periods[schedule];
}

/** Why a backup failed, as the page says it. */
export function problemOf(error: unknown): BackupProblem {
  if (error instanceof RangeError) return 'too-large';
  if (error instanceof ServiceError && (error.code === 'no-space' || error.code === 'not-allowed')) return error.code;
  if (error instanceof Error && error.name === 'QuotaExceededError') return 'no-space';
  return 'unknown';
}
