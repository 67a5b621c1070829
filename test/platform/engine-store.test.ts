import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  damagedSetUps,
  dismissDamagedSetUps,
  loadSetUps,
  removeSetUp,
  saveSetUp,
  watchSetUps,
} from '@/lib/platform/engine-store';
import type { EngineSetUp } from '@/lib/translate/host-settings';

const deepl: EngineSetUp = { config: { key: 'k:fx' }, dailyCap: 10_000 };
const openai: EngineSetUp = { config: { address: 'https://api.example/v1', key: 's', model: 'm' }, dailyCap: null };

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error')
    .mockReset()
    .mockImplementation(() => {});
});

describe('what the reader set up', () => {
  it('is nothing at first', async () => expect(await loadSetUps()).toEqual({}));

  it('is kept for each engine on its own, and forgotten with its key', async () => {
    await Promise.all([saveSetUp('deepl', deepl), saveSetUp('openai', openai)]);
    expect(await loadSetUps()).toEqual({ deepl, openai });
    await removeSetUp('openai');
    expect(await loadSetUps()).toEqual({ deepl });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('api.example');
  });

  it('is refused where it is none, and what was there stays', async () => {
    await saveSetUp('deepl', deepl);
    await expect(saveSetUp('deepl', { ...deepl, dailyCap: -1 })).rejects.toThrow(TypeError);
    await expect(saveSetUp('deepl', { ...deepl, more: 1 } as EngineSetUp)).rejects.toThrow(TypeError);
    expect(await loadSetUps()).toEqual({ deepl });
  });

  it('is told to a watcher until it stops watching', async () => {
    const seen = vi.fn();
    const unwatch = watchSetUps(seen);
    await saveSetUp('deepl', deepl);
    unwatch();
    await removeSetUp('deepl');
    expect(seen.mock.calls).toEqual([[{ deepl }]]);
  });
});

describe('entries that cannot be read', () => {
  const damaged = { config: { key: 7 }, dailyCap: null };
  beforeEach(() => fakeBrowser.storage.local.set({ engines: { deepl, openai: damaged, elsewhere: openai } }));

  it('cost the reader no other, and are put aside', async () => {
    expect(await loadSetUps()).toEqual({ deepl });
    expect(await damagedSetUps()).toEqual({ openai: damaged, elsewhere: openai });
    await saveSetUp('google', { config: { key: 'g' }, dailyCap: null });
    expect(Object.keys(await loadSetUps())).toEqual(['deepl', 'google']);
    expect(await damagedSetUps()).toEqual({ openai: damaged, elsewhere: openai });
    await dismissDamagedSetUps();
    expect(await damagedSetUps()).toBeNull();
  });

  it('never show a key in the console', async () => {
    await loadSetUps();
    const said = JSON.stringify(vi.mocked(console.error).mock.calls);
    expect(said).toContain('openai');
    expect(said).not.toContain('api.example');
  });

  it('may be all of it', async () => {
    await fakeBrowser.storage.local.set({ engines: 'torn' });
    expect(await loadSetUps()).toEqual({});
    expect(await damagedSetUps()).toEqual({ engines: 'torn' });
  });
});
