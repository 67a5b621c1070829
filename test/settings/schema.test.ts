import { describe, expect, it } from 'vitest';
import { hostSchema, readingChangeSchema, readSettings } from '@/lib/settings/schema';
import { defaultSettings } from '@/lib/settings/settings';

describe('readSettings', () => {
  it('takes the settings of this version as they are', () => {
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

describe('the keys of the reader', () => {
  const fits = (keys: unknown) => readingChangeSchema.safeParse({ keys }).success;
  it('are a few keys for commands that there are', () => {
    for (const keys of [{}, { save: [] }, { save: ['k'], previous: [] }, { larger: ['+', '=', '0', '1'] }])
      expect(fits(keys), JSON.stringify(keys)).toBe(true);
    for (const keys of [
      { nothing: ['k'] },
      { save: 'k' },
      { save: [''] },
      { save: ['x'.repeat(21)] },
      { save: ['1', '2', '3', '4', '5'] },
      null,
      [],
    ])
      expect(fits(keys), JSON.stringify(keys)).toBe(false);
  });
});

describe('how the text is read aloud', () => {
  const { speech } = defaultSettings.reading;
  const fits = (change: object) => readingChangeSchema.safeParse({ speech: { ...speech, ...change } }).success;
  it('keeps to its limits', () => {
    for (const change of [{}, { rate: 0.5 }, { rate: 2 }, { repeat: 5 }, { order: 'en-zh' }, { zhVoice: 'urn:x' }])
      expect(fits(change), JSON.stringify(change)).toBe(true);
    for (const change of [
      { rate: 0.4 },
      { rate: 2.1 },
      { rate: Number.NaN },
      { repeat: 0 },
      { repeat: 6 },
      { repeat: 1.5 },
      { order: 'both' },
      { zhVoice: 'v'.repeat(501) },
      { enVoice: null },
    ])
      expect(fits(change), JSON.stringify(change)).toBe(false);
    expect(readingChangeSchema.safeParse({ speech: { rate: 1 } }).success).toBe(false);
  });
});

describe('how the Chinese is shown', () => {
  it('takes what there is, and nothing else', () => {
    for (const change of [
      { characters: 'Hant-HK' },
      { ruby: 'unknown' },
      { phonetic: 'zhuyin' },
      { face: 'hei' },
      { language: 'zh-Hant' },
    ])
      expect(readingChangeSchema.safeParse(change).success, JSON.stringify(change)).toBe(true);
    for (const change of [
      { characters: 'Hant' },
      { ruby: 'some' },
      { phonetic: 'wade' },
      { face: 'kai' },
      { language: 'zh' },
      { toneColours: 1 },
    ])
      expect(readingChangeSchema.safeParse(change).success, JSON.stringify(change)).toBe(false);
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
