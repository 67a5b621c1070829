import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/entrypoints/background/handlers';
import { type Library, openLibrary } from '@/lib/library/database';
import { allowThroughPage } from '@/lib/platform/allow-host';
import { editionPage } from '@/lib/platform/edition-page';
import { saveSetUp } from '@/lib/platform/engine-store';
import { reply } from '@/lib/platform/message-bus';
import { wakeEngineHost } from '@/lib/platform/offscreen';
import { alignOriginRule } from '@/lib/platform/ollama-origin';
import { type Sender, trusted } from '@/lib/platform/sender';
import { loadSettings } from '@/lib/platform/settings-store';
import { aBilingualArticle, aPair } from '../builders';
import { fakePermissions } from './fake-permissions';

vi.mock('@/entrypoints/background/toolbar', () => ({ showBadge: vi.fn(), readTab: vi.fn() }));
vi.mock('@/lib/platform/kept-for-good', () => ({ keptForGood: async () => true }));
vi.mock('@/lib/platform/edition-page', () => ({ editionPage: vi.fn(async (url: string) => ({ url, html: '' })) }));
vi.mock('@/lib/platform/offscreen', () => ({ wakeEngineHost: vi.fn(async () => {}) }));
vi.mock('@/lib/platform/ollama-origin', () => ({ alignOriginRule: vi.fn(async () => {}) }));
vi.mock('@/lib/platform/allow-host', async (original) => ({
  ...(await original<typeof import('@/lib/platform/allow-host')>()),
  allowThroughPage: vi.fn(async () => true),
}));

const inPage: Sender = { tab: { id: 5, incognito: false }, url: 'https://a.cn/x', host: 'a.cn', ours: false };
const our = (page: string, tab: Sender['tab'] = null): Sender => {
  const url = fakeBrowser.runtime.getURL(`/${page}` as never);
  return { tab, url, host: new URL(url).host, ours: true };
};
const engineHost = our('engine-host.html');

let db: Library;
let answers: ReturnType<typeof handlers>;
let turn = 0;

beforeEach(async () => {
  fakeBrowser.reset();
  fakePermissions();
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({ os: 'linux' }) });
  vi.clearAllMocks();
  turn += 1;
  db = openLibrary(`english-handlers-${turn}`);
  answers = handlers(db);
  await saveSetUp('openai', { config: { address: 'http://localhost:11434/v1', key: 'secret' }, dailyCap: null });
});

describe('the settings with the keys', () => {
  const asked = { type: 'host-settings', request: null };

  it('go to the host of the engines', async () => {
    const told = await answers['host-settings'](null, engineHost);
    expect(told.setUps.openai?.config.key).toBe('secret');
    const withHash = { ...engineHost, url: `${engineHost.url}#x` };
    expect(await answers['host-settings'](null, withHash)).toEqual(told);
  });

  it.each([
    ['a content script', inPage],
    ['a content script that claims to be our page', { ...engineHost, ours: false }],
    ['our page in a tab', our('engine-host.html', { id: 5, incognito: false })],
    ['another page of ours', our('popup.html')],
  ])('never go to %s', async (_, sender) => {
    expect(await reply(answers, asked, sender)).toEqual({ ok: false, code: 'not-allowed' });
  });

  it('never go to the frame of a web page, whatever it asks', () => {
    const page = fakeBrowser.runtime.getURL('/popup.html' as never);
    expect(trusted({ id: 'us', url: 'https://a.cn/', frameId: 3, tab: { id: 5 } }, 'us', page)).toBeNull();
  });

  it('are in no other answer', async () => {
    const all = ['translation-state', 'preferences', 'wake-engines'] as const;
    const said = await Promise.all(all.map((type) => reply(answers, { type, request: null }, inPage)));
    expect(said.every(({ ok }) => ok)).toBe(true);
    expect(JSON.stringify(said)).not.toContain('secret');
  });
});

describe('saved edits', () => {
  it('come by the text of their sentences', async () => {
    const article = aBilingualArticle();
    const [first, ...others] = article.pairs;
    const edited = aPair({
      zh: ['b1.1'],
      en: [{ id: 'e1.1', text: 'The library is open again.' }],
      source: 'edited',
      confidence: 1,
      before: { source: 'page', en: first?.en ?? [], confidence: 0.95 },
    });
    await answers.save({ article: { ...article, pairs: [edited, ...others] } }, inPage);
    const { canonicalUrl } = article.article;
    expect(await answers['saved-edits']({ canonicalUrl }, inPage)).toEqual([
      { zh: ['市图书馆周一重新开放。'], en: 'The library is open again.' },
    ]);
  });

  it('are none where nothing was saved', async () => {
    expect(await answers['saved-edits']({ canonicalUrl: 'https://a.cn/none' }, inPage)).toEqual([]);
  });
});

describe('the other messages about English', () => {
  it('remember the choice', async () => {
    await answers['choose-translation']({ engine: 'gloss' }, inPage);
    expect((await loadSettings()).translation).toEqual({ engine: 'gloss', fallback: null, fillGaps: null });
  });

  it('wake the host, with the rule for a local model server in place', async () => {
    expect(await answers['wake-engines'](null, inPage)).toBeNull();
    expect(wakeEngineHost).toHaveBeenCalledOnce();
    expect(alignOriginRule).toHaveBeenCalledWith(expect.objectContaining({ address: 'http://localhost:11434/v1' }));
  });

  it('wake the host even where the rule cannot be set', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.mocked(alignOriginRule).mockRejectedValueOnce(new Error('no permission'));
    expect(await answers['wake-engines'](null, inPage)).toBeNull();
  });

  it('ask for every mirror of a model, and for nothing where there is none', async () => {
    expect(await answers['allow-model']({ engine: 'bergamot' }, inPage)).toEqual({ allowed: true });
    const [origins, reason] = vi.mocked(allowThroughPage).mock.calls[0] ?? [];
    expect(origins).toContain('https://storage.googleapis.com/*');
    expect(reason).toBe('model');
    vi.mocked(allowThroughPage).mockClear();
    expect(await answers['allow-model']({ engine: 'deepl' }, inPage)).toEqual({ allowed: true });
    expect(allowThroughPage).not.toHaveBeenCalled();
  });

  it('fetch an edition for the page that asks, not for an address it names', async () => {
    const url = 'https://en.a.cn/x';
    await answers['edition-page']({ url }, inPage);
    expect(editionPage).toHaveBeenLastCalledWith(url, 'https://a.cn/x');
    await answers['edition-page']({ url }, our('library.html'));
    expect(editionPage).toHaveBeenLastCalledWith(url, '');
  });

  it.each([
    ['edition-page', { url: 'file:///etc/passwd' }],
    ['edition-page', { url: 'https://a.cn/', from: 'https://b.cn/' }],
    ['choose-translation', { engine: 'babelfish' }],
    ['choose-translation', { config: { key: 'x' } }],
    ['allow-model', { engine: 'gloss' }],
    ['host-settings', {}],
  ])('refuse %s %o', async (type, request) => {
    expect(await reply(answers, { type, request }, inPage)).toEqual({ ok: false, code: 'invalid' });
  });

  it('open the options at the engines', async () => {
    Object.assign(fakeBrowser.windows, { update: vi.fn() });
    await answers['open-engine-options'](null, inPage);
    const [tab] = (await fakeBrowser.tabs.query({})).filter(({ url }) => url?.includes('options'));
    expect(tab?.url).toMatch(/\/options\.html#engines$/);
  });
});
