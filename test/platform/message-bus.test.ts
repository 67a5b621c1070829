import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buttonTexts } from '@/lib/detect/button-strings';
import { type Handlers, reply } from '@/lib/platform/message-bus';
import { requestSchemas } from '@/lib/platform/message-schemas';
import { type Sender, trusted } from '@/lib/platform/sender';
import { ServiceError } from '@/lib/services';
import { defaultSettings } from '@/lib/settings/settings';
import { aBilingualArticle, anArticle } from '../builders';
import { aKeptWord } from '../library/samples';

const us = 'our-id';
const page = 'chrome-extension://our-id/popup.html';
const fromTab = { id: us, url: 'https://news.example.cn/a', frameId: 0, tab: { id: 7, incognito: true } };
const sender: Sender = { tab: { id: 7, incognito: false }, url: fromTab.url, host: 'news.example.cn', ours: false };

const handlers = {
  detected: vi.fn(async () => ({ offer: true, language: 'en' as const, texts: buttonTexts('en') })),
  'open-reader': vi.fn(async () => ({ opened: true })),
  'never-here': vi.fn(async () => null),
  dictionary: vi.fn(async () => []),
  'article-page': vi.fn(async () => ({ html: '' })),
  save: vi.fn(async () => ({ status: 'added' as const, savedAt: '', persistent: true })),
  'saved-at': vi.fn(async () => null),
  preferences: vi.fn(async () => defaultSettings.reading),
  'set-preferences': vi.fn(async () => null),
  'open-library': vi.fn(async () => null),
  'saved-edits': vi.fn(async () => []),
  'translation-state': vi.fn(async () => ({ choice: defaultSettings.translation, offers: [] })),
  'choose-translation': vi.fn(async () => null),
  'wake-engines': vi.fn(async () => null),
  'allow-model': vi.fn(async () => ({ allowed: false })),
  'edition-page': vi.fn(async () => ({ url: '', html: '' })),
  'open-engine-options': vi.fn(async () => null),
  'word-facts': vi.fn(async () => []),
  'set-word-state': vi.fn(async () => null),
  'keep-word': vi.fn(async () => aKeptWord()),
  'drop-word': vi.fn(async () => null),
  'restore-word': vi.fn(async () => null),
  'sentences-with': vi.fn(async () => []),
  convert: vi.fn(async () => []),
  'open-words': vi.fn(async () => null),
  annotations: vi.fn(async () => []),
  annotate: vi.fn(async () => null),
  'remove-annotation': vi.fn(async () => null),
  'reading-place': vi.fn(async () => null),
  'keep-reading-place': vi.fn(async () => null),
  'open-print': vi.fn(async () => null),
  'anki-connect': vi.fn(async () => ({ ok: true as const, text: '' })),
  'backup-settings': vi.fn(),
  'backup-made': vi.fn(async () => null),
  'host-settings': vi.fn(async () => ({
    choice: defaultSettings.translation,
    setUps: {},
    refused: [],
    glossary: [],
  })),
  'read-later': vi.fn(async () => ({ outcome: 'added' as const })),
  'fetch-feed': vi.fn(async () => ({ status: 'unchanged' as const })),
  'keep-image': vi.fn(async () => ({ kept: true })),
} satisfies Handlers;

beforeEach(() => vi.clearAllMocks());

describe('who gets an answer', () => {
  it('is the top frame of a tab, as the browser describes it', () => {
    expect(trusted(fromTab, us, page)).toEqual({
      tab: { id: 7, incognito: true },
      url: fromTab.url,
      host: 'news.example.cn',
      ours: false,
    });
  });

  it('is one of our own pages, with a tab or without', () => {
    expect(trusted({ id: us, url: page }, us, page)).toMatchObject({ tab: null, ours: true });
    expect(trusted({ ...fromTab, url: 'chrome-extension://our-id/options.html' }, us, page)?.ours).toBe(true);
  });

  it.each([
    ['another extension', { ...fromTab, id: 'other' }],
    ['a frame inside a page', { ...fromTab, frameId: 3 }],
    ['a page without a tab', { id: us, url: 'https://news.example.cn/a', frameId: 0 }],
    ['an extension whose id begins like ours', { id: us, url: 'chrome-extension://our-id.evil/popup.html' }],
    ['a sender without an address', { id: us, frameId: 0, tab: { id: 7 } }],
    ['a sender with a broken address', { ...fromTab, url: 'not an address' }],
  ])('is not %s', (_, from) => expect(trusted(from, us, page)).toBeNull());
});

describe('what gets an answer', () => {
  it('is a message of the map, handed to its handler with the sender', async () => {
    expect(await reply(handlers, { type: 'open-reader', request: null }, sender)).toEqual({
      ok: true,
      value: { opened: true },
    });
    expect(handlers['open-reader']).toHaveBeenCalledWith(null, sender);
  });

  it.each([
    ['an unknown type', { type: 'erase', request: null }],
    ['a name that every object has', { type: 'constructor', request: null }],
    ['a message without a request', { type: 'open-reader' }],
    ['no object', 'open-reader'],
    ['nothing', null],
    ['a host of its own choice', { type: 'never-here', request: { host: 'else.example' } }],
    ['a tab of its own choice', { type: 'open-reader', request: { tabId: 1 } }],
    ['a setting that is no reading preference', { type: 'set-preferences', request: { detectEverywhere: true } }],
    ['a script address', { type: 'saved-at', request: { canonicalUrl: 'javascript:alert(1)' } }],
    ['an article without text', { type: 'save', request: { article: {} } }],
  ])('is not %s', async (_, message) => {
    expect(await reply(handlers, message, sender)).toEqual({ ok: false, code: 'invalid' });
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });

  it('refuses to save an article with a script address in it', async () => {
    const article = aBilingualArticle({ article: anArticle({ sourceUrl: 'javascript:alert(1)' }) });
    expect(await reply(handlers, { type: 'save', request: { article } }, sender)).toMatchObject({ code: 'invalid' });
    expect(await reply(handlers, { type: 'save', request: { article: aBilingualArticle() } }, sender)).toMatchObject({
      ok: true,
    });
  });
});

describe('requests', () => {
  it('are cut to what the receiver looks at', () => {
    const text = '字'.repeat(70_000);
    expect(requestSchemas.dictionary.parse({ text }).text).toHaveLength(60_000);
    expect(requestSchemas.detected.parse({ article: true, bilingual: false, title: text }).title).toHaveLength(500);
  });

  it('lose a canonical address that is none, not the whole message', () => {
    const detected = { article: true, bilingual: false, title: '', canonicalUrl: 'javascript:0' };
    expect(requestSchemas.detected.parse(detected).canonicalUrl).toBeUndefined();
  });
});

describe('failures', () => {
  const failing = (error: unknown) => ({ ...handlers, preferences: () => Promise.reject(error) });
  const ask = (error: unknown) => reply(failing(error), { type: 'preferences', request: null }, sender);

  it('cross as codes', async () => {
    expect(await ask(new ServiceError('no-space'))).toEqual({ ok: false, code: 'no-space' });
    expect(await ask(new DOMException('full', 'QuotaExceededError'))).toEqual({ ok: false, code: 'no-space' });
  });

  it('never tell the page what went wrong inside, but tell the developer', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await ask(new Error('secret'))).toEqual({ ok: false, code: 'unknown' });
    expect(told).toHaveBeenCalled();
  });
});
