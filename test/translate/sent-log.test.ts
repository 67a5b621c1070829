import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ServiceError } from '@/lib/services';
import type { SentEntry } from '@/lib/translate/runner-services';
import { clearSent, keptDays, mostEntries, readSent, sentLog } from '@/lib/translate/sent-log';
import { openTranslations, type Translations } from '@/lib/translate/translation-database';

let db: Translations;
beforeEach(() => {
  db = openTranslations(`test-${Math.random()}`);
});
afterEach(() => db.delete());

const noon = new Date(2026, 2, 2, 12);
/** So many hours from noon of 2 March, by the local clock. */
const at = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);
const entry = (hours: number, change: Partial<SentEntry> = {}): SentEntry => ({
  at: at(hours).toISOString(),
  engine: 'deepl',
  host: 'api.translate.example',
  characters: 100,
  ...change,
});

/** As many entries as make the log look at itself, without the time it takes to add each. */
const fill = (count: number, hours: number) => db.sent.bulkAdd(Array.from({ length: count }, () => entry(hours)));
const addAndTrim = async (hours: number) => {
  for (let i = 0; i < 50; i += 1) await sentLog(db).add(entry(hours));
};

describe('sentLog', () => {
  it('sums an engine’s characters by the local day', async () => {
    const log = sentLog(db);
    await log.add(entry(-13));
    await log.add(entry(-11, { characters: 7 }));
    await log.add(entry(11, { characters: 20 }));
    await log.add(entry(0, { engine: 'google', characters: 3 }));
    await log.add(entry(13, { characters: 1 }));
    expect(await log.spentOn('deepl', at(-13))).toBe(100);
    expect(await log.spentOn('deepl', noon)).toBe(27);
    expect(await log.spentOn('google', noon)).toBe(3);
    expect(await log.spentOn('microsoft', noon)).toBe(0);
  });

  it('counts what several pages send at once', async () => {
    const other = openTranslations(db.name);
    await Promise.all([db, other, db, other].map((each) => sentLog(each).add(entry(0))));
    other.close();
    expect(await sentLog(db).spentOn('deepl', noon)).toBe(400);
  });

  it('lists the latest entries first', async () => {
    const log = sentLog(db);
    for (const hours of [1, 2, 3]) await log.add(entry(hours));
    expect(await readSent(db, 2)).toEqual([entry(3), entry(2)]);
  });

  it('keeps so many entries, and knows of the day what it no longer lists', async () => {
    const log = sentLog(db);
    await log.add(entry(-1, { characters: 9 }));
    await fill(mostEntries + 100, 0);
    await addAndTrim(1);
    expect(await db.sent.count()).toBeLessThanOrEqual(mostEntries + 50);
    expect((await db.sent.orderBy('id').first())?.characters).toBe(100);
    expect(await log.spentOn('deepl', noon)).toBe(9 + 50 * 100);
  });

  it('forgets entries and sums of long ago', async () => {
    await sentLog(db).add(entry(-24 * (keptDays + 1)));
    await sentLog(db).add(entry(-24 * (keptDays - 1)));
    await addAndTrim(0);
    const kept = await readSent(db, 1000);
    expect(kept.at(-1)).toEqual(entry(-24 * (keptDays - 1)));
    expect(await db.totals.count()).toBe(1);
  });

  it('holds the day’s sum without a disk, for as long as it lives', async () => {
    const log = sentLog(openTranslations('none', { indexedDB: null as unknown as IDBFactory, IDBKeyRange }));
    await log.add(entry(0));
    await log.add(entry(1));
    await log.add(entry(24));
    expect(await log.spentOn('deepl', noon)).toBe(200);
  });
});

describe('clearSent', () => {
  it('forgets the entries, but does not lift the day’s cap', async () => {
    await sentLog(db).add(entry(0));
    await clearSent(db);
    expect(await readSent(db, 10)).toEqual([]);
    expect(await sentLog(db).spentOn('deepl', noon)).toBe(100);
  });

  it('says when there is no disk', async () => {
    const none = openTranslations('none', { indexedDB: null as unknown as IDBFactory, IDBKeyRange });
    await expect(clearSent(none)).rejects.toThrow(ServiceError);
    await expect(readSent(none, 1)).rejects.toThrow(ServiceError);
  });
});
