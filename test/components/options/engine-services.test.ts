import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EngineServices } from '@/components/options/engines/engine-services';
import { engineServices } from '@/entrypoints/options/engine-services';
import { loadSetUps, saveSetUp } from '@/lib/platform/engine-store';
import { checkSentence } from '@/lib/translate/check-engine';
import { EngineError } from '@/lib/translate/engine';
import { fakePermissions } from '../../platform/fake-permissions';

vi.mock('@/lib/platform/model-files', () => ({
  browserModelFiles: () => ({ hasModel: async () => false, modelSize: async () => 0, removeModel: async () => {} }),
}));

const secret = 'top-secret-key';
const deepl = { values: { key: secret, english: 'EN-US' }, kept: [], dailyCap: 1000 };
let services: EngineServices;
let browser: ReturnType<typeof fakePermissions>;
let asked: string[][];
let answer: boolean;
let requests: { url: string; headers: Record<string, string>; body: unknown }[];

beforeEach(async () => {
  fakeBrowser.reset();
  browser = fakePermissions();
  asked = [];
  answer = true;
  requests = [];
  const event = { addListener: vi.fn(), removeListener: vi.fn() };
  Object.assign(fakeBrowser.permissions, {
    onAdded: event,
    onRemoved: event,
    getAll: async () => ({ origins: [...browser.granted] }),
    request: ({ origins }: { origins: string[] }) => {
      asked.push(origins);
      if (answer) for (const origin of origins) browser.granted.add(origin);
      return Promise.resolve(answer);
    },
  });
  Object.assign(fakeBrowser.runtime, {
    getPlatformInfo: async () => ({ os: 'linux' }),
    getManifest: () => ({ host_permissions: ['*://*.known.example/*'] }),
  });
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    requests.push({ url: String(url), headers: Object.fromEntries(new Headers(init.headers)), body: init.body });
    if (String(url).endsWith('/languages')) return Response.json([{ code: 'zh', targets: ['en'] }]);
    return Response.json({ translations: [{ text: 'The weather is fine.' }], translatedText: ['Fine.'] });
  });
  services = engineServices();
  await services.clearSent();
});
afterEach(() => vi.unstubAllGlobals());

describe('saving a service', () => {
  it('asks for its host before anything is waited for, and only for that host', async () => {
    const saving = services.save('deepl', deepl);
    expect(asked).toEqual([['https://api.deepl.com/*']]);
    expect(await saving).toEqual({ allowed: true });
    expect((await loadSetUps()).deepl).toEqual({ config: { key: secret, english: 'EN-US' }, dailyCap: 1000 });
    expect(requests).toEqual([]);
  });

  it('keeps what was filled in where the host is declined', async () => {
    answer = false;
    expect(await services.save('deepl', deepl)).toEqual({ allowed: false });
    const { setUps } = await services.state();
    expect(setUps.deepl).toMatchObject({ allowed: false, kept: ['key'], origin: 'https://api.deepl.com' });
  });

  it('shows no key to the page, whatever is asked', async () => {
    await services.save('deepl', deepl);
    await services.test('deepl', { ...deepl, values: { key: '', english: 'EN-US' }, kept: ['key'] });
    const seen = [await services.state(), await services.sent()];
    expect(JSON.stringify(seen)).not.toContain(secret);
  });

  it('keeps the stored key where the form says so', async () => {
    await services.save('deepl', deepl);
    await services.save('deepl', { values: { key: '', english: 'EN-GB' }, kept: ['key'], dailyCap: null });
    expect((await loadSetUps()).deepl).toEqual({ config: { key: secret, english: 'EN-GB' }, dailyCap: null });
  });

  it('gives the old host back when the address changes', async () => {
    const at = (address: string) => ({ values: { address, key: '' }, kept: [], dailyCap: null });
    await services.save('libretranslate', at('https://one.example'));
    await services.save('libretranslate', at('https://two.example'));
    expect([...browser.granted]).toEqual(['https://two.example/*']);
  });
});

describe('removing a service', () => {
  it('erases the key and gives the host back', async () => {
    await services.save('deepl', deepl);
    await services.remove('deepl');
    expect(await loadSetUps()).toEqual({});
    expect([...browser.granted]).toEqual([]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain(secret);
  });

  it('keeps a host that another engine needs, and what it did not ask for', async () => {
    browser.granted.add('*://*/*');
    const shared = { values: { address: 'https://box.example:5000', key: '' }, kept: [], dailyCap: null };
    await services.save('libretranslate', shared);
    await services.save('mtranserver', { ...shared, values: { address: 'https://box.example:8989', key: '' } });
    await services.remove('libretranslate');
    expect(browser.granted.has('https://box.example/*')).toBe(true);
    await services.remove('mtranserver');
    expect([...browser.granted]).toEqual(['*://*/*']);
  });
});

describe('the test', () => {
  it('asks for the host in the click, sends one sentence of ours, and writes it into the log', async () => {
    const testing = services.test('deepl', deepl);
    expect(asked).toEqual([['https://api.deepl.com/*']]);
    expect(await testing).toEqual({ ok: true, zh: checkSentence, en: 'The weather is fine.' });
    expect(requests.map(({ url }) => url)).toEqual(['https://api.deepl.com/v2/translate']);
    expect(requests[0]?.headers.authorization).toContain(secret);
    expect(await services.sent()).toEqual([
      { at: expect.any(String), engine: 'deepl', host: 'api.deepl.com', characters: checkSentence.length },
    ]);
    expect(await loadSetUps()).toEqual({});
  });

  it('sends nothing where the host is declined', async () => {
    answer = false;
    expect(await services.test('deepl', deepl)).toMatchObject({ ok: false, problem: 'not-set-up' });
    expect(requests).toEqual([]);
    expect(await services.sent()).toEqual([]);
  });

  it('obeys the daily cap', async () => {
    expect(await services.test('deepl', { ...deepl, dailyCap: 3 })).toMatchObject({ ok: false, problem: 'cap' });
    expect(requests).toEqual([]);
  });

  it('sends a stored key to no other address than its own', async () => {
    await saveSetUp('libretranslate', { config: { address: 'https://mine.example', key: secret }, dailyCap: null });
    await services.state();
    const values = { address: 'https://other.example', key: '' };
    await services.test('libretranslate', { values, kept: ['key'], dailyCap: null });
    expect(asked).toEqual([['https://other.example/*']]);
    expect(requests.map(({ url }) => url)).toContain('https://other.example/translate');
    expect(JSON.stringify(requests)).not.toContain(secret);
    await services.test('libretranslate', {
      values: { ...values, address: 'https://mine.example' },
      kept: ['key'],
      dailyCap: null,
    });
    expect(JSON.stringify(requests)).toContain(secret);
  });
});

describe('models', () => {
  it('are not asked for where the host is declined', async () => {
    answer = false;
    const values = { address: 'https://api.example/v1', key: 'k', model: '', style: 'natural' };
    const error = await services.models('openai', { values, kept: [], dailyCap: null }).catch((caught) => caught);
    expect(error).toBeInstanceOf(EngineError);
    expect(requests).toEqual([]);
  });
});
