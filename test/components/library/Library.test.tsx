// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '@/components/library/Library';
import type { LibraryServices } from '@/components/library/library-services';
import { preloadViews } from '@/components/library/views';
import { NothingToExport } from '@/lib/export/exporter';
import type { SavedArticle } from '@/lib/library/saved-article';
import { everything } from '@/lib/library/search/list';
import { ServiceError } from '@/lib/services';
import type { Language } from '@/lib/settings/language';
import { defaultSettings } from '@/lib/settings/settings';
import { article, fromPage, saved } from '../../library/samples';
import { fakeServices } from './fake-services';

let root: HTMLElement;
beforeAll(preloadViews);
beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  vi.stubGlobal('scrollTo', vi.fn());
  HTMLElement.prototype.scrollIntoView = vi.fn();
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
  location.hash = '';
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets timers run and promises settle. */
const settle = () => act(async () => void (await vi.advanceTimersByTimeAsync(400)));

async function show(articles: SavedArticle[], change: Partial<LibraryServices> = {}, language: Language = 'en') {
  const fake = fakeServices(articles, change);
  await act(() =>
    render(<Library services={fake.services} language={language} preferences={defaultSettings.reading} />, root),
  );
  await settle();
  return fake;
}
const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};
const button = (text: string) => {
  const found = all('button').find((element) => (element.getAttribute('aria-label') ?? element.textContent) === text);
  if (!found) throw new Error(`no button ${text}`);
  return found;
};
const click = async (element: HTMLElement) => {
  await act(() => element.click());
  await settle();
};
const press = async (key: string, on: Element = document.activeElement ?? document.body) => {
  await act(() => void on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
  await settle();
};
const type = async (text: string) => {
  const box = one('[data-search]') as HTMLInputElement;
  box.value = text;
  await act(() => void box.dispatchEvent(new InputEvent('input', { bubbles: true })));
};
const three = () => [
  saved(article(1, ['保障受援人的合法权益。'], fromPage)),
  saved(article(2, ['香港的圖書館開放。'])),
  saved(article(3)),
];
const titles = () => all('.entry h3').map((heading) => heading.textContent);

describe('Library', () => {
  it('lists what was saved, in both languages, with where the English comes from', async () => {
    await show(three());
    expect(titles()).toEqual(['第1号新闻', '第2号新闻', '第3号新闻']);
    expect(one('.entry').textContent).toContain('Line 1.');
    expect(one('.entry-provenance').textContent).toContain('page 1');
    expect(one('.entry-zh').lang).toBe('zh-Hans');
    expect(one('.entry-en').lang).toBe('en');
    expect(one('[role=status].list-state').textContent).toBe('3 articles');
    expect(one('.storage-line').textContent).toContain('2.4 MB used');
  });

  it('says what to do first where nothing is saved', async () => {
    const { services } = await show([]);
    expect(all('.empty li')).toHaveLength(3);
    await click(button('How it works'));
    expect(services.openWelcome).toHaveBeenCalledOnce();
    expect(all('.search-box')).toHaveLength(0);
  });

  it('speaks Chinese', async () => {
    await show(three(), {}, 'zh-Hans');
    expect(one('.list-state').textContent).toBe('3 篇文章');
    expect(document.title).toBe('文库 · 对照');
  });

  it('searches once the typing stops, and marks what it found', async () => {
    const { asked } = await show(three());
    await type('受');
    await type('受援人');
    await settle();
    expect(asked.map(({ text }) => text)).toEqual(['', '受援人']);
    expect(titles()).toEqual(['第1号新闻']);
    expect(all('mark').map((mark) => mark.textContent)).toEqual(['受援人']);
    expect(one('.list-state').textContent).toBe('1 of 3 articles');
    await press('Escape', one('[data-search]'));
    expect(titles()).toHaveLength(3);
  });

  it('offers a way out where nothing is found', async () => {
    await show(three());
    await type('沒有');
    await settle();
    expect(one('.nothing').textContent).toContain('Nothing found');
    await click(button('Clear search and filters'));
    expect(titles()).toHaveLength(3);
  });

  it('shows only the last of several answers', async () => {
    const answers: (() => void)[] = [];
    const fake = fakeServices(three());
    const list = vi.fn(async (...args: Parameters<LibraryServices['list']>) => {
      const result = await fake.services.list(...args);
      await new Promise<void>((resolve) => answers.push(resolve));
      return result;
    });
    await show([], { list });
    await type('受援人');
    await settle();
    await act(async () => {
      for (const answer of answers.toReversed()) answer();
    });
    await settle();
    expect(list.mock.calls[0]?.[1].aborted).toBe(true);
    expect(titles()).toEqual(['第1号新闻']);
  });

  it('deletes what is selected and in sight, and brings it back', async () => {
    const { stored } = await show(three());
    for (const box of all('.entry-select input').slice(0, 2)) await click(box);
    expect(one('.list-state').textContent).toBe('2 selected');
    await type('受援人');
    await settle();
    expect(one('.list-state').textContent).toBe('1 selected');
    await click(button('Delete'));
    expect(stored()).toHaveLength(2);
    await click(one('.ui-toast-action'));
    expect(stored()).toHaveLength(3);
  });

  it('selects all of the result, or none', async () => {
    await show(three());
    await click(one('.select-all input'));
    expect(one('.list-state').textContent).toBe('3 selected');
    await click(one('.select-all input'));
    expect(one('.list-state').textContent).toBe('3 articles');
  });

  it('says so where a format would be empty', async () => {
    const { services } = await show(three());
    vi.mocked(services.exportArticles).mockRejectedValueOnce(new NothingToExport());
    await click(button('Export'));
    await click(one('.action-bar .export-panel button'));
    expect(root.textContent).toContain('No file was made: there is no translation here that this format takes.');
  });

  it('exports the selection, else all that is listed, else one article', async () => {
    const { services } = await show(three());
    const exported = vi.mocked(services.exportArticles);
    await click(button('Export'));
    expect(document.activeElement?.textContent).toContain('Markdown');
    await click(one('.action-bar .export-panel button'));
    expect(exported.mock.calls[0]?.slice(0, 2)).toEqual([
      'markdown',
      ['news.example.cn/a/1', 'news.example.cn/a/2', 'news.example.cn/a/3'],
    ]);
    await click(one('.entry-select input'));
    await click(button('Export'));
    await click(one('.action-bar .export-panel button'));
    expect(exported.mock.calls[1]?.[1]).toEqual(['news.example.cn/a/1']);
    await click(button('Export “第3号新闻”'));
    await click(one('.entry .export-panel button'));
    expect(exported.mock.calls[2]?.[1]).toEqual(['news.example.cn/a/3']);
    expect(one('.ui-toast').textContent).toContain('Exported');
  });

  it('makes one export at a time, and says so', async () => {
    const exportArticles = vi.fn(() => new Promise<never>(() => {}));
    await show(three(), { exportArticles });
    for (const title of ['第1号新闻', '第2号新闻']) {
      await click(button(`Export “${title}”`));
      await click(one('[data-exporter="markdown"]'));
    }
    expect(exportArticles).toHaveBeenCalledOnce();
    expect(one('.ui-toast').textContent).toContain('Another export is still under way.');
  });

  it('says when an export or a deletion fails', async () => {
    const fail = async () => Promise.reject(new ServiceError('no-space'));
    await show(three(), { remove: fail, exportArticles: fail });
    await click(button('Delete “第1号新闻”'));
    expect(one('.ui-toast').textContent).toContain('The disk is full');
    expect(titles()).toHaveLength(3);
  });

  it('is worked from the keyboard', async () => {
    const { stored } = await show(three());
    await press('/');
    expect(document.activeElement).toBe(one('[data-search]'));
    await press('j');
    expect(document.activeElement).toBe(one('[data-search]'));
    await press('ArrowDown');
    await press('j');
    expect(document.activeElement?.textContent).toBe('第2号新闻');
    await press('x');
    expect(one('.list-state').textContent).toBe('1 selected');
    await press('k');
    expect(document.activeElement?.textContent).toBe('第1号新闻');
    await press('x');
    await press('Delete');
    expect(stored().map(({ id }) => id)).toEqual(['news.example.cn/a/3']);
  });

  it('keeps the focus in the list when the row that has it is deleted', async () => {
    await show(three());
    all('.entry-link')[1]?.focus();
    await press('Delete');
    expect(document.activeElement?.textContent).toBe('第3号新闻');
    await press('Delete');
    expect(document.activeElement?.textContent).toBe('第1号新闻');
  });

  it('leaves keys alone that belong to the browser', async () => {
    const { stored } = await show(three());
    one('.entry-link').focus();
    await act(
      () =>
        void document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'x', ctrlKey: true, bubbles: true }),
        ),
    );
    expect(one('.list-state').textContent).toBe('3 articles');
    expect(stored()).toHaveLength(3);
  });

  it('says where the browser does not promise to keep the library, or cannot be asked', async () => {
    const keep = vi.fn(async () => false);
    await show(three(), { keep });
    await click(button('Keep for good'));
    expect(one('.storage-line').textContent).toContain('The browser declined');
    keep.mockRejectedValueOnce(new ServiceError('not-allowed'));
    await click(button('Keep for good'));
    expect(one('.storage-line').textContent).toContain('does not allow this here');
    keep.mockResolvedValueOnce(true);
    await click(button('Keep for good'));
    expect(one('.storage-line').textContent).toContain('Kept until you delete it');
  });

  it('shows nothing early of a question that was asked no more', async () => {
    let early: Parameters<LibraryServices['list']>[2];
    const fake = fakeServices(three());
    const { list } = fake.services;
    const slow: LibraryServices['list'] = (query, signal, tell) => {
      if (query.text !== '旧') return list(query, signal);
      early = tell;
      return new Promise(() => {});
    };
    await show(three(), { list: slow });
    await type('旧');
    await settle();
    await type('');
    await settle();
    const answer = await list(everything, new AbortController().signal);
    await act(() => early?.({ ...answer, items: [] }));
    expect(titles()).toHaveLength(3);
  });

  it('draws a long list by the hundred', async () => {
    await show(Array.from({ length: 250 }, (_, n) => saved(article(n))));
    expect(all('.entry')).toHaveLength(100);
    await click(button('Show 100 more'));
    button('Show 50 more').focus();
    await click(button('Show 50 more'));
    expect(all('.entry')).toHaveLength(250);
    expect(document.activeElement).toBe(all('.entry-link')[200]);
    await type('新闻');
    await settle();
    expect(all('.entry')).toHaveLength(100);
  });

  it('opens an article in the reader view without loading its images, and goes back', async () => {
    const value = saved(article(1, ['正文。'], fromPage));
    value.article.blocks.push({
      id: 'b2',
      kind: 'image',
      lang: 'zh',
      text: '现场',
      src: 'https://img.example.cn/1.jpg',
    });
    await show([value]);
    await act(() => {
      location.hash = '#/article/news.example.cn%2Fa%2F1';
    });
    await settle();
    await settle();
    expect(one('.reader').textContent).toContain('正文。');
    expect(document.activeElement).toBe(one('.saved-article'));
    expect(all('.reader img[src^="http"]')).toHaveLength(0);
    expect(document.title).toContain('第1号新闻');
    expect(one('.library').closest('[hidden]')).not.toBeNull();
    await click(button('Back to the library'));
    expect(all('.reader')).toHaveLength(0);
    expect(one('.library').closest('[hidden]')).toBeNull();
  });

  it('says so where an article is not there or cannot be read', async () => {
    location.hash = '#/article/gone';
    await show(three());
    expect(one('.reader').textContent).toContain('This article is not in the library');
    await act(() => render(null, root));
    await show(three(), { load: async () => Promise.reject(new ServiceError('not-readable')) });
    expect(one('.reader').textContent).toContain('cannot be read');
  });

  it('tells of damaged rows, failures and other versions', async () => {
    const fake = fakeServices(three());
    await show([], {
      list: async (...args) => ({ ...(await fake.services.list(...args)), damaged: ['x', 'y'] }),
      watch: (_, tell) => {
        tell('outdated');
        return () => {};
      },
    });
    expect(one('.library-notices').textContent).toContain('2 saved articles cannot be read');
    expect(one('.library-notices').textContent).toContain('was updated while this page was open');
    await act(() => render(null, root));
    await show([], { list: async () => Promise.reject(new ServiceError('unknown')) });
    expect(one('[role=alert]').textContent).toContain('Something went wrong');
  });

  it('takes script in every field as text', async () => {
    const hostile = saved(article(1));
    const script = '<img src=x onerror="globalThis.hit = 1"><script>globalThis.hit = 1</script>';
    Object.assign(hostile.article, { title: script, site: script, source: script, byline: script });
    hostile.titleEn = script;
    hostile.keywords = [{ zh: script, en: script }];
    await show([hostile]);
    expect(all('.library img, .library script')).toHaveLength(0);
    expect('hit' in globalThis).toBe(false);
    expect(titles()).toEqual([script]);
  });

  describe('import', () => {
    const choose = async (file: File) => {
      const input = one('input[type=file]');
      Object.defineProperty(input, 'files', { value: [file], configurable: true });
      Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
      await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
      await settle();
    };
    const file = new File(['{}'], 'backup.json');
    const report = {
      added: 2,
      updated: 1,
      unchanged: 0,
      refused: [{ index: 3, why: 'article.url: not a web address' }],
    };

    it('reports what came of it', async () => {
      await show([], { importFile: async () => ({ ok: true, report: { ...report, stopped: '' } }) });
      await choose(file);
      expect(one('dialog').textContent).toContain('backup.json is in your library.');
      expect(all('.import-counts dd').map((count) => count.textContent)).toEqual(['2', '1', '0', '1']);
      expect(one('.import-detail').textContent).toContain('Entry 4: article.url: not a web address');
      await click(button('Close'));
      expect(all('dialog')).toHaveLength(0);
    });

    it('says why a file was refused, and that nothing changed', async () => {
      await show([], { importFile: async () => ({ ok: false, problem: 'newer-version', detail: '2' }) });
      await choose(file);
      expect(one('dialog').textContent).toContain('nothing was changed');
      expect(one('dialog').textContent).toContain('A newer version');
    });

    it('shows how far it is, and stops when it is cancelled', async () => {
      let signal: AbortSignal | undefined;
      await show([], {
        importFile: (_, options) => {
          signal = options.signal;
          options.onProgress(25, 60);
          return new Promise((resolve) =>
            options.signal.addEventListener('abort', () =>
              resolve({ ok: true, report: { ...report, refused: [], stopped: 'cancelled' } }),
            ),
          );
        },
      });
      await choose(file);
      expect(one('dialog').textContent).toContain('Taking in 25 of 60');
      await click(button('Cancel'));
      expect(signal?.aborted).toBe(true);
      expect(one('dialog').textContent).toContain('It was cancelled.');
    });

    it('takes a file that is dropped on the page', async () => {
      const importFile = vi.fn<LibraryServices['importFile']>(async () => ({
        ok: false,
        problem: 'not-json',
        detail: '',
      }));
      await show(three(), { importFile });
      const drop = (name: string) => {
        const event = new Event(name, { bubbles: true, cancelable: true });
        return act(() => {
          document.body.dispatchEvent(Object.assign(event, { dataTransfer: { types: ['Files'], files: [file] } }));
        }).then(() => event);
      };
      await drop('dragenter');
      expect(one('.drop-veil').textContent).toContain('Drop the file');
      expect((await drop('dragover')).defaultPrevented).toBe(true);
      await drop('drop');
      await settle();
      expect(importFile.mock.calls[0]?.[0]).toBe(file);
      expect(all('.drop-veil')).toHaveLength(0);
    });
  });
});
