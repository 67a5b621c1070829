import { afterEach, expect, it, vi } from 'vitest';
import { translatorApi } from '@/lib/platform/translator-api';

afterEach(() => vi.unstubAllGlobals());

it('gives the translator, but not in a dedicated Worker, where a touch of it would end the page', () => {
  expect(translatorApi()).toBeUndefined();
  const api = {};
  vi.stubGlobal('Translator', api);
  expect(translatorApi()).toBe(api);
  vi.stubGlobal('DedicatedWorkerGlobalScope', class {});
  expect(translatorApi()).toBeUndefined();
});
