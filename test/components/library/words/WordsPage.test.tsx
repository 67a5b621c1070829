// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ServiceError } from '@/lib/services';
import { aSentence, aWord } from './fake-words';
import { showWords } from './words-view';

const url = 'https://news.example.cn/2026/0301/library.html';
const three = () => [
  aWord({ createdAt: '2026-03-03T10:00:00.000Z' }),
  aWord({
    simplified: '修缮',
    traditional: '修繕',
    pinyin: 'xiu1 shan4',
    meaning: 'to renovate',
    state: 'new',
    hsk: 0,
  }),
  aWord({
    simplified: '书',
    traditional: '書',
    pinyin: 'shu1',
    meaning: 'book',
    note: 'short',
    state: 'known',
    hsk: 1,
    createdAt: '2026-03-01T10:00:00.000Z',
    sentences: [],
  }),
];

let shown: Awaited<ReturnType<typeof showWords>> | null = null;
const show = async (...given: Parameters<typeof showWords>) => {
  shown = await showWords(...given);
  return shown;
};
beforeEach(() => {
  HTMLElement.prototype.scrollIntoView = vi.fn();
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});
afterEach(async () => {
  await shown?.remove();
  shown = null;
});

describe('WordsPage', () => {
  it('shows each word with reading, meaning, its newest sentence and where that stood', async () => {
    const page = await show(three());
    expect(page.heads()).toEqual(['开放', '修缮', '书']);
    const row = page.one('.entry');
    expect(row.querySelector('.word-other')?.textContent).toBe('開放');
    expect(row.querySelector('.reading')?.textContent).toBe('kāi fàng');
    expect([...row.querySelectorAll('[data-tone]')].map((s) => s.getAttribute('data-tone'))).toEqual(['1', '4']);
    expect(row.querySelector('mark')?.textContent).toBe('开放');
    expect(row.textContent).toContain('The city library reopened on Monday.');
    expect(row.querySelector('.badge-page')).not.toBeNull();
    expect(row.textContent).toContain('HSK 4');
    expect(page.one('.list-state').textContent).toBe('3 words');
    expect(document.title).toBe('Kept words · Duìzhào 对照');
  });

  it('links to the article where the library has it, and else to the original page', async () => {
    const away = await show([aWord()]);
    const link = away.one('.word-source a');
    expect(link.getAttribute('href')).toBe(url);
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    await away.remove();
    const here = await show([aWord()], {
      services: { savedAmong: vi.fn(async () => new Set(['news.example.cn/2026/0301/library.html'])) },
    });
    expect(here.one('.word-source a').getAttribute('href')).toBe(
      '#/article/news.example.cn%2F2026%2F0301%2Flibrary.html',
    );
  });

  it('never links to what is no web address', async () => {
    const page = await show([aWord({ sentences: [aSentence({ url: 'javascript:alert(1)' })] })]);
    expect(page.all('.word-source a')).toEqual([]);
    expect(page.one('.word-source').textContent).toContain('市图书馆重新开放');
  });

  it('follows the reader’s characters and phonetics', async () => {
    const page = await show([aWord()], {
      preferences: { characters: 'Hant-TW', phonetic: 'zhuyin', toneColours: false },
      language: 'zh-Hant',
    });
    expect(page.heads()).toEqual(['開放']);
    expect(page.one('.reading').textContent).toBe('ㄎㄞ ㄈㄤˋ');
    expect(page.all('[data-tone]')).toEqual([]);
    expect(page.one('.list-state').textContent).toBe('1 個詞');
  });

  it('searches pinyin and English, filters, and clears what finds nothing', async () => {
    const page = await show(three());
    await page.type('[data-search]', 'kaifang');
    expect(page.heads()).toEqual(['开放']);
    expect(page.one('.list-state').textContent).toBe('1 of 3 words');
    await page.type('[data-search]', 'nowhere');
    expect(page.one('.nothing h2').textContent).toBe('No word found');
    await page.click(page.button('Clear search and filters'));
    expect(page.heads()).toHaveLength(3);
    const [, state] = page.all('.filters select');
    state?.setAttribute('data-test', 'state');
    await page.choose('[data-test=state]', 'known');
    expect(page.heads()).toEqual(['书']);
  });

  it('deletes the selection, and gives it back', async () => {
    const page = await show(three());
    for (const box of page.all('.entry-select input').slice(0, 2)) await page.click(box);
    await page.click(page.button('Delete'));
    expect(page.heads()).toEqual(['书']);
    expect(page.toasts.at(-1)?.text).toBe('2 words deleted');
    await page.undo();
    expect(page.heads()).toEqual(['开放', '修缮', '书']);
  });

  it('merges into the word that stays', async () => {
    const page = await show(three());
    for (const box of page.all('.entry-select input').slice(0, 2)) await page.click(box);
    await page.click(page.button('Merge'));
    const [, second] = page.all('dialog input[type=radio]');
    if (second) await page.click(second);
    await page.click(page.one('dialog .ui-button-primary'));
    expect(page.fake.services.merge).toHaveBeenCalledWith('修缮 修繕 xiu1 shan4', ['开放 開放 kai1 fang4']);
    expect(page.heads()).toEqual(['修缮', '书']);
    await page.undo();
    expect(page.heads()).toHaveLength(3);
  });

  it('sets the state of the selection, and takes it back word by word', async () => {
    const page = await show(three());
    await page.click(page.one('.select-all input'));
    await page.click(page.button('Known'));
    expect(page.fake.words().map(({ state }) => state)).toEqual(['known', 'known', 'known']);
    await page.undo();
    expect(page.fake.words().map(({ state }) => state)).toEqual(['learning', 'new', 'known']);
  });

  it('says how many states were changed, and offers no way back from nothing', async () => {
    const page = await show(three());
    const first = page.one('.word-actions select') as HTMLSelectElement;
    page.fake.services.setState.mockClear();
    await page.choose('.word-actions select', first.value);
    expect(page.toasts.at(-1)).toEqual({ kind: 'done', text: 'State changed: 0' });
    expect(page.fake.services.setState).not.toHaveBeenCalled();
  });

  it('writes what is selected, else what is listed, to a file', async () => {
    const page = await show(three());
    await page.type('[data-search]', 'book');
    await page.click(page.button('Export'));
    await page.click(page.one('[data-exporter=anki]'));
    const [name, type, text] = page.fake.services.download.mock.calls[0] ?? [];
    expect(name).toMatch(/^duizhao-words-\d{4}-\d\d-\d\d\.txt$/);
    expect(type).toContain('text/plain');
    expect(text?.trimEnd().split('\n')).toHaveLength(4);
    expect(text).toContain('书 書 [shū]\t书\t書\tshū\tbook\tshort\t');
  });

  it('says how to keep a word where none is kept', async () => {
    const page = await show([]);
    expect(page.one('.empty h2').textContent).toBe('No words kept yet');
    expect(page.all('.empty li')).toHaveLength(3);
  });

  it('says that the words cannot be read, and tries again', async () => {
    let broken = true;
    const page = await show([], {
      services: {
        list: vi.fn(async () => {
          if (broken) throw new ServiceError('unknown');
          return three();
        }),
      },
    });
    expect(page.one('[role=alert]').textContent).toContain('could not be read');
    broken = false;
    await page.click(page.button('Try again'));
    expect(page.heads()).toHaveLength(3);
  });

  it('draws a long list in slices, and brings a word that the address names into sight, open and focused', async () => {
    const many = Array.from({ length: 250 }, (_, index) =>
      aWord({ simplified: `词${index}`, traditional: `詞${index}`, createdAt: new Date(1e12 - index).toISOString() }),
    );
    const target = many[180]?.id;
    const page = await show(many);
    expect(page.heads()).toHaveLength(100);
    await page.type('[data-search]', '词7');
    await page.draw(target);
    await page.settle();
    expect(page.heads()).toHaveLength(181);
    expect(document.activeElement?.closest('.entry')?.getAttribute('data-id')).toBe(target);
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
    await page.click(page.button('Show 69 more'));
    expect(page.heads()).toHaveLength(250);
  });
});

describe('keys of the page', () => {
  it('walk, select, edit, delete and search', async () => {
    const page = await show(three());
    await page.press('j', document.body);
    await page.press('j');
    expect(document.activeElement?.textContent).toContain('修缮');
    await page.press('x');
    expect(page.one('.list-state').textContent).toBe('1 selected');
    await page.press('x');
    await page.press('e');
    expect(document.activeElement?.getAttribute('data-field')).toBe('meaning');
    page.one('.entry-link').focus();
    await page.press('Delete');
    expect(page.heads()).toEqual(['修缮', '书']);
    await page.press('/', document.body);
    expect(document.activeElement).toBe(page.one('[data-search]'));
  });
});
