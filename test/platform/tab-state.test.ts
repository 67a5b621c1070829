import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { awaitTab, forgetTab, recallTab, rememberTab, withoutFragment } from '@/lib/platform/tab-state';

const url = 'https://news.example.cn/a';
const state = { article: true, bilingual: false, title: '题', url };

beforeEach(() => fakeBrowser.reset());

describe('what is known of a tab', () => {
  it('holds for the document that it was said of, whatever its fragment', async () => {
    await rememberTab(3, state);
    expect(await recallTab(3, `${url}#comments`)).toMatchObject(state);
    expect(await recallTab(3, 'https://news.example.cn/b')).toBeNull();
    expect(await recallTab(4, url)).toBeNull();
  });

  it('is forgotten on demand', async () => {
    await rememberTab(3, state);
    await forgetTab(3);
    expect(await recallTab(3, url)).toBeNull();
  });

  it('can be waited for', async () => {
    const spoken = awaitTab(3, url, new AbortController().signal);
    await rememberTab(9, { ...state, title: 'another tab' });
    await rememberTab(3, state);
    expect(await spoken).toMatchObject(state);
  });

  it('is waited for no longer than wanted', async () => {
    const abort = new AbortController();
    const spoken = awaitTab(3, url, abort.signal);
    abort.abort();
    expect(await spoken).toBeNull();
    expect(await awaitTab(3, url, AbortSignal.abort())).toBeNull();
  });
});

it('a fragment that is a route tells pages apart', () => {
  expect(withoutFragment('https://a.cn/x#top')).toBe('https://a.cn/x');
  expect(withoutFragment('https://a.cn/#/news/3')).toBe('https://a.cn/#/news/3');
  expect(withoutFragment('https://a.cn/#!/news/3')).toBe('https://a.cn/#!/news/3');
});
