// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Overlay } from '@/components/reader/Overlay';
import type { Article } from '@/lib/article';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { ServiceError } from '@/lib/services';
import { defaultSettings } from '@/lib/settings/settings';
import { aBilingualArticle, anArticle, aPair } from '../../builders';
import { after, type FakeServices, fakeServices } from './view';

let root: HTMLElement;
let services: FakeServices;
const onClose = vi.fn();

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  services = fakeServices();
  onClose.mockClear();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

type Pair = (article: Article, signal: AbortSignal) => AsyncIterable<BilingualArticle>;
const open = async (read: () => Article | null, pair: Pair, languages = ['en']) => {
  await after(() =>
    render(
      <Overlay read={read} pair={pair} services={services} browserLanguages={languages} onClose={onClose} />,
      root,
    ),
  );
};
const text = () => root.textContent ?? '';
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 5000, interval: 10 });

/** A pairing whose steps the test lets happen. */
function steps(...states: BilingualArticle[]) {
  const gates = states.map(() => Promise.withResolvers<void>());
  let signal: AbortSignal | undefined;
  const pair: Pair = async function* (_article, given) {
    signal = given;
    for (const [index, state] of states.entries()) {
      await gates[index]?.promise;
      given.throwIfAborted();
      yield state;
    }
  };
  return { pair, let: (index: number) => gates[index]?.resolve(), signal: () => signal };
}

describe('the overlay', () => {
  it('shows the Chinese at once and the English when it comes', async () => {
    const pairing = steps(aBilingualArticle({ pairs: [aPair({ en: [] })] }), aBilingualArticle());
    await open(anArticle, pairing.pair);
    expect(text()).toContain('Reading the page');
    pairing.let(0);
    await eventually(() => expect(root.querySelector('[data-side="zh"]')).not.toBeNull());
    expect(root.querySelector('[data-side="en"]')).toBeNull();
    expect(text()).toContain('Looking for the English');
    pairing.let(1);
    await eventually(() => expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('false'));
    expect(root.querySelectorAll('[data-side="en"]')).toHaveLength(4);
    expect(text()).toContain('4 of 4 sentences have English.');
  });

  it('says calmly that there is no article, and offers to close', async () => {
    await open(() => null, steps().pair);
    await eventually(() => expect(text()).toContain('No article found on this page'));
    const button = [...root.querySelectorAll('button')].find((one) => one.textContent === 'Close');
    await after(() => button?.click());
    expect(onClose).toHaveBeenCalledOnce();
    expect(text()).not.toContain('Save');
  });

  it('says when the page cannot be read', async () => {
    await open(() => {
      throw new TypeError('a page that breaks the reader');
    }, steps().pair);
    await eventually(() => expect(text()).toContain('The page could not be read.'));
  });

  it('keeps what it has when pairing fails', async () => {
    const pair: Pair = async function* () {
      yield aBilingualArticle({ pairs: [aPair({ en: [] })] });
      throw new ServiceError('disconnected');
    };
    await open(anArticle, pair);
    await eventually(() => expect(text()).toContain('The English could not be worked out'));
    expect(text()).toContain('市图书馆周一重新开放。');
  });

  it('stops all work when it goes', async () => {
    const pairing = steps(aBilingualArticle(), aBilingualArticle());
    await open(anArticle, pairing.pair);
    await eventually(() => expect(pairing.signal()).toBeDefined());
    expect(pairing.signal()?.aborted).toBe(false);
    await after(() => render(null, root));
    expect(pairing.signal()?.aborted).toBe(true);
  });

  it('speaks the browser language first, and the chosen one always', async () => {
    await open(() => null, steps().pair, ['zh-CN', 'en']);
    await eventually(() => expect(text()).toContain('此页面上没有找到文章'));
    render(null, root);
    services.loadPreferences.mockResolvedValue({ ...defaultSettings.reading, language: 'en' });
    await open(() => null, steps().pair, ['zh-CN', 'en']);
    await eventually(() => expect(text()).toContain('No article found'));
  });

  it('takes over what was changed in another tab when the reader comes back', async () => {
    await open(anArticle, steps().pair);
    const theme = () => root.querySelector('.reader')?.getAttribute('data-theme');
    await eventually(() => expect(theme()).toBe('auto'));
    services.loadPreferences.mockResolvedValue({ ...defaultSettings.reading, theme: 'sepia' });
    await after(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(theme()).toBe('sepia');
    services.loadPreferences.mockRejectedValue(new ServiceError('disconnected'));
    await after(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(theme()).toBe('sepia');
  });

  it('works with the defaults where nobody answers, and still obeys', async () => {
    services.loadPreferences.mockRejectedValue(new ServiceError('disconnected'));
    services.savePreferences.mockRejectedValue(new ServiceError('disconnected'));
    await open(anArticle, steps().pair);
    await eventually(() => expect(root.querySelector('.reader')?.getAttribute('data-layout')).toBe('side-by-side'));
    await after(() => root.querySelector<HTMLInputElement>('nav input[value="stacked"]')?.click());
    expect(root.querySelector('.reader')?.getAttribute('data-layout')).toBe('stacked');
    expect(services.savePreferences).toHaveBeenCalledWith({ layout: 'stacked' });
  });
});
