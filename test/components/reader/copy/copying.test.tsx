// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ServiceError } from '@/lib/services';
import { select } from '../notes/selecting';
import { after, giveDialogs, showReader } from '../view';

type View = Awaited<ReturnType<typeof showReader>>;
let view: View;
const written: Record<string, string>[] = [];

class FakeItem {
  constructor(readonly data: Record<string, Blob>) {}
}

function giveClipboard(write: (items: FakeItem[]) => Promise<void>, writeText: (text: string) => Promise<void>) {
  vi.stubGlobal('ClipboardItem', FakeItem);
  Object.defineProperty(navigator, 'clipboard', { value: { write, writeText }, configurable: true });
}

beforeEach(() => {
  giveDialogs();
  written.length = 0;
  giveClipboard(
    async ([item]) => {
      const entries = Object.entries(item?.data ?? {});
      written.push(
        Object.fromEntries(await Promise.all(entries.map(async ([type, blob]) => [type, await textOf(blob)]))),
      );
    },
    async (text) => void written.push({ 'text/plain': text }),
  );
});

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  view.remove();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(navigator, 'share');
});

const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });

const focus = (id: string) => after(() => view.one(`[id="${id}"]`).focus());
const settled = () => vi.waitFor(() => expect(view.status()).not.toBe(''));
const openMenu = () => after(() => view.one('.copy-tool button').click());
const choose = (scope: string, form: string) =>
  after(() => {
    const fieldset = view.all('.copy-scope').find((one) => one.querySelector('legend')?.textContent === scope);
    [...(fieldset?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.trim() === form)?.click();
  });

describe('copying', () => {
  it('takes the focused pair by key, in two forms, with its source', async () => {
    view = await showReader();
    await focus('zh-b1.2');
    await view.press('y');
    await settled();
    const [copied] = written;
    expect(copied?.['text/plain']).toBe(
      '读者可以借阅新书。\nReaders can borrow new books.\n\n—\n市图书馆重新开放 / City Library Reopens\n示例新闻网 · 城市日报 · 李文 · 2026-03-01 09:30:00+08:00\nhttps://news.example.cn/2026/0301/library.html\nEnglish: from the page itself (1)',
    );
    expect(copied?.['text/html']).toContain('<td lang="zh-Hans"');
    expect(copied?.['text/html']).not.toContain('seats');
  });

  it('takes both sides of every pair that the selection touches', async () => {
    view = await showReader();
    await select(view.root, ['zh-b1.2', 4], ['zh-b2.1', 2]);
    await view.press('y');
    await settled();
    const text = written[0]?.['text/plain'] ?? '';
    expect(text.split('\n\n').slice(0, 2)).toEqual([
      '读者可以借阅新书。\nReaders can borrow new books.',
      '修缮工程历时两年。\nThe renovation took two years.',
    ]);
  });

  it('takes the whole article as Markdown from the menu', async () => {
    view = await showReader();
    await openMenu();
    await choose('The article', 'Markdown');
    await settled();
    expect(written[0]?.['text/plain']).toContain('> The renovation took two years. Three hundred seats were added.');
    expect(written[0]?.['text/plain']).toContain('(<https://news.example.cn/2026/0301/library.html>)');
    expect(view.all('.copy-menu')).toEqual([]);
  });

  it('goes by the copy event where the browser refuses its clipboard, and says so where that fails too', async () => {
    giveClipboard(
      () => Promise.reject(new Error('no')),
      () => Promise.reject(new Error('no')),
    );
    view = await showReader();
    await focus('zh-b1.1');
    const data = new Map<string, string>();
    const execCommand = vi.fn(() => {
      const event = new Event('copy', { bubbles: true, cancelable: true });
      Object.assign(event, { clipboardData: { setData: (type: string, text: string) => data.set(type, text) } });
      document.activeElement?.dispatchEvent(event);
      return true;
    });
    Object.assign(document, { execCommand });
    await view.press('y');
    await settled();
    expect(data.get('text/plain')).toContain('市图书馆周一重新开放。');
    expect(view.status()).toContain('Copied');
    expect((document.activeElement as HTMLElement).id).toBe('zh-b1.1');
    execCommand.mockImplementation(() => false);
    await view.press('y');
    await vi.waitFor(() => expect(view.status()).toContain('did not allow copying'));
  });

  it('asks for a place where nothing is selected or focused', async () => {
    view = await showReader();
    await view.press('y');
    expect(view.status()).toContain('Select some text');
    expect(written).toEqual([]);
  });
});

describe('the browser’s own copy', () => {
  const copyEvent = async () => {
    const data = new Map<string, string>();
    const event = new Event('copy', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { setData: (type: string, text: string) => data.set(type, text) } });
    await after(() => view.one('.pairs').dispatchEvent(event));
    return { data, prevented: event.defaultPrevented };
  };

  it('takes the selected words alone, within one language', async () => {
    view = await showReader();
    await select(view.root, ['zh-b1.2', 4], ['zh-b2.1', 4]);
    const { data } = await copyEvent();
    expect(data.get('text/plain')).toBe('借阅新书。\n修缮工程');
    expect(data.get('text/html')).toBe('<p lang="zh-Hans">借阅新书。</p><p lang="zh-Hans">修缮工程</p>');
  });

  it('takes clean pairs where both languages are selected', async () => {
    view = await showReader();
    await select(view.root, ['zh-b1.1', 3], ['en-page-e1.2', 5]);
    const { data } = await copyEvent();
    expect(data.get('text/plain')).toBe(
      '市图书馆周一重新开放。读者可以借阅新书。\nThe city library reopened on Monday. Readers can borrow new books.',
    );
  });

  it('is left alone where no sentence is selected', async () => {
    view = await showReader();
    expect((await copyEvent()).prevented).toBe(false);
  });
});

describe('sharing and printing', () => {
  it('shares where the browser can, and offers nothing where it cannot', async () => {
    view = await showReader();
    await openMenu();
    expect(view.texts('.copy-others button')).toEqual(['Print…']);
    view.remove();
    const share = vi.fn(async () => {});
    Object.assign(navigator, { share });
    view = await showReader();
    await focus('zh-b1.1');
    await openMenu();
    await after(() => view.one('.copy-others button').click());
    expect(share).toHaveBeenCalledWith({
      title: '市图书馆重新开放',
      url: 'https://news.example.cn/2026/0301/library.html',
      text: '市图书馆周一重新开放。\nThe city library reopened on Monday.',
    });
  });

  it('saves the article, opens it for printing, and says so', async () => {
    view = await showReader();
    await openMenu();
    await after(() => view.all('.copy-others button').at(-1)?.click());
    await settled();
    expect(view.services.save).toHaveBeenCalledOnce();
    expect(view.services.annotations.openPrint).toHaveBeenCalledWith('https://news.example.cn/2026/0301/library.html');
    expect(view.status()).toContain('opened for printing');
  });

  it('says why where it could not be saved, and opens nothing', async () => {
    view = await showReader();
    view.services.save.mockRejectedValue(new ServiceError('no-space'));
    await openMenu();
    await after(() => view.all('.copy-others button').at(-1)?.click());
    await settled();
    expect(view.services.annotations.openPrint).not.toHaveBeenCalled();
  });
});
