import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveSetUp } from '@/lib/platform/engine-store';
import { loadSettings } from '@/lib/platform/settings-store';
import { chooseTranslation, translationState } from '@/lib/platform/translation-state';
import { chineseToEnglish, downloadBytes } from '@/lib/translate/bergamot/models';
import { fakePermissions } from './fake-permissions';

const models = vi.hoisted(() => ({ here: false }));
vi.mock('@/lib/platform/model-files', () => ({ browserModelFiles: () => ({ hasModel: async () => models.here }) }));

const create = vi.fn();
const translator = (availability: string) =>
  vi.stubGlobal('Translator', { availability: vi.fn(async () => availability), create });
const offered = async () => Object.fromEntries((await translationState()).offers.map((o) => [o.engine, o.state]));
let browser: ReturnType<typeof fakePermissions>;
let os = 'linux';

beforeEach(() => {
  fakeBrowser.reset();
  browser = fakePermissions();
  models.here = false;
  os = 'linux';
  Object.assign(fakeBrowser, { offscreen: undefined });
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({ os }) });
  vi.stubGlobal('Worker', class {});
});
afterEach(() => vi.unstubAllGlobals());

describe('what this browser can do', () => {
  it('is the model to download, with its size and where it comes from', async () => {
    expect((await translationState()).offers).toEqual([
      {
        engine: 'bergamot',
        label: 'Bergamot',
        place: 'device',
        state: 'download',
        bytes: downloadBytes(chineseToEnglish),
        from: 'storage.googleapis.com',
      },
    ]);
    models.here = true;
    expect(await offered()).toEqual({ bergamot: 'ready' });
  });

  it.each([
    ['downloadable', 'click'],
    ['downloading', 'click'],
    ['available', 'ready'],
    ['unavailable', undefined],
  ])('is the browser’s own translator where it says %s: %s', async (availability, state) => {
    translator(availability);
    expect((await offered())['built-in']).toBe(state);
    expect(create).not.toHaveBeenCalled();
  });

  it('asks for no click again once the browser’s own was chosen', async () => {
    translator('downloadable');
    await chooseTranslation({ engine: 'built-in' });
    expect((await offered())['built-in']).toBe('ready');
  });

  it('is no engine in a telephone, nor where there is no place for one', async () => {
    os = 'android';
    expect(await offered()).toEqual({});
    os = 'linux';
    vi.stubGlobal('Worker', undefined);
    expect(await offered()).toEqual({});
    // A service worker, which can open a document that has one.
    Object.assign(fakeBrowser, { offscreen: {} });
    expect(await offered()).toEqual({ bergamot: 'download' });
  });

  it('is an engine of the reader’s own once it is set up and its host allowed, without its key', async () => {
    await saveSetUp('deepl', { config: { key: 'secret:fx' }, dailyCap: null });
    expect(await offered()).toMatchObject({ deepl: 'set-up' });
    browser.granted.add('https://api-free.deepl.com/*');
    const state = await translationState();
    expect(state.offers).toContainEqual(
      expect.objectContaining({ engine: 'deepl', place: 'remote', state: 'ready', host: 'api-free.deepl.com' }),
    );
    expect(JSON.stringify(state)).not.toContain('secret');
  });
});

it('a choice changes only what it names', async () => {
  await chooseTranslation({ engine: 'bergamot', fillGaps: true });
  await chooseTranslation({ fallback: 'deepl' });
  expect((await loadSettings()).translation).toEqual({ engine: 'bergamot', fallback: 'deepl', fillGaps: true });
});
