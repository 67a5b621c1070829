import { vi } from 'vitest';
import type { BackupServices, BackupState } from '@/components/library/backup/backup-services';
import { defaultPlan } from '@/lib/library/backup/backup-facts';

export const aState = (change: Partial<BackupState> = {}): BackupState => ({
  storage: { persistent: true, used: 120_000_000, quota: 1_000_000_000 },
  articles: 240,
  words: 80,
  pictures: { count: 12, bytes: 3_400_000 },
  last: { at: '2026-03-02T08:00:00.000Z', articles: 200, bytes: 9_000_000, name: 'x.zip', scheduled: false },
  changed: 40,
  plan: defaultPlan,
  schedule: { triedAt: '', failed: null, files: [] },
  ...change,
});

/** Backups that never happen; what was asked can be looked at. */
export function fakeBackup(change: Partial<BackupServices> = {}): BackupServices {
  return {
    state: async () => aState(),
    make: vi.fn(async () => ({ name: 'duizhao-backup-2026-03-09.zip', bytes: 9_000_000, left: 0 })),
    restore: vi.fn(),
    change: vi.fn(async (plan) => ({ ...defaultPlan, ...plan })),
    allowDownloads: vi.fn(async () => true),
    warnings: async () => ({ reminder: null, failed: null, lowSpace: null }),
    runDue: vi.fn(async () => {}),
    later: vi.fn(async () => {}),
    ...change,
  };
}
