import { describe, expect, it } from 'vitest';
import { currentVersion, isStoredSettings, type Migration, migrate, migrations } from '@/lib/settings/migrations';

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
