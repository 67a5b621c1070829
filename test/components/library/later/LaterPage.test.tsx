// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '@/components/library/Library';
import type { FeedServices } from '@/components/library/later/later-services';
import { preloadViews } from '@/components/library/views';
import type { Followed } from '@/lib/library/later/check-feeds';
import type { ListedLater } from '@/lib/library/later/later';
import type { Feed } from '@/lib/library/later/reading-list';
import { ServiceError } from '@/lib/services';
import { defaultSettings } from '@/lib/settings/settings';
import { fakeServices } from '../fake-services';
import { aFeed, anItem, fakeLater } from './fake-later';

let root: HTMLElement;
beforeAll(preloadViews);
beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date('2026-03-03T12:00:00.000Z') });
  vi.stubGlobal('scrollTo', vi.fn());
  HTMLElement.prototype.scrollIntoView = vi.fn();
  root = document.body.appendChild(document.createElement('div'));
  location.hash = '#/later';
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
  location.hash = '';
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const settle = () => act(async () => void (await vi.advanceTimersByTimeAsync(400)));
async function show(items: ListedLater[] = [], feeds: Feed[] = [], change: Partial<FeedServices> = {}) {
  const later = fakeLater(items, feeds, change);
  const { services } = fakeServices([], { later: later.services });
  await act(() => render(<Library services={services} language="en" preferences={defaultSettings.reading} />, root));
  await settle();
  return later;
}
const page = () => root.querySelector<HTMLElement>('[data-list="later"]') ?? root;
const heads = () => [...page().querySelectorAll('.later-entry .entry-link')].map((link) => link.textContent);
const text = () => page().textContent ?? '';
const toast = () => root.querySelector('.ui-toast')?.textContent ?? '';
const named = (name: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('button, label.ui-segment, .ui-toggle label, a, input')].find(
    (one) =>
      one.checkVisibility?.() !== false && (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === name,
  );
  if (!found) throw new Error(`nothing is called ${name}`);
  return found;
};
const press = async (name: string) => {
  await act(() => named(name).click());
  await settle();
};
const type = async (field: HTMLInputElement | HTMLTextAreaElement | null, value: string) => {
  if (!field) throw new Error('no field');
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
};
const select = (title: string) =>
  act(() => {
    const box = [...page().querySelectorAll<HTMLElement>('.entry-select')].find((one) =>
      one.textContent?.includes(title),
    );
    box?.querySelector('input')?.click();
  });

describe('the reading list', () => {
  it('explains itself where it is empty', async () => {
    await show();
    expect(document.title).toBe('Reading list · Duìzhào 对照');
    expect(text()).toContain('Nothing waits to be read');
    expect(text()).toContain('context menu of a link');
    expect(page().querySelector('nav [aria-current]')?.textContent).toBe('Reading list');
  });

  it('shows what waits by day, with outlet and age, and how many in the masthead', async () => {
    await show([
      anItem(1, { addedAt: '2026-03-03T10:00:00.000Z', url: 'https://www.chinanews.com.cn/a/1' }),
      anItem(2, { addedAt: '2026-03-02T10:00:00.000Z', publishedAt: '2026-02-28T10:00:00.000Z', title: '' }),
      anItem(3, { addedAt: '2026-02-20T10:00:00.000Z', state: 'opened' }),
      anItem(4, { state: 'done' }),
    ]);
    expect([...page().querySelectorAll('.index-group h2')].map((one) => one.textContent)).toEqual([
      'Today',
      'Yesterday',
      '20 Feb 2026',
    ]);
    expect(heads()).toEqual(['第1条待读', 'news.example.cn/later/2', '第3条待读']);
    expect([...page().querySelectorAll('.entry-meta')].map((one) => one.textContent)).toEqual([
      '中国新闻网added 2 hours ago',
      'news.example.cnpublished 3 days ago',
      'news.example.cnadded last weekopened',
    ]);
    expect(page().querySelector('nav a[href="#/later"]')?.textContent).toBe('Reading list (3)');
  });

  it('opens in a new tab that learns nothing of us, and marks what was opened', async () => {
    const later = await show([anItem(1)]);
    const link = page().querySelector<HTMLAnchorElement>('.entry-link');
    expect([link?.target, link?.rel, link?.getAttribute('referrerpolicy')]).toEqual([
      '_blank',
      'noopener noreferrer',
      'no-referrer',
    ]);
    link?.addEventListener('click', (event) => event.preventDefault());
    await press('第1条待读');
    expect(later.items()[0]?.state).toBe('opened');
    expect(text()).toContain('opened');
    await press('第1条待读');
    expect(later.services.setState).toHaveBeenCalledTimes(1);
  });

  it('puts away, shows it among what is done, and puts it back', async () => {
    await show([anItem(1), anItem(2)]);
    await press('Done with “第1条待读”');
    expect(heads()).toEqual(['第2条待读']);
    expect(toast()).toContain('1 put away as done.');
    await press('Done (1)');
    expect(heads()).toEqual(['第1条待读']);
    await press('Put “第1条待读” back');
    await press('To read (2)');
    expect(heads()).toEqual(['第1条待读', '第2条待读']);
  });

  it('takes back what was removed', async () => {
    await show([anItem(1), anItem(2)]);
    await press('Remove “第1条待读”');
    expect(heads()).toEqual(['第2条待读']);
    await press('Undo');
    expect(heads()).toEqual(['第1条待读', '第2条待读']);
  });

  it('does with all that is selected what it does with one', async () => {
    const later = await show([anItem(1), anItem(2), anItem(3)]);
    await select('第1条待读');
    await select('第3条待读');
    expect(text()).toContain('2 selected');
    await press('Done');
    expect(later.services.setState).toHaveBeenCalledWith([anItem(1).id, anItem(3).id], 'done');
    expect(heads()).toEqual(['第2条待读']);
  });

  it('leads to the saved article where there is one', async () => {
    await show([anItem(1, { state: 'done', saved: true })]);
    await press('Done (1)');
    expect(named('Open the saved copy').getAttribute('href')).toBe('#/article/news.example.cn%2Flater%2F1');
    expect(() => named('Put “第1条待读” back')).toThrow();
  });

  it('is searched by headline and outlet, in both scripts', async () => {
    await show([anItem(1, { title: '圖書館開放' }), anItem(2, { url: 'https://www.chinanews.com.cn/a/2' })]);
    const box = page().querySelector<HTMLInputElement>('[data-search]');
    await type(box, '图书馆');
    expect(heads()).toEqual(['圖書館開放']);
    await type(box, '中国新闻');
    expect(heads()).toEqual(['第2条待读']);
    await type(box, '没有这样的');
    expect(text()).toContain('Nothing found');
    await press('Clear the search');
    expect(heads()).toHaveLength(2);
  });

  it('says when it cannot be read, and tries again', async () => {
    const later = fakeLater([anItem(1)]);
    later.services.list.mockRejectedValueOnce(new ServiceError('unknown'));
    const { services } = fakeServices([], { later: later.services });
    await act(() => render(<Library services={services} language="en" preferences={defaultSettings.reading} />, root));
    await settle();
    expect(text()).toContain('could not be read');
    await press('Try again');
    expect(heads()).toEqual(['第1条待读']);
  });
});

describe('adding addresses', () => {
  const field = () => page().querySelector('textarea');

  it('takes those that were pasted, and says how many were new', async () => {
    const later = await show();
    await type(field(), '图书馆 https://a.example/1\nhttps://a.example/2');
    later.services.add.mockResolvedValueOnce({ added: 1, known: 1, saved: 1 });
    await press('Add to the list');
    expect(later.services.add).toHaveBeenCalledWith([
      { url: 'https://a.example/1', title: '图书馆' },
      { url: 'https://a.example/2', title: '' },
    ]);
    expect(toast()).toContain('1 added; 1 known already, of which 1 in your library.');
    expect(field()?.value).toBe('');
  });

  it('says where there is none, and keeps what was typed where it fails', async () => {
    const later = await show();
    await type(field(), '没有网址');
    await press('Add to the list');
    expect(page().querySelector('.later-add [role="alert"]')?.textContent).toBe('No web address in it.');
    await type(field(), 'https://a.example/1');
    later.services.add.mockRejectedValueOnce(new ServiceError('no-space'));
    await press('Add to the list');
    expect(toast()).toContain('The disk is full.');
    expect(field()?.value).toBe('https://a.example/1');
  });
});

describe('feeds', () => {
  const address = () => page().querySelector<HTMLInputElement>('.feed-follow input');

  it('are followed by their address, in the click itself', async () => {
    const followed: Followed = {
      status: 'followed',
      feed: 'https://news.example.cn/rss',
      title: '样报',
      added: { added: 3, known: 0, saved: 0 },
    };
    const later = await show([], [], { follow: vi.fn(async () => followed) });
    await type(address(), 'news.example.cn/rss');
    named('Follow').click();
    // No wait in between: the browser would no longer ask.
    expect(later.feeds.follow).toHaveBeenCalledWith('https://news.example.cn/rss', expect.any(AbortSignal));
    await settle();
    expect(toast()).toContain('Following “样报”: 3 new on your list.');
  });

  it('are chosen among those that a site names', async () => {
    const found: Followed = { status: 'found', feeds: [{ url: 'https://feeds.example/1', title: '要闻' }] };
    const later = await show([], [], { follow: vi.fn(async () => found) });
    await type(address(), 'https://news.example.cn/');
    await press('Follow');
    await press('Follow “要闻”');
    expect(later.feeds.follow).toHaveBeenLastCalledWith('https://feeds.example/1', expect.any(AbortSignal));
  });

  it('are followed to another host only when the reader goes on', async () => {
    const elsewhere: Followed = { status: 'elsewhere', url: 'https://cdn.example/rss' };
    const later = await show([], [], { follow: vi.fn(async () => elsewhere) });
    await type(address(), 'https://news.example.cn/');
    await press('Follow');
    expect(text()).toContain('This address leads on to cdn.example.');
    await press('Go on with cdn.example');
    expect(later.feeds.follow).toHaveBeenLastCalledWith('https://cdn.example/rss', expect.any(AbortSignal));
  });

  it('say in words why one cannot be followed', async () => {
    const later = await show();
    await type(address(), 'no address');
    await press('Follow');
    expect(text()).toContain('This is no web address.');
    expect(later.feeds.follow).not.toHaveBeenCalled();
    await type(address(), 'https://news.example.cn/');
    await press('Follow');
    expect(text()).toContain('There is no feed at this address');
  });

  it('say what is wrong with each, and ask for a host again', async () => {
    const later = await show(
      [],
      [
        aFeed(),
        aFeed({ id: 'https://b.example/rss', title: '', problem: 'not-allowed' }),
        aFeed({ id: 'https://c.example/rss', title: '丙', problem: 'unreachable' }),
      ],
    );
    expect([...page().querySelectorAll('.feed p')].map((one) => one.textContent)).toEqual([
      'checked yesterday',
      'Duìzhào may not read this host.',
      'The server did not answer, or not with this page.',
    ]);
    await press('Allow b.example');
    expect(later.feeds.allow).toHaveBeenCalledWith('https://b.example/rss');
    expect(later.feeds.check).toHaveBeenCalled();
  });

  it('are checked by the button, and name in their items where these come from', async () => {
    const later = await show([anItem(1, { from: 'feed', feed: aFeed().id })], [aFeed()]);
    expect(text()).toContain('from the feed 样报');
    await press('Check now');
    expect(later.feeds.check).toHaveBeenCalledTimes(1);
    expect(toast()).toContain('2 new articles.');
  });

  it('are checked when the list is opened only where that is wanted', async () => {
    const later = await show([], [aFeed()]);
    expect(later.feeds.checkIfDue).toHaveBeenCalledTimes(1); // which looks whether it is
    expect(later.feeds.check).not.toHaveBeenCalled();
    const box = page().querySelector<HTMLInputElement>('.feeds .ui-toggle input');
    await act(() => box?.click());
    expect(later.feeds.setChecksOnOpening).toHaveBeenCalledWith(true);
  });

  it('are no longer followed, and followed again', async () => {
    await show([], [aFeed()]);
    named('Stop following “样报”').focus();
    await press('Stop following “样报”');
    expect(page().querySelector('.feed')).toBeNull();
    expect(page().querySelector('.feeds')?.contains(document.activeElement)).toBe(true);
    await press('Undo');
    expect(page().querySelector('.feed a')?.textContent).toBe('样报');
  });
});
