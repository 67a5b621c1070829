import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  damagedSettings,
  dismissDamagedSettings,
  loadSettings,
  saveSettings,
  watchSettings,
} from '@/lib/platform/settings-store';
import { defaultSettings } from '@/lib/settings/settings';

const stored = async () => (await fakeBrowser.storage.local.get('settings')).settings;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

describe('settings in storage', () => {
  it('are the defaults at first, and nothing is written by looking', async () => {
    expect(await loadSettings()).toEqual(defaultSettings);
    expect(await stored()).toBeUndefined();
  });

  it('change only where the patch says so', async () => {
    await saveSettings({ reading: { theme: 'dark' } });
    await saveSettings({ reading: { typeSize: 1.2 }, detectEverywhere: true });
    expect(await loadSettings()).toEqual({
      ...defaultSettings,
      detectEverywhere: true,
      reading: { ...defaultSettings.reading, theme: 'dark', typeSize: 1.2 },
    });
  });

  it('keep both changes when two contexts write at once', async () => {
    const hosts = ['a.cn', 'b.cn', 'c.cn', 'd.cn'];
    await Promise.all(hosts.map((host) => saveSettings((current) => ({ neverHosts: [...current.neverHosts, host] }))));
    expect((await loadSettings()).neverHosts).toEqual(hosts);
  });

  it('refuse a value that is no setting and stay as they were', async () => {
    await saveSettings({ reading: { typeSize: 1.1 } });
    await expect(saveSettings({ reading: { typeSize: 40 } })).rejects.toThrow('reading.typeSize');
    expect((await loadSettings()).reading.typeSize).toBe(1.1);
  });

  it('tell a watcher of each change until it stops watching', async () => {
    const seen: string[] = [];
    const unwatch = watchSettings((settings) => seen.push(settings.reading.theme));
    await saveSettings({ reading: { theme: 'sepia' } });
    unwatch();
    await saveSettings({ reading: { theme: 'light' } });
    expect(seen).toEqual(['sepia']);
  });
});

describe('damaged settings', () => {
  const raw = {
    version: 1,
    value: { ...defaultSettings, neverHosts: ['keep.example'], reading: { ...defaultSettings.reading, width: 'vast' } },
  };

  it('lose only the field that cannot be read, and the original is kept and named', async () => {
    await fakeBrowser.storage.local.set({ settings: raw });
    const settings = await loadSettings();
    expect(settings.neverHosts).toEqual(['keep.example']);
    expect(settings.reading.width).toBe('medium');
    expect(await damagedSettings()).toMatchObject({ fields: ['reading.width'], raw });
    expect(console.error).toHaveBeenCalled();
  });

  it('keep the first original through later changes, until the reader dismisses it', async () => {
    await fakeBrowser.storage.local.set({ settings: raw });
    await saveSettings({ detectEverywhere: true });
    await fakeBrowser.storage.local.set({ settings: 'torn' });
    expect((await loadSettings()).neverHosts).toEqual([]);
    expect((await damagedSettings())?.raw).toEqual(raw);
    await dismissDamagedSettings();
    expect(await damagedSettings()).toBeNull();
  });
});
