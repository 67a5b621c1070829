import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  allowQuestion,
  allowThroughPage,
  askToSend,
  maySendTo,
  patternOf,
  patternsOf,
} from '@/lib/platform/allow-host';
import { settle } from './fake-ports';
import { fakeWindows } from './fake-windows';

const host = 'https://en.news.example/*';
let browser: ReturnType<typeof fakeWindows>;

beforeEach(() => {
  fakeBrowser.reset();
  browser = fakeWindows();
});

describe('the pattern of an address', () => {
  it('names its one host, without the port', () => {
    expect(patternOf('https://en.news.example:8443/a?b#c')).toBe('https://en.news.example/*');
    expect(patternsOf(['http://a.example/1', 'http://a.example/2'])).toEqual(['http://a.example/*']);
  });
});

describe('asking for a host', () => {
  it('opens nothing where it is allowed already', async () => {
    browser.granted.add(host);
    expect(await allowThroughPage([host], 'edition')).toBe(true);
    expect(browser.opened).toEqual([]);
  });

  it('opens a page that names it, and is true as soon as it is given', async () => {
    const asked = allowThroughPage([host], 'edition');
    await settle();
    const [page] = browser.opened;
    expect(page?.url).toMatch(/^chrome-extension:\/\/[^/]+\/allow\.html\?/);
    expect(allowQuestion(new URL(page?.url ?? '').search)).toEqual({
      reason: 'edition',
      origins: [host],
      hosts: ['en.news.example'],
    });
    browser.give(host);
    expect(await asked).toBe(true);
    expect(browser.listening()).toBe(0);
  });

  it('is false where the page is closed, and only that page', async () => {
    let answer: boolean | undefined;
    void allowThroughPage([host], 'edition').then((given) => {
      answer = given;
    });
    await settle();
    browser.close(browser.opened[0]?.tab === 1 ? 2 : 1);
    browser.give('https://other.example/*');
    await settle();
    expect(answer).toBeUndefined();
    browser.close(browser.opened[0]?.tab ?? 0);
    await settle();
    expect(answer).toBe(false);
    expect(browser.listening()).toBe(0);
  });

  it('asks once where it is wanted twice, and again after that was answered', async () => {
    const asked = [allowThroughPage([host], 'model'), allowThroughPage([host], 'model')];
    await settle();
    expect(browser.opened).toHaveLength(1);
    browser.close(browser.opened[0]?.tab ?? 0);
    expect(await Promise.all(asked)).toEqual([false, false]);
    void allowThroughPage([host], 'model');
    await settle();
    expect(browser.opened).toHaveLength(2);
  });
});

describe('the page that asks', () => {
  it.each(['*://*/*', 'https://*/*', 'https://*.example.com/*', 'file:///*', 'https://a.example/b', 'javascript:1'])(
    'never asks for %s',
    (origin) => {
      const search = `?reason=model&origin=${encodeURIComponent(origin)}`;
      expect(allowQuestion(search)).toEqual({ reason: 'model', origins: [], hosts: [] });
    },
  );

  it('takes an unknown reason for the one that promises least', () => {
    expect(allowQuestion('?reason=win').reason).toBe('edition');
  });
});

describe('a host that text goes to', () => {
  const request = vi.fn(async () => true);
  beforeEach(() => {
    request.mockClear();
    Object.assign(browser.permissions, { request });
  });
  afterEach(() => vi.unstubAllEnvs());
  const firefox = () => {
    vi.stubEnv('FIREFOX', 'true');
    vi.stubEnv('MODE', 'production');
  };

  it('is asked for by its pattern', async () => {
    await askToSend('https://api.example:8443');
    expect(request).toHaveBeenCalledWith({ origins: ['https://api.example/*'] });
    expect(await maySendTo('https://api.example')).toBe(false);
    browser.granted.add('https://api.example/*');
    expect(await maySendTo('https://api.example')).toBe(true);
  });

  it('is asked for with Firefox’s own consent, unless it is the reader’s own computer', async () => {
    firefox();
    await askToSend('https://api.example.com');
    expect(request).toHaveBeenLastCalledWith({
      origins: ['https://api.example.com/*'],
      data_collection: ['websiteContent'],
    });
    await askToSend('http://localhost:11434');
    expect(request).toHaveBeenLastCalledWith({ origins: ['http://localhost/*'] });
    await maySendTo('https://api.example.com');
    expect(browser.permissions.contains).toHaveBeenLastCalledWith(
      expect.objectContaining({ data_collection: ['websiteContent'] }),
    );
  });
});
