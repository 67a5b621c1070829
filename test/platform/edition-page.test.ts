import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { editionPage, mayLead } from '@/lib/platform/edition-page';
import { settle } from './fake-ports';
import { fakeWindows } from './fake-windows';

const from = 'https://cn.news.example/a/1.html';
const url = 'https://en.news.example/a/1.html';
const html = { 'content-type': 'text/html; charset=utf-8' };
let browser: ReturnType<typeof fakeWindows>;
let place = url;

const fetched = vi.fn<typeof fetch>(async () => {
  const response = new Response('<p>The library reopened.</p>', { headers: html });
  Object.defineProperty(response, 'url', { value: place });
  return response;
});

beforeEach(() => {
  fakeBrowser.reset();
  browser = fakeWindows();
  place = url;
  fetched.mockClear();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

describe('the page of another edition', () => {
  it('is fetched, without cookies, where its host is allowed', async () => {
    browser.granted.add('https://en.news.example/*');
    expect(await editionPage(url, from)).toEqual({ url, html: '<p>The library reopened.</p>' });
    expect(fetched).toHaveBeenCalledWith(url, expect.objectContaining({ credentials: 'omit', redirect: 'follow' }));
    expect(browser.opened).toEqual([]);
  });

  it('is fetched only after the reader gave its host', async () => {
    const page = editionPage(url, from);
    await settle();
    expect(fetched).not.toHaveBeenCalled();
    browser.give('https://en.news.example/*');
    expect((await page).url).toBe(url);
  });

  it('is not fetched where the reader declines', async () => {
    const page = editionPage(url, from);
    const refused = expect(page).rejects.toMatchObject({ code: 'not-allowed' });
    await settle();
    browser.close(browser.opened[0]?.tab ?? 0);
    await refused;
    expect(fetched).not.toHaveBeenCalled();
  });

  it('may stand elsewhere on allowed hosts, and says where', async () => {
    place = 'https://www.news.example/en/1';
    for (const host of ['en', 'www']) browser.granted.add(`https://${host}.news.example/*`);
    expect((await editionPage(url, from)).url).toBe(place);
  });

  it.each([
    ['a host that was not allowed', 'https://elsewhere.example/x'],
    ['the reader’s own network', 'http://192.168.1.1/'],
  ])('is not read where a redirect leads to %s', async (_, elsewhere) => {
    place = elsewhere;
    browser.granted.add('https://en.news.example/*').add('http://192.168.1.1/*');
    await expect(editionPage(url, from)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it.each([
    ['of another protocol', 'ftp://en.news.example/a'],
    ['on this computer', 'http://127.0.0.1:8080/'],
    ['in the network of the reader', 'http://intranet/'],
  ])('is not even asked for %s', async (_, wrong) => {
    await expect(editionPage(wrong, from)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(browser.opened).toEqual([]);
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('an article inside the reader’s own network', () => {
  it('may lead to its own host', () => {
    expect(mayLead('http://wiki.internal/zh', 'http://wiki.internal/en')).toBe(true);
    expect(mayLead('http://wiki.internal/zh', 'http://router.internal/en')).toBe(false);
    expect(mayLead('', 'http://wiki.internal/en')).toBe(false);
  });
});
