import { describe, expect, it } from 'vitest';
import { hostSchema, readingChangeSchema, readSettings } from '@/lib/settings/schema';
import { defaultSettings } from '@/lib/settings/settings';

describe('readSettings', () => {
  it('takes the settings of version 1 as they are', () => {
    expect(readSettings(defaultSettings)).toEqual({ settings: defaultSettings, damaged: [] });
  });

  it('names every field that fell back', () => {
    const { settings, damaged } = readSettings({
      neverHosts: ['a b'],
      detectEverywhere: true,
      reading: { theme: 'dark' },
    });
    expect(settings.detectEverywhere).toBe(true);
    expect(settings.reading.theme).toBe('dark');
    expect(settings.neverHosts).toEqual([]);
    expect(damaged).toContain('neverHosts');
    expect(damaged).toContain('reading.layout');
    expect(damaged).not.toContain('reading.theme');
  });

  it('survives anything', () => {
    for (const raw of [null, 1, 'x', [], { reading: [] }, undefined]) {
      expect(readSettings(raw).settings).toEqual(defaultSettings);
    }
  });
});

describe('what a content script may set', () => {
  it('is a reading preference and nothing else', () => {
    expect(readingChangeSchema.safeParse({ theme: 'sepia' }).success).toBe(true);
    expect(readingChangeSchema.safeParse({ typeSize: 9 }).success).toBe(false);
    expect(readingChangeSchema.safeParse({ neverHosts: [] }).success).toBe(false);
  });
});

describe('hostSchema', () => {
  it('takes hosts, not addresses', () => {
    for (const host of ['news.example', 'localhost:8080', '[::1]', 'xn--fiqs8s.cn', '']) {
      expect(hostSchema.safeParse(host).success, host).toBe(host !== '');
    }
    expect(hostSchema.safeParse('https://a.cn/').success).toBe(false);
  });
});
