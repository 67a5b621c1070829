import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupPlan, changePlan, lastBackup, noteBackup, scheduleState } from '@/lib/library/backup/backup-facts';
import { type Library, openLibrary } from '@/lib/library/database';
import { makeBackupHere } from '@/lib/platform/make-backup';
import { backUpIfDue, finishBackup } from '@/lib/platform/scheduled-backup';
import { filledLibrary } from '../library/backup/filled';

interface Item {
  id: number;
  filename: string;
  state: string;
  exists: boolean;
  byExtensionId?: string;
}

let db: Library;
let items: Item[];
let ids: number;
let granted: boolean;
let end: 'complete' | 'interrupted';
const removed: string[] = [];
const asked: object[] = [];
const day = (n: number) => () => new Date(Date.UTC(2026, 2, n, 12)).toISOString();
const made = (n: number) => ({
  url: 'blob:x',
  name: `duizhao-backup-2026-03-${String(n).padStart(2, '0')}.zip`,
  bytes: 5,
  articles: 3,
});

beforeEach(() => {
  db = openLibrary(`scheduled-${Math.random()}`);
  fakeBrowser.reset();
  [items, granted, end] = [[], true, 'complete'];
  ids = 0;
  removed.length = 0;
  asked.length = 0;
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => granted },
    downloads: {
      download: async (wanted: { filename: string }) => {
        asked.push(wanted);
        ids += 1;
        const id = ids;
        const filename = `/home/reader/Downloads/${wanted.filename}`;
        items.push({ id, filename, state: end, exists: true, byExtensionId: fakeBrowser.runtime.id });
        return id;
      },
      search: async ({ id }: { id: number }) => items.filter((item) => item.id === id),
      removeFile: async (id: number) => removed.push(items.find((item) => item.id === id)?.filename ?? ''),
      erase: async ({ id }: { id: number }) => {
        items = items.map((item) => (item.id === id ? { ...item, id: -1 } : item));
      },
    },
  });
  // Node has no Web Locks: one at a time, or none.
  let held = false;
  vi.stubGlobal('navigator', {
    locks: {
      request: async (_: string, __: object, work: (lock: object | null) => Promise<void>) => {
        if (held) return work(null);
        held = true;
        await work({}).finally(() => {
          held = false;
        });
      },
    },
  });
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await db.delete();
});

describe('the scheduled backup', () => {
  it('is made where it is due, once, and only then', async () => {
    const make = vi.fn(async () => true);
    await backUpIfDue(db, make, day(1));
    expect(make).not.toHaveBeenCalled();
    await changePlan(db, { schedule: 'daily' });
    await Promise.all([backUpIfDue(db, make, day(1)), backUpIfDue(db, make, day(1))]);
    await backUpIfDue(db, make, day(1));
    expect(make).toHaveBeenCalledOnce();
    await finishBackup(db, made(1), day(1));
    await backUpIfDue(db, make, () => '2026-03-02T11:00:00.000Z');
    expect(make).toHaveBeenCalledOnce();
    await backUpIfDue(db, make, day(2));
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('waits where the one document is taken, and comes at the next chance', async () => {
    await changePlan(db, { schedule: 'weekly' });
    const make = vi.fn().mockResolvedValueOnce(false).mockResolvedValue(true);
    await backUpIfDue(db, make, day(1));
    await backUpIfDue(db, make, day(1));
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('goes into the folder of its own below the downloads, and is noted', async () => {
    await finishBackup(db, made(3), day(3));
    expect(asked).toEqual([
      { url: 'blob:x', filename: 'Duizhao/duizhao-backup-2026-03-03.zip', conflictAction: 'uniquify', saveAs: false },
    ]);
    expect(await lastBackup(db)).toMatchObject({ at: day(3)(), articles: 3, bytes: 5, scheduled: true });
    expect((await scheduleState(db)).files).toMatchObject([{ id: 1, name: 'duizhao-backup-2026-03-03.zip' }]);
  });

  it('removes what is older than the newest few, and nothing that is not its own', async () => {
    await changePlan(db, { keep: 3 });
    await noteBackup(db, { at: day(1)(), articles: 0, bytes: 0, name: 'by-hand.zip', scheduled: false });
    for (let n = 1; n <= 5; n += 1) await finishBackup(db, made(n), day(n));
    const name = (n: number) => `/home/reader/Downloads/Duizhao/${made(n).name}`;
    expect(removed).toEqual([name(1), name(2)]);

    // The next ones in line were moved, belong to another, or are known to the browser no more.
    items = items.map((item) => (item.id === 3 ? { ...item, filename: '/home/reader/thesis.zip' } : item));
    await finishBackup(db, made(6), day(6));
    items = items.map((item) => (item.id === 4 ? { ...item, byExtensionId: 'another' } : item));
    await finishBackup(db, made(7), day(7));
    items = items.filter(({ id }) => id !== 5);
    await finishBackup(db, made(8), day(8));
    expect(removed).toEqual([name(1), name(2)]);
    expect((await scheduleState(db)).files.map(({ name }) => name)).toEqual([8, 7, 6].map((n) => made(n).name));
  });

  it('says what failed: a permission taken back, an interrupted download, a full disk', async () => {
    await changePlan(db, { schedule: 'daily' });
    granted = false;
    await backUpIfDue(db, async () => true, day(1));
    expect((await scheduleState(db)).failed).toEqual({ at: day(1)(), problem: 'not-allowed' });
    granted = true;
    end = 'interrupted';
    await finishBackup(db, made(2), day(2));
    expect((await scheduleState(db)).failed).toEqual({ at: day(2)(), problem: 'interrupted' });
    expect(await lastBackup(db)).toBeNull();
    const full = async () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    await backUpIfDue(db, full, day(4));
    expect((await scheduleState(db)).failed).toEqual({ at: day(4)(), problem: 'no-space' });
    end = 'complete';
    await finishBackup(db, made(5), day(5));
    expect((await scheduleState(db)).failed).toBeNull();
  });

  it('is written by a page of ours, and its address given back', async () => {
    const filled = await filledLibrary(2);
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.0.0' }) });
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
    const back = vi.spyOn(URL, 'revokeObjectURL');
    expect(await makeBackupHere(filled, await backupPlan(filled))).toBe(true);
    expect(asked).toMatchObject([{ url: 'blob:1' }]);
    expect(await lastBackup(filled)).toMatchObject({ articles: 2, bytes: blobs[0]?.size });
    expect(back).toHaveBeenCalledWith('blob:1');
    await filled.delete();
  });
});
