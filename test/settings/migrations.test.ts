import { describe, expect, it } from 'vitest';
import { currentVersion, isStoredSettings, type Migration, migrate, migrations } from '@/lib/settings/migrations';
import { readSettings } from '@/lib/settings/schema';
import { defaultSettings } from '@/lib/settings/settings';
import v1 from './v1.json' with { type: 'json' };
import v2 from './v2.json' with { type: 'json' };

const steps: Migration[] = [
  { to: 2, why: 'Size became typeSize.', run: ({ size, ...rest }) => ({ ...rest, typeSize: size }) },
  { to: 3, why: 'Percent became a factor.', run: (old) => ({ ...old, typeSize: Number(old.typeSize) / 100 }) },
];

describe('migrations', () => {
  it('number themselves from 2 without a gap', () => {
    expect(migrations.map((step) => step.to)).toEqual(migrations.map((_, index) => index + 2));
    expect(currentVersion()).toBe(migrations.length + 1);
  });

  it('run in order from the stored version on', () => {
    expect(currentVersion(steps)).toBe(3);
    expect(migrate({ version: 1, value: { size: 120 } }, steps)).toEqual({ typeSize: 1.2 });
    expect(migrate({ version: 2, value: { typeSize: 120 } }, steps)).toEqual({ typeSize: 1.2 });
    expect(migrate({ version: 3, value: { typeSize: 1.2 } }, steps)).toEqual({ typeSize: 1.2 });
  });

  it('leave a newer version alone', () => {
    expect(migrate({ version: 9, value: { later: true } }, steps)).toEqual({ later: true });
  });

  it('know a stored value by its version', () => {
    expect(isStoredSettings({ version: 1, value: {} })).toBe(true);
    expect(isStoredSettings({ value: {} })).toBe(false);
    expect(isStoredSettings({ version: '1', value: {} })).toBe(false);
    expect(isStoredSettings(null)).toBe(false);
  });
});

/** Settings as releases of each version wrote them, none of them a default: nothing of a reader's choice may be lost. */
describe('settings of an older version', () => {
  it.each([v1, v2])('keep every choice: version $version', (stored) => {
    const { settings, damaged } = readSettings(migrate(stored));
    expect(damaged).toEqual([]);
    expect(settings).toMatchObject(stored.value);
  });

  it('begin anew only where the version had nothing to say', () => {
    const { settings } = readSettings(migrate(v1));
    expect(settings.translation).toEqual({ engine: null, fallback: null, fillGaps: null });
    expect(settings.reading).toEqual({ ...defaultSettings.reading, ...v1.value.reading });
    expect(readSettings(migrate(v2)).settings.reading).toEqual({ ...defaultSettings.reading, ...v2.value.reading });
  });

  it('survive where the reading preferences are gone', () => {
    const { settings, damaged } = readSettings(migrate({ version: 2, value: { ...v2.value, reading: null } }));
    expect(settings.neverHosts).toEqual(v2.value.neverHosts);
    expect(settings.reading).toEqual(defaultSettings.reading);
    expect(damaged).toContain('reading.layout');
  });

  it('do not reach into each other: a migrated value shares nothing with the next', () => {
    const [a, b] = [migrate(v2), migrate(v2)] as { reading: { keys: object; speech: object } }[];
    expect(a?.reading.keys).not.toBe(b?.reading.keys);
    expect(a?.reading.speech).not.toBe(b?.reading.speech);
  });
});
