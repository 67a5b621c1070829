import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { laterHandlers } from '@/entrypoints/background/later-handlers';
import { createLaterMenu, watchLaterMenu } from '@/entrypoints/background/later-menu';
import { saveArticle } from '@/lib/library/articles';
import { type Library, openLibrary } from '@/lib/library/database';
import { listLater } from '@/lib/library/later/later';
import { textOfLink } from '@/lib/platform/link-text';
import type { Handlers } from '@/lib/platform/message-bus';
import { reply } from '@/lib/platform/message-bus';
import type { Sender } from '@/lib/platform/sender';
import { article } from '../library/samples';
import { fakePermissions } from './fake-permissions';

const ours: Sender = { tab: null, url: 'chrome-extension://x/popup.html', host: 'x', ours: true };
const page: Sender = { tab: { id: 5, incognito: false }, url: 'https://a.cn/', host: 'a.cn', ours: false };

let db: Library;
let turn = 0;
let ask: (type: string, request: unknown, sender?: Sender) => ReturnType<typeof reply>;
beforeEach(() => {
  fakeBrowser.reset();
  fakePermissions();
  turn += 1;
  db = openLibrary(`later-handlers-${turn}`);
  const answers = laterHandlers(db) as Handlers;
  ask = (type, request, sender = ours) => reply(answers, { type, request }, sender);
});

describe('the messages of what is read later', () => {
  const url = 'https://news.example.cn/a/1';
  it('put a page on the list, and say what became of it', async () => {
    expect(await ask('read-later', { url, title: '第1号新闻' })).toEqual({ ok: true, value: { outcome: 'added' } });
    expect(await ask('read-later', { url, title: '' })).toEqual({ ok: true, value: { outcome: 'known' } });
    expect(await listLater(db)).toMatchObject([{ url, title: '第1号新闻', from: 'page' }]);
    await saveArticle(db, article(1), '2026-03-02T08:00:00.000Z');
    expect(await ask('read-later', { url, title: '' })).toEqual({ ok: true, value: { outcome: 'saved' } });
  });

  it.each([
    ['read-later', { url, title: '' }],
    ['fetch-feed', { url, etag: '', lastModified: '' }],
    ['keep-image', { id: 'news.example.cn/a/1', src: url }],
  ])('%s is for our own pages alone', async (type, request) => {
    const load = vi.fn();
    vi.stubGlobal('fetch', load);
    expect(await ask(type, request, page)).toEqual({ ok: false, code: 'not-allowed' });
    expect(load).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
    expect(await listLater(db)).toEqual([]);
  });

  it.each([
    ['read-later', { url: 'file:///etc/hosts', title: '' }],
    ['read-later', { url, title: '', more: 1 }],
    ['fetch-feed', { url: 'ftp://a.cn/', etag: '', lastModified: '' }],
    ['fetch-feed', { url, etag: 'x'.repeat(1001), lastModified: '' }],
    ['keep-image', { id: '', src: url }],
    ['keep-image', { id: 'a', src: 'data:image/png;base64,AAAA' }],
  ])('%s with what it cannot carry is refused', async (type, request) => {
    expect(await ask(type, request)).toEqual({ ok: false, code: 'invalid' });
  });

  it('a feed of a host that was not allowed is not fetched', async () => {
    expect(await ask('fetch-feed', { url, etag: '', lastModified: '' })).toEqual({
      ok: true,
      value: { status: 'problem', problem: 'not-allowed', url },
    });
  });
});

describe('the context menu', () => {
  type Click = (info: Record<string, unknown>, tab?: { id?: number; title?: string }) => void;
  let click: Click;
  const executeScript = vi.fn(async () => [{ result: '网页里的链接' }]);
  const create = vi.fn();
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    const onClicked = {
      addListener: (listener: Click) => {
        click = listener;
      },
    };
    let title = 'Duìzhào';
    const action = {
      getTitle: async () => title,
      setTitle: async (change: { title: string }) => {
        title = change.title;
        said.push(title);
      },
    };
    Object.assign(fakeBrowser, { contextMenus: { onClicked, create }, scripting: { executeScript }, action });
    vi.clearAllMocks();
    watchLaterMenu(db);
  });

  it('puts a link on the list under its own words, and says so at the icon', async () => {
    click({ menuItemId: 'later-link', linkUrl: 'https://news.example.cn/a/1', frameId: 3 }, { id: 7, title: '首页' });
    await vi.waitFor(async () => expect(await listLater(db)).toHaveLength(1));
    expect(await listLater(db)).toMatchObject([{ title: '网页里的链接', from: 'link', state: 'waiting' }]);
    expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7, frameIds: [3] } }));
    await vi.waitFor(() => expect(said).toContain('On your reading list'));
  });

  it('takes the words that Firefox says', async () => {
    click({ menuItemId: 'later-link', linkUrl: 'https://news.example.cn/a/1', linkText: '链接的字' }, { id: 7 });
    await vi.waitFor(async () => expect(await listLater(db)).toMatchObject([{ title: '链接的字' }]));
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('puts the page on the list, and says when it is known', async () => {
    const info = { menuItemId: 'later-page', pageUrl: 'https://news.example.cn/a/1' };
    click(info, { id: 7, title: '第1号新闻' });
    await vi.waitFor(async () => expect(await listLater(db)).toMatchObject([{ title: '第1号新闻', from: 'page' }]));
    click(info, { id: 7 });
    await vi.waitFor(() => expect(said).toContain('It is on your reading list already'));
  });

  it('says when nothing could be kept', async () => {
    click({ menuItemId: 'later-link', linkUrl: 'mailto:a@a.example' }, { id: 7 });
    await vi.waitFor(() => expect(said).toContain('It could not be put on the reading list'));
    expect(await listLater(db)).toEqual([]);
  });

  it('offers itself on links and pages of the web', async () => {
    await createLaterMenu();
    expect(create.mock.calls.map(([entry]) => [entry.id, entry.contexts])).toEqual([
      ['later-link', ['link']],
      ['later-page', ['page']],
    ]);
  });
});

describe('the words of a link', () => {
  it('are the most that a link to the place has', () => {
    const link = (href: string, textContent: string) => ({ href, textContent });
    const querySelectorAll = () => [
      link('https://a.cn/1', ''),
      link('https://a.cn/1', ' 图书馆\n开放 '),
      link('https://a.cn/2', '更长更长更长的'),
    ];
    vi.stubGlobal('document', { querySelectorAll });
    expect(textOfLink('https://a.cn/1')).toBe('图书馆 开放');
    expect(textOfLink('https://a.cn/3')).toBe('');
    vi.unstubAllGlobals();
  });
});
