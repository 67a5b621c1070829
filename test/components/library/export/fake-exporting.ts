import { vi } from 'vitest';
import type { ExportServices } from '@/components/library/export/export-services';
import { type ExportMemory, emptyMemory } from '@/lib/export/export-memory';

/** What export needs beside the making of files, in memory. */
export function fakeExporting(change: Partial<ExportServices> = {}, memory: Partial<ExportMemory> = {}) {
  let kept: ExportMemory = { ...emptyMemory, ...memory };
  const services: ExportServices = {
    everything: vi.fn(async () => [] as string[]),
    memory: async () => kept,
    remember: vi.fn(async (update) => {
      kept = { ...kept, ...update(kept) };
    }),
    toAnki: vi.fn(async () => ({ added: 0, updated: 0, duplicates: 0, refused: [], stopped: false })),
    toObsidian: vi.fn(async () => ({ byClipboard: false })),
    shareForms: [],
    share: vi.fn(async () => true),
    ...change,
  };
  return { services, kept: () => kept };
}
