// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '@/components/library/Library';
import { storiesOf } from '@/components/library/overview/stories';
import { preloadViews } from '@/components/library/views';
import { overviewOf } from '@/lib/library/overview';
import type { ListedArticle } from '@/lib/library/search/list';
import { summarise } from '@/lib/library/summary';
import { defaultSettings } from '@/lib/settings/settings';
import { article, saved } from '../../../library/samples';
import { fakeServices } from '../fake-services';

let root: HTMLElement;
beforeAll(preloadViews);
beforeEach(() => {
  vi.stubGlobal('scrollTo', vi.fn());
  root = document.body.appendChild(document.createElement('div'));
  location.hash = '#/overview';
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
  location.hash = '';
  vi.unstubAllGlobals();
});

const two = [1, 2].map((number) => {
  const value = article(number);
  const site = number === 1 ? '晨报' : '晚报';
  return saved({ ...value, keywords: [{ zh: '图书馆', en: 'library' }], article: { ...value.article, site } });
});

async function show(change: Parameters<typeof fakeServices>[1] = {}) {
  const fake = fakeServices(two, change);
  await act(async () => {
    render(<Library services={fake.services} language="en" preferences={defaultSettings.reading} />, root);
  });
  await act(async () => {});
  return fake;
}

const press = async (found: Element | null | undefined) => {
  await act(async () => (found as HTMLElement).click());
  await act(async () => {
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
  await act(() => vi.waitFor(() => expect(root.querySelector('[data-list="list"]')).toHaveProperty('hidden', false)));
};

describe('the overview page', () => {
  it('shows figures, and leads from a keyword to its articles', async () => {
    const { asked } = await show();
    expect(root.querySelector('.overview-figures')?.textContent).toContain('2');
    await press(root.querySelector('.cloud button'));
    await act(() => vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ keyword: '图书馆', shelf: 'everything' })));
  });

  it('leads from an outlet’s month to its articles', async () => {
    const { asked } = await show();
    await press(root.querySelector('.timeline td button'));
    await act(() =>
      vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ outlet: '晨报', from: '2026-03-01', to: '2026-03-31' })),
    );
  });

  it('says what failed and tries again', async () => {
    const load = vi.fn(async () => overviewOf(two.map(summarise), [], [], '2026-03-20T12:00:00.000Z'));
    load.mockRejectedValueOnce(new Error('no'));
    await show({ overview: { load } });
    const notice = [...root.querySelectorAll('.library-notices')].find(({ textContent }) => textContent);
    expect(notice?.textContent).toContain('could not be read');
    await act(async () => notice?.querySelector('button')?.click());
    expect(root.querySelector('.overview-figures')).not.toBeNull();
  });
});

describe('storiesOf', () => {
  const listed = (number: number, copies?: number[]): ListedArticle => ({
    ...summarise(saved(article(number))),
    copies: copies?.map((other) => saved(article(other)).id),
  });
  it('puts copies of copies into one story and leaves out what stands alone', () => {
    const all = [listed(1, [2]), listed(2, [1, 3]), listed(3, [2]), listed(4), listed(5, [9])];
    expect(storiesOf(all).map((story) => story.map(({ title }) => title))).toEqual([
      ['第1号新闻', '第2号新闻', '第3号新闻'],
    ]);
  });
});
