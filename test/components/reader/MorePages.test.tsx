// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type FollowingPages, MorePages } from '@/components/reader/MorePages';
import type { LoadedPages } from '@/lib/read/load-pages';
import { ServiceError } from '@/lib/services';
import { anArticle } from '../../builders';
import { after } from './view';

const addresses = ['https://news.example/a/1_2.html', 'https://news.example/a/1_3.html'];
const longer = { ...anArticle(), title: '更长' };
const onLoaded = vi.fn();
let root: HTMLElement;

beforeEach(() => {
  onLoaded.mockClear();
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = async (load: FollowingPages['load']) => {
  await after(() => render(<MorePages pages={{ addresses, load }} onLoaded={onLoaded} />, root));
};
const click = () => after(() => root.querySelector('button')?.click());
const links = () => [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));

it('says how many pages there are and where they come from, and fetches nothing before it is asked', async () => {
  const load = vi.fn<FollowingPages['load']>();
  await show(load);
  expect(root.textContent).toMatch(/2 more.*news\.example/);
  expect(load).not.toHaveBeenCalled();
});

it('hands on what was loaded and goes', async () => {
  const loading = Promise.withResolvers<LoadedPages>();
  const load = vi.fn<FollowingPages['load']>(() => loading.promise);
  await show(load);
  await click();
  expect(root.querySelector('button')?.getAttribute('aria-busy')).toBe('true');
  await click();
  expect(load).toHaveBeenCalledOnce();
  await after(() => loading.resolve({ article: longer, missing: [], failure: null }));
  expect(onLoaded).toHaveBeenCalledExactlyOnceWith(longer);
  expect(root.textContent).toBe('');
});

it('hands on what there is and links what could not be loaded', async () => {
  await show(async () => ({ article: longer, missing: addresses.slice(1), failure: new ServiceError('not-readable') }));
  await click();
  expect(onLoaded).toHaveBeenCalledExactlyOnceWith(longer);
  expect(root.textContent).toContain('could not be loaded');
  expect(links()).toEqual(addresses.slice(1));
});

it('says plainly that the browser does not allow it, and links the pages', async () => {
  await show(async () => ({ article: longer, missing: addresses, failure: new ServiceError('not-allowed') }));
  await click();
  expect(root.textContent).toContain('only from sites it knows');
  expect(links()).toEqual(addresses);
});

it('stops loading when it goes', async () => {
  let given: AbortSignal | undefined;
  await show((signal) => {
    given = signal;
    return new Promise(() => undefined);
  });
  await click();
  expect(given?.aborted).toBe(false);
  await after(() => render(null, root));
  expect(given?.aborted).toBe(true);
});
