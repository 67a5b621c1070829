// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Library } from '@/components/library/Library';
import type { LibraryServices } from '@/components/library/library-services';
import type { Listing, ListQuery } from '@/lib/library/search/list';
import { defaultSettings } from '@/lib/settings/settings';
import { article, saved } from '../../library/samples';
import { fakeServices } from './fake-services';

let root: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  vi.stubGlobal('scrollTo', vi.fn());
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const settle = () => act(async () => void (await vi.advanceTimersByTimeAsync(400)));
const draw = (services: LibraryServices) =>
  act(() => render(<Library services={services} language="en" preferences={defaultSettings.reading} />, root));
const rows = () => root.querySelectorAll('.entry').length;
const state = () => root.querySelector('.list-state')?.textContent;
const three = () => [1, 2, 3].map((n) => saved(article(n)));

it('draws the newest articles, then the whole list with its number', async () => {
  const fake = fakeServices(three());
  let whole = () => {};
  const list: LibraryServices['list'] = async (query, signal, early) => {
    const listing = await fake.services.list(query, signal);
    early?.({ ...listing, items: listing.items.slice(0, 1), partial: true });
    await new Promise<void>((resolve) => {
      whole = resolve;
    });
    return listing;
  };
  await draw({ ...fake.services, list });
  await settle();
  expect([rows(), state()]).toEqual([1, 'Opening the library…']);
  expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
  // What is not read yet can be neither selected nor exported as a whole.
  expect(root.querySelector<HTMLButtonElement>('.action-bar .export-menu button')?.disabled).toBe(true);
  whole();
  await settle();
  expect([rows(), state()]).toEqual([3, '3 articles']);
  expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('false');
  expect(root.querySelector<HTMLButtonElement>('.action-bar .export-menu button')?.disabled).toBe(false);
});

it('offers what a search would find as pinyin, and asks anew for each other text', async () => {
  const fake = fakeServices(three());
  const asked: ListQuery[] = [];
  const list = async (query: ListQuery, signal: AbortSignal): Promise<Listing> => {
    asked.push(query);
    const listing = await fake.services.list({ ...query, text: '' }, signal);
    const items = query.text && query.pinyin === 'auto' ? listing.items.slice(0, 1) : listing.items;
    return { ...listing, items, asPinyin: query.text && query.pinyin === 'auto' ? 2 : 0 };
  };
  await draw({ ...fake.services, list });
  await settle();
  expect(root.querySelector('.pinyin-line')).toBeNull();
  const type = async (text: string) => {
    const box = root.querySelector<HTMLInputElement>('[data-search]');
    if (!box) throw new Error('no search box');
    box.value = text;
    await act(() => void box.dispatchEvent(new InputEvent('input', { bubbles: true })));
    await settle();
  };
  await type('women');
  const button = root.querySelector<HTMLElement>('.pinyin-line button');
  expect(button?.textContent).toBe('2 more where “women” is pinyin');
  await act(() => button?.click());
  await settle();
  expect(asked.at(-1)).toMatchObject({ text: 'women', pinyin: 'yes' });
  expect(rows()).toBe(3);
  expect(root.querySelector('.pinyin-line')).toBeNull();
  await type('women ');
  expect(asked.at(-1)).toMatchObject({ text: 'women ', pinyin: 'auto' });
});
