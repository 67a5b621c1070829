import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  backupPlan,
  changePlan,
  defaultPlan,
  lastBackup,
  noteBackup,
  type ScheduleState,
  scheduleState,
} from '@/lib/library/backup/backup-facts';
import { dueReminder, problemOf, scheduleDue } from '@/lib/library/backup/due';
import type { Library } from '@/lib/library/database';
import { ServiceError } from '@/lib/services';
import { filledLibrary, monday } from './filled';

const after = (days: number) => new Date(Date.parse(monday) + days * 86_400_000).toISOString();
const last = (days: number) => ({ at: after(days), articles: 3, bytes: 9, name: 'x.zip', scheduled: false });

describe('the reminder', () => {
  let db: Library;
  beforeEach(async () => {
    db = await filledLibrary(20);
  });
  afterEach(() => db.delete());

  it('comes a month after the first article where there are twenty, and nobody said anything', async () => {
    expect(await dueReminder(db, after(29))).toBeNull();
    expect(await dueReminder(db, after(30))).toEqual({ days: null, changed: 20 });
    await db.summaries.limit(1).delete();
    expect(await dueReminder(db, after(300))).toBeNull();
    await changePlan(db, { reminder: 'monthly' });
    expect(await dueReminder(db, after(30))).toEqual({ days: null, changed: 19 });
  });

  it('counts from the last backup, and what was changed since', async () => {
    await noteBackup(db, last(10));
    expect(await dueReminder(db, after(60))).toBeNull(); // nothing changed
    await db.summaries.update('news.example.cn/a/3', { updatedAt: after(11) });
    expect(await dueReminder(db, after(39))).toBeNull();
    expect(await dueReminder(db, after(44.5))).toEqual({ days: 34, changed: 1 });
    await changePlan(db, { reminder: 'weekly' });
    expect(await dueReminder(db, after(17))).toEqual({ days: 7, changed: 1 });
    await changePlan(db, { laterUntil: after(20) });
    expect(await dueReminder(db, after(19))).toBeNull();
    expect(await dueReminder(db, after(21))).not.toBeNull();
    await changePlan(db, { reminder: 'off' });
    expect(await dueReminder(db, after(999))).toBeNull();
  });

  it('comes although the clock was ahead when the last backup, or the wish for rest, was noted', async () => {
    await noteBackup(db, last(1000));
    expect(await dueReminder(db, after(40))).toEqual({ days: null, changed: 20 });
    await changePlan(db, { laterUntil: after(1000) });
    expect(await dueReminder(db, after(40))).toEqual({ days: null, changed: 20 });
  });

  it('takes notes that cannot be read for none', async () => {
    await db.facts.bulkPut([
      { name: 'backup', value: { at: 'once' } },
      { name: 'backup-plan', value: { ...defaultPlan, keep: 1 } },
      { name: 'backup-schedule', value: null },
    ]);
    expect(await lastBackup(db)).toBeNull();
    expect(await backupPlan(db)).toEqual(defaultPlan);
    expect((await scheduleState(db)).files).toEqual([]);
    await expect(changePlan(db, { keep: 21 })).rejects.toThrow();
    expect(await backupPlan(db)).toEqual(defaultPlan);
  });
});

it.each<[string, 'off' | 'daily' | 'weekly', number | null, number | null, boolean]>([
  ['never made', 'daily', null, null, true],
  ['switched off', 'off', null, null, false],
  ['made yesterday', 'daily', -1, -1, true],
  ['made an hour ago', 'daily', -1 / 24, -1 / 24, false],
  ['made yesterday, weekly', 'weekly', -1, -1, false],
  ['made last week', 'weekly', -7, -7, true],
  ['tried a minute ago', 'daily', null, -1 / 1440, false],
  ['tried two hours ago', 'daily', -3, -2 / 24, true],
  ['made in what is now the future', 'weekly', 3, 3, true],
])('the schedule is due: %s', (_, schedule, made, tried, due) => {
  const files = made === null ? [] : [{ id: 1, path: '/x', name: 'x', at: after(made) }];
  const state: ScheduleState = { triedAt: tried === null ? '' : after(tried), failed: null, files };
  expect(scheduleDue({ schedule }, state, after(0))).toBe(due);
});

it('names what went wrong', () => {
  expect(problemOf(new RangeError('4 GB'))).toBe('too-large');
  expect(problemOf(new ServiceError('no-space'))).toBe('no-space');
  expect(problemOf(new DOMException('', 'QuotaExceededError'))).toBe('no-space');
  expect(problemOf('x')).toBe('unknown');
});
