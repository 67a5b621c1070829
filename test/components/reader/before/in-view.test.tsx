// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import type { CedictEntry } from '@/lib/dictionary/entry';
import { turns } from '../../turns';
import { fakeServices, giveDialogs, showReader } from '../view';

const library: CedictEntry = {
  simplified: '图书馆',
  traditional: '圖書館',
  pinyin: 'tu2 shu1 guan3',
  glosses: ['library'],
};

it('is one key away in the reader view: asks for what is known of all words, and closes on Escape', async () => {
  giveDialogs();
  HTMLElement.prototype.scrollIntoView = vi.fn();
  const services = fakeServices();
  services.dictionary.mockImplementation(async () => [library]);
  services.learning.wordFacts.mockImplementation(async (words) =>
    words.map((key) => ({ key, state: 'new', kept: [], hsk: 3, rank: 1 })),
  );
  const view = await showReader({ services });
  view.one('.sentence, [tabindex]').focus();
  await view.press('z');
  await turns(20);
  expect(view.texts('.before-words tbody th')).toContain('图书馆');
  expect(view.one('[data-key=图书馆]').textContent).toContain('library');
  expect(services.learning.wordFacts.mock.calls.flatMap(([words]) => [...words])).toContain('图书馆');
  await view.press('Escape');
  expect(view.all('.before')).toEqual([]);
  view.remove();
});
