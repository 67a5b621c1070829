// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import type { PopupPage, PopupServices } from '@/components/popup/popup-services';

let root: HTMLElement;
let tell: (page: PopupPage) => void;

const page: PopupPage = {
  kind: 'article',
  title: '市图书馆重新开放',
  host: 'news.example.cn',
  outlet: { name: '示例新闻网', nameEn: 'Example News' },
  offers: true,
  saved: null,
};

const services = {
  look: vi.fn(async (callback: (page: PopupPage) => void) => {
    tell = callback;
  }),
  read: vi.fn(async () => true),
  readLater: vi.fn(async (): Promise<'added' | 'known' | 'saved'> => 'added'),
  countSaved: vi.fn(async () => 12 as number | null),
  setNever: vi.fn(async () => {}),
  openLibrary: vi.fn(async () => {}),
  openOptions: vi.fn(async () => {}),
  shortcut: vi.fn(async () => 'Alt+Shift+Y'),
  close: vi.fn(),
} satisfies PopupServices;

/** Runs a step, then lets the services' answers arrive and be drawn. */
const after = async (step: () => void) => {
  await act(step);
  await act(async () => {});
};
const show = async (known: PopupPage | null, language: 'en' | 'zh-Hans' = 'en', neverHosts: string[] = []) => {
  await after(() => render(<Popup services={services} language={language} neverHosts={neverHosts} />, root));
  if (known) await after(() => tell(known));
};
const button = (text: string) =>
  [...root.querySelectorAll('button')].find((candidate) => candidate.textContent?.includes(text));
const click = (text: string) => after(() => button(text)?.click());

beforeEach(() => {
  vi.clearAllMocks();
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('the popup', () => {
  it('names outlet and article, and has the focus on its one button', async () => {
    await show(page);
    expect(root.textContent).toContain('示例新闻网');
    expect(root.querySelector('h1')?.textContent).toBe(page.title);
    expect(root.querySelector('h1')?.lang).toBe('zh');
    expect(root.querySelector('[role=status]')?.textContent).toBe('Chinese article');
    expect(document.activeElement).toBe(button('Read side by side'));
    expect(root.textContent).toContain('Alt+Shift+Y');
  });

  it('opens the reader and closes', async () => {
    await show(page);
    await click('Read side by side');
    expect(services.read).toHaveBeenCalledOnce();
    expect(services.close).toHaveBeenCalledOnce();
  });

  it('stays and says so where the reader cannot be opened', async () => {
    services.read.mockResolvedValueOnce(false);
    await show(page);
    await click('Read side by side');
    expect(services.close).not.toHaveBeenCalled();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('did not work');
  });

  it('lets the reader try where it found nothing, without the page’s own title as a headline', async () => {
    await show({ ...page, kind: 'other' });
    expect(root.querySelector('h1')).toBeNull();
    await click('Try anyway');
    expect(services.read).toHaveBeenCalledOnce();
  });

  it('has no button where the browser forbids it, and says why', async () => {
    await show({ ...page, kind: 'blocked', outlet: null, host: '', offers: false });
    expect(button('Read')).toBeUndefined();
    expect(button('Try')).toBeUndefined();
    expect(root.textContent).toContain('extension stores');
  });

  it('tells when the article was saved and opens the saved copy', async () => {
    await show({ ...page, saved: { at: '2026-03-01T01:30:00.000Z', address: 'https://news.example.cn/a' } });
    expect(root.textContent).toMatch(/In your library since Mar 1, 2026/);
    await click('Open the saved copy');
    expect(services.openLibrary).toHaveBeenCalledWith('https://news.example.cn/a');
  });

  it('switches the button of this site off and on again', async () => {
    await show(page);
    const toggle = () => root.querySelector<HTMLInputElement>('input[type=checkbox]');
    await after(() => toggle()?.click());
    expect(services.setNever).toHaveBeenCalledWith('news.example.cn', true);
    await show(null, 'en', ['news.example.cn']);
    expect(toggle()?.checked).toBe(true);
    await after(() => toggle()?.click());
    expect(services.setNever).toHaveBeenLastCalledWith('news.example.cn', false);
  });

  it('does not offer to switch off what never shows', async () => {
    await show({ ...page, offers: false, outlet: null });
    expect(root.querySelector('input[type=checkbox]')).toBeNull();
  });

  it('leads to the library, with its count, and to the options', async () => {
    await show(page);
    await click('Library (12)');
    expect(services.openLibrary).toHaveBeenCalledWith();
    await click('Options');
    expect(services.openOptions).toHaveBeenCalledOnce();
    expect(services.close).toHaveBeenCalledTimes(2);
  });

  it('speaks Chinese', async () => {
    await show({ ...page, kind: 'bilingual' }, 'zh-Hans');
    expect(root.textContent).toContain('网页自带英文的中文文章');
    expect(button('对照阅读')).toBeDefined();
  });

  it('puts the page on the reading list, and says what became of it', async () => {
    await show({ ...page, kind: 'other' });
    await click('Read later');
    expect(services.readLater).toHaveBeenCalledTimes(1);
    expect(root.textContent).toContain('On your reading list');
    expect(button('Read later')).toBeUndefined();
  });

  it('says when the page is known there, or cannot be put there', async () => {
    services.readLater.mockResolvedValueOnce('saved');
    await show(page);
    await click('Read later');
    expect(root.textContent).toContain('It is in your library already');
    render(null, root);
    services.readLater.mockRejectedValueOnce(new Error('full'));
    await show(page);
    await click('Read later');
    expect(root.textContent).toContain('It could not be put on the reading list');
  });

  it('offers no reading list for a page without an address', async () => {
    await show({ ...page, host: '' });
    expect(button('Read later')).toBeUndefined();
  });
});
