import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openLibraryTab, openPrint, openWords } from '@/lib/platform/library-tab';

const page = fakeBrowser.runtime.getURL('/library.html');
const address = 'https://www.news.example.cn/a/1?utm_source=x';
const article = encodeURIComponent('news.example.cn/a/1');
const create = vi.fn();
const update = vi.fn();
const query = vi.fn();
const windows = { update: vi.fn(), getAll: vi.fn(), create: vi.fn() };

beforeEach(() => {
  vi.clearAllMocks();
  query.mockResolvedValue([]);
  Object.assign(fakeBrowser, { tabs: { create, update, query }, windows });
});

describe.each([
  ['the library', (isPrivate?: boolean) => openLibraryTab(undefined, isPrivate), ''],
  ['earlier texts', (isPrivate?: boolean) => openLibraryTab(address, isPrivate, 'versions'), `#/versions/${article}`],
  ['one article', (isPrivate?: boolean) => openLibraryTab(address, isPrivate), `#/article/${article}`],
  ['the kept words', (isPrivate?: boolean) => openWords(undefined, isPrivate), '#/words'],
  [
    'one kept word',
    (isPrivate?: boolean) => openWords('了 了 le5/#?', isPrivate),
    '#/words/%E4%BA%86%20%E4%BA%86%20le5%2F%23%3F',
  ],
  ['an article to print', (isPrivate?: boolean) => openPrint(address, isPrivate), `#/print/${article}`],
])('opening %s', (_, open, route) => {
  it('makes a tab of its own', async () => {
    await open();
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: page + route });
  });

  it('uses the tab that is there', async () => {
    query.mockResolvedValue([
      { id: 1, windowId: 1, incognito: true },
      { id: 2, windowId: 3, incognito: false },
    ]);
    await open();
    expect(update).toHaveBeenCalledExactlyOnceWith(2, route ? { active: true, url: page + route } : { active: true });
    expect(windows.update).toHaveBeenCalledWith(3, { focused: true });
    expect(create).not.toHaveBeenCalled();
  });

  it('stays out of private windows', async () => {
    windows.getAll.mockResolvedValue([
      { id: 7, incognito: true },
      { id: 8, incognito: false },
    ]);
    await open(true);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: page + route, windowId: 8 });
    create.mockClear();
    windows.getAll.mockResolvedValue([{ id: 7, incognito: true }]);
    await open(true);
    expect(create).not.toHaveBeenCalled();
    expect(windows.create).toHaveBeenCalledExactlyOnceWith({ url: page + route, incognito: false });
  });
});

it('prints nothing that has no web address', async () => {
  await expect(openPrint('javascript:alert(1)')).rejects.toMatchObject({ code: 'invalid' });
});
