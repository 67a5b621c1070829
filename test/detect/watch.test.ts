import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Verdict } from '@/lib/detect/detect';
import { watch } from '@/lib/detect/watch';
import { articleUrl, headline, inTag, links, page, paragraphs } from './sample-pages';

const articleHtml = `<h1>${headline}</h1><span>2024-01-08 09:30</span>${inTag('p', paragraphs)}`;
const listUrl = 'https://news.example.com/china/';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(html: string, url = articleUrl) {
  const { window } = new JSDOM(html, { url });
  const main = window.document.body.appendChild(window.document.createElement('main'));
  const told: Verdict[] = [];
  const stop = new window.AbortController();
  const watched = window as unknown as Window & typeof globalThis;
  const run = watch(watched, (verdict) => told.push(verdict), stop.signal);
  const render = (markup: string) => {
    main.innerHTML = markup;
  };
  const go = (path: string) => window.history.pushState(null, '', path);
  return { window, told, stop, run, render, go, said: () => told.map(({ article }) => article) };
}

/** Gives a window of jsdom the Navigation API as far as it is used. */
function withNavigation(window: JSDOM['window']): EventTarget {
  class Navigation extends window.EventTarget {
    get [Symbol.toStringTag]() {
      return 'Navigation';
    }
  }
  const navigation = new Navigation();
  Object.defineProperty(window, 'navigation', { value: navigation });
  return navigation;
}

/** Lets mutation records arrive, then the time pass. */
async function pass(milliseconds: number): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
}

describe('watch', () => {
  it('tells of an article at once, and only once', async () => {
    const { said, render } = open(page(articleHtml));
    expect(said()).toEqual([true]);
    render('<p>more</p>');
    await pass(60_000);
    expect(said()).toEqual([true]);
  });

  it('says nothing of a page without an article', async () => {
    const { said, run } = open(page(links(20)), listUrl);
    await pass(60_000);
    expect(said()).toEqual([]);
    expect(run.latest()?.article).toBe(false);
  });

  it('tells of an article that is rendered late', async () => {
    const { said, render } = open(page('<div id="app"></div>'));
    await pass(20_000);
    expect(said()).toEqual([]);
    render(articleHtml);
    await pass(400);
    expect(said()).toEqual([true]);
  });

  it('waits out a page that is built in several steps', async () => {
    const { said, render } = open(page('<div id="app"></div>'));
    render('<p>正在加载</p>');
    await pass(400);
    render(`<h1>${headline}</h1>`);
    await pass(1000);
    expect(said()).toEqual([]);
    render(articleHtml);
    await pass(2000);
    expect(said()).toEqual([true]);
  });

  it('waits for the document to be parsed', () => {
    const { window } = new JSDOM(page(articleHtml), { url: articleUrl });
    let state = 'loading';
    Object.defineProperty(window.document, 'readyState', { get: () => state });
    const told: Verdict[] = [];
    watch(
      window as unknown as Window & typeof globalThis,
      (verdict) => told.push(verdict),
      new window.AbortController().signal,
    );
    expect(told).toEqual([]);
    state = 'interactive';
    window.document.dispatchEvent(new window.Event('DOMContentLoaded'));
    expect(told.map(({ article }) => article)).toEqual([true]);
  });

  it('stops when it is told to', async () => {
    const { said, render, stop, go } = open(page('<div id="app"></div>'));
    stop.abort();
    render(articleHtml);
    go('/2024/0108/c101-2.html');
    await pass(60_000);
    expect(said()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('survives a page that breaks detection', () => {
    const { window } = new JSDOM(page(articleHtml), { url: articleUrl });
    Object.defineProperty(window.Document.prototype, 'createTreeWalker', {
      value: () => {
        throw new Error('broken');
      },
    });
    const run = watch(window as unknown as Window & typeof globalThis, () => {}, new window.AbortController().signal);
    expect(run.latest()).toMatchObject({ article: false, reasons: ['failed'] });
  });
});

describe('a flood of mutations', () => {
  it('costs one record for each look, and few looks', async () => {
    const { window } = new JSDOM(page('<div id="app"></div>'), { url: articleUrl });
    let records = 0;
    let looks = 0;
    const Real = window.MutationObserver;
    window.MutationObserver = class extends Real {
      constructor(callback: MutationCallback) {
        super((list, observer) => {
          records++;
          callback(list, observer);
        });
      }
    };
    const walk = window.document.createTreeWalker;
    window.Document.prototype.createTreeWalker = function (...args: Parameters<typeof walk>) {
      looks++;
      return walk.apply(this, args);
    };
    watch(window as unknown as Window & typeof globalThis, () => {}, new window.AbortController().signal);
    for (let i = 0; i < 2000; i++) {
      window.document.body.append(window.document.createElement('i'));
      await pass(50);
    }
    expect(records).toBeLessThanOrEqual(6);
    expect(looks).toBeLessThanOrEqual(7);
  });
});

describe('navigation without reload', () => {
  it('is noticed where there is no Navigation API, by comparing the address', async () => {
    const { said, render, go } = open(page('<div id="app"></div>'), listUrl);
    await pass(60_000);
    go('/2024/0108/c101-2.html');
    render(articleHtml);
    await pass(2000);
    expect(said()).toEqual([true]);
  });

  it('takes the offer back when the reader leaves an article, and looks at the next page', async () => {
    const { said, render, go, window } = open(page(''), articleUrl);
    render(articleHtml);
    await pass(400);
    go('/china/');
    window.dispatchEvent(new window.PopStateEvent('popstate'));
    expect(said()).toEqual([true, false]);
    render(links(20));
    await pass(30_000);
    expect(said()).toEqual([true, false]);
  });

  it('corrects itself if the page before was still there', async () => {
    const { said, render, go } = open(page(''), articleUrl);
    render(articleHtml);
    await pass(400);
    go('/2024/0108/c101-2.html');
    await pass(1500);
    expect(said()).toEqual([true, false, true]);
    render(links(20));
    await pass(1500);
    expect(said()).toEqual([true, false, true, false]);
  });

  it('is not a change of the fragment, unless that is a route', async () => {
    const { said, render, go } = open(page(''), articleUrl);
    render(articleHtml);
    await pass(400);
    go('#comments');
    await pass(3000);
    expect(said()).toEqual([true]);
    go('#/article/2');
    await pass(700);
    expect(said()).toEqual([true, false]);
  });

  it('comes from the Navigation API where there is one, and never from an element of that name', async () => {
    const { window } = new JSDOM(page(articleHtml), { url: articleUrl });
    const navigation = withNavigation(window);
    const told: Verdict[] = [];
    const before = vi.getTimerCount();
    watch(
      window as unknown as Window & typeof globalThis,
      (verdict) => told.push(verdict),
      new window.AbortController().signal,
    );
    window.history.pushState(null, '', '/china/');
    expect(vi.getTimerCount()).toBe(before);
    navigation.dispatchEvent(new window.Event('currententrychange'));
    expect(told.map(({ article }) => article)).toEqual([true, false]);

    const other = new JSDOM(page(`<div id="navigation"></div>${articleHtml}`), { url: articleUrl }).window;
    const beforeOther = vi.getTimerCount();
    watch(other as unknown as Window & typeof globalThis, () => {}, new other.AbortController().signal);
    expect(vi.getTimerCount()).toBe(beforeOther + 1);
  });

  it('keeps the offer while the page renames itself', async () => {
    const { window } = new JSDOM(page(articleHtml), { url: articleUrl });
    const navigation = withNavigation(window);
    const told: Verdict[] = [];
    watch(
      window as unknown as Window & typeof globalThis,
      (verdict) => told.push(verdict),
      new window.AbortController().signal,
    );
    window.history.replaceState(null, '', '/2024/0108/c101-40154321_2.html');
    navigation.dispatchEvent(Object.assign(new window.Event('currententrychange'), { navigationType: 'replace' }));
    await pass(30_000);
    expect(told.map(({ article }) => article)).toEqual([true]);
  });
});
