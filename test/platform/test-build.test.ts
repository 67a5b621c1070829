import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostHash, testModel } from '@/lib/platform/test-build';
import { chineseToEnglish } from '@/lib/translate/bergamot/models';

const storage = (stored: Record<string, unknown>) => ({ get: async (key: string) => ({ [key]: stored[key] }) });

describe('the model of a test', () => {
  it('comes from storage, and by the address to a page without storage', async () => {
    const given = storage({ 'test-models': chineseToEnglish });
    expect(await testModel(given, '')).toEqual(chineseToEnglish);
    expect(await testModel(undefined, await hostHash(given))).toEqual(chineseToEnglish);
  });

  it('is none where none was given', async () => {
    expect(await testModel(storage({}), '#x')).toBeNull();
    expect(await hostHash(storage({}))).toBe('');
    expect(await testModel(undefined, '')).toBeNull();
  });
});

// That nothing of it is in a shipped build is looked at in e2e/built.test.ts.
it('stands behind the mode of the build wherever it is used', () => {
  const users = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}').filter((file) =>
    /from '.*\/test-build(\.ts)?'/.test(readFileSync(file, 'utf8')),
  );
  expect(users.map((file) => file.replaceAll('\\', '/')).sort()).toEqual([
    'lib/platform/device-model.ts',
    'lib/platform/manifest.ts',
    'lib/platform/offscreen.ts',
  ]);
  for (const file of users) {
    const uses = readFileSync(file, 'utf8').match(/\b(testModel|hostHash|testHosts)\b(?!.* from )/g) ?? [];
    const guards = readFileSync(file, 'utf8').match(/(import\.meta\.env\.MODE|mode) === 'test'/g) ?? [];
    expect(guards.length, file).toBeGreaterThanOrEqual(uses.length);
  }
});
