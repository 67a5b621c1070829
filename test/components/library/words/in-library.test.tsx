// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { Library } from '@/components/library/Library';
import { preloadViews } from '@/components/library/views';
import { defaultSettings } from '@/lib/settings/settings';
import { article, saved } from '../../../library/samples';
import { turns } from '../../turns';
import { fakeServices } from '../fake-services';
import { aWord, fakeWords } from './fake-words';

let root: HTMLElement;
beforeAll(preloadViews);
beforeEach(() => {
  vi.stubGlobal('scrollTo', vi.fn());
  HTMLElement.prototype.scrollIntoView = vi.fn();
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
  location.hash = '';
  vi.unstubAllGlobals();
});
const settle = () => turns(50);
const go = async (hash: string) => {
  location.hash = hash;
  await settle();
};
const seen = () => [...root.querySelectorAll<HTMLElement>('[data-list]')].find(({ hidden }) => !hidden);

it('leads from the articles to the kept words and back by links that say where one is', async () => {
  const words = fakeWords([aWord(), aWord({ simplified: '书', traditional: '書', pinyin: 'shu1' })]);
  const { services } = fakeServices([saved(article(1))], { words: words.services });
  await act(() => render(<Library services={services} language="en" preferences={defaultSettings.reading} />, root));
  await settle();
  const links = () => [...(seen()?.querySelectorAll('nav a') ?? [])].slice(0, 3);
  expect(
    links().map((link) => [link.getAttribute('href'), link.textContent, link.getAttribute('aria-current')]),
  ).toEqual([
    ['#/', 'Articles', 'page'],
    ['#/words', 'Kept words (2)', null],
    ['#/later', 'Reading list', null],
  ]);
  expect(words.services.list).not.toHaveBeenCalled();

  await go('#/words');
  expect(seen()?.dataset.list).toBe('words');
  expect(document.title).toBe('Kept words · Duìzhào 对照');
  expect(links().map((link) => link.getAttribute('aria-current'))).toEqual([null, 'page', null]);
  await act(async () => void (await words.services.remove(['书 書 shu1'])));
  await settle();
  expect(links()[1]?.textContent).toBe('Kept words (1)');

  await go('#/');
  expect(seen()?.dataset.list).toBe('list');
  expect(document.title).toBe('Library · Duìzhào 对照');
});

it('opens the word that the address names, and comes back to the words from an article', async () => {
  const { services } = fakeServices([saved(article(1))], { words: fakeWords([aWord()]).services });
  location.hash = `#/words/${encodeURIComponent(aWord().id)}`;
  await act(() => render(<Library services={services} language="en" preferences={defaultSettings.reading} />, root));
  await settle();
  expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  expect(seen()?.textContent).toContain('开放');
  await go(`#/article/${encodeURIComponent(saved(article(1)).id)}`);
  expect(seen()).toBeUndefined();
  expect(root.querySelector('.saved-article')).not.toBeNull();
  await go('#/words');
  expect(seen()?.querySelector('.entry-link')?.getAttribute('aria-expanded')).toBe('true');
});

it('shows an article as it is printed, and goes to the article from there', async () => {
  const { services } = fakeServices([saved(article(1))]);
  const { id } = saved(article(1));
  location.hash = `#/print/${encodeURIComponent(id)}`;
  await act(() => render(<Library services={services} language="en" preferences={defaultSettings.reading} />, root));
  await settle();
  expect(seen()).toBeUndefined();
  expect(root.querySelector('.print-view h1')?.textContent).toBe('第1号新闻');
  await act(() => void root.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  await settle();
  expect(root.querySelector('.print-view')).toBeNull();
  expect(location.hash).toBe(`#/article/${encodeURIComponent(id)}`);
});
