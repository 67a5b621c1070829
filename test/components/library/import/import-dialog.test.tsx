// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportServices } from '@/components/library/import/import-services';
import { Library } from '@/components/library/Library';
import type { LibraryServices } from '@/components/library/library-services';
import { ServiceError } from '@/lib/services';
import { defaultSettings } from '@/lib/settings/settings';
import { lines } from '../../../import/texts';
import { turns } from '../../turns';
import { fakeServices } from '../fake-services';
import { fakeImports } from './fake-imports';

let root: HTMLElement;
beforeEach(() => {
  vi.stubGlobal('scrollTo', vi.fn());
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
  vi.unstubAllGlobals();
});

const settle = () => turns(15);
async function show(change: Partial<ImportServices> = {}, more: Partial<LibraryServices> = {}) {
  const imports = fakeImports(change);
  const { services } = fakeServices([], { imports, ...more });
  await act(() => render(<Library services={services} language="en" preferences={defaultSettings.reading} />, root));
  await settle();
  return { imports, services };
}
const dialog = () => root.querySelector<HTMLDialogElement>('dialog');
const says = () => dialog()?.textContent ?? '';
const button = (text: string) => {
  const found = [...(dialog() ?? root).querySelectorAll('button')].find((one) => one.textContent === text);
  if (!found) throw new Error(`no button ${text}: ${says()}`);
  return found;
};
const press = async (text: string) => {
  await act(() => button(text).click());
  await settle();
};
const field = (label: string) => {
  const found = [...root.querySelectorAll('label')].find((one) => one.textContent === label);
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
};
const type = (element: HTMLInputElement | HTMLTextAreaElement, value: string) =>
  act(() => {
    element.value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
const files = async (...chosen: File[]) => {
  const input = root.querySelector('input[type=file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: chosen, configurable: true });
  Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
};
const paste = async (target: Element, text: string, html = '') => {
  const clipboardData = { files: [], getData: (kind: string) => (kind === 'text/html' ? html : text) };
  await act(() => void target.dispatchEvent(Object.assign(new Event('paste', { bubbles: true }), { clipboardData })));
  await settle();
};
const table = lines.map((line) => line.join('\t')).join('\n');
const saved = (imports: ImportServices) => vi.mocked(imports.save).mock.calls[0]?.[0] ?? [];

describe('a pasted text', () => {
  const give = async (text: string) => {
    await act(() => [...root.querySelectorAll('button')].find((one) => one.textContent === 'Import')?.click());
    await settle();
    expect(button('Continue').disabled).toBe(true);
    await type(root.querySelector('dialog textarea') as HTMLTextAreaElement, text);
    await press('Continue');
  };

  it('is shown before it is taken in, with what the reader says of it', async () => {
    const { imports } = await show();
    await give(table);
    expect(says()).toContain('Two columns · 4 pairs · Chinese left');
    const cells = [...root.querySelectorAll('.import-preview td')].map((cell) => cell.textContent);
    expect(cells).toEqual(lines.flat());
    expect(imports.save).not.toHaveBeenCalled();
    await type(field('Headline'), '旧桥');
    await type(field('Outlet (optional)'), '晨报');
    await type(field('Published (optional)'), '2024-01-08');
    await type(field('Address on the web (optional)'), 'javascript:alert(1)');
    expect(button('Import').disabled).toBe(true);
    await type(field('Address on the web (optional)'), 'https://a.example/1');
    await press('Import');
    expect(saved(imports)).toMatchObject([
      { article: { title: '旧桥', site: '晨报', publishedAt: '2024-01-08', canonicalUrl: 'https://a.example/1' } },
    ]);
    expect(says()).toContain('Pasted text is in your library.');
  });

  it('cannot be imported where the columns are swapped so that none is Chinese', async () => {
    await show();
    await give(table);
    await act(() => field('Swap the columns').click());
    expect(says()).toContain('There is no Chinese in the Chinese column.');
    expect(button('Import').disabled).toBe(true);
  });

  it('may be one article or one for each section', async () => {
    const { imports } = await show();
    const two = lines.slice(0, 2).map((line) => `甲\t${line.join('\t')}`);
    const other = lines.slice(2).map((line) => `乙\t${line.join('\t')}`);
    await give(['title\tzh\ten', ...two, ...other].join('\n'));
    expect(says()).toContain('2 articles');
    expect(button('Import 2 articles').disabled).toBe(false);
    await act(() => field('All as one article').click());
    await press('Import');
    expect(saved(imports)).toHaveLength(1);
    expect(saved(imports)[0]?.article.blocks.map(({ text, kind }) => `${kind} ${text}`)[2]).toBe('heading 乙');
  });

  it('keeps markup as words', async () => {
    await show();
    await give(`<img src=x onerror=hit()>桥。\t<script>hit()</script> A bridge.\n${table}`);
    expect(root.querySelectorAll('dialog :is(img, script)')).toHaveLength(0);
    expect(says()).toContain('<img src=x onerror=hit()>桥。');
  });

  it('says why it is refused', async () => {
    const { imports } = await show();
    await give('Only English.');
    expect(says()).toContain('nothing was changed');
    expect(says()).toContain('No Chinese was found');
    expect(imports.save).not.toHaveBeenCalled();
  });

  it('stops when it is cancelled', async () => {
    let signal: AbortSignal | undefined;
    const { imports } = await show({
      prepare: (_, own) => {
        signal = own;
        return new Promise((_done, fail) => own.addEventListener('abort', () => fail(own.reason)));
      },
    });
    await give(table);
    await press('Import');
    expect(says()).toContain('Pairing 1 of 1');
    await press('Cancel');
    expect(signal?.aborted).toBe(true);
    expect(dialog()).toBeNull();
    expect(imports.save).not.toHaveBeenCalled();
  });

  it('says what failed, and takes in the rest', async () => {
    const { prepare } = fakeImports();
    await show({
      prepare: (draft, signal) =>
        draft.title === '甲' ? Promise.reject(new ServiceError('invalid', 'no Chinese')) : prepare(draft, signal),
    });
    await give(`title\tzh\ten\n甲\t${lines[0]?.join('\t')}\n乙\t${lines[1]?.join('\t')}`);
    await press('Import 2 articles');
    expect(says()).toContain('Entry 1: no Chinese');
    expect(root.querySelector('.import-counts dd')?.textContent).toBe('1');
  });
});

describe('pasting on the page', () => {
  it('opens the import for bilingual texts and addresses alone', async () => {
    await show();
    await paste(document.body, 'some words');
    await paste(document.body, lines.map(([zh]) => zh).join('\n\n'));
    await paste(document.body, '{"a":1}');
    expect(dialog()).toBeNull();
    await paste(document.body, 'x', `<table>${lines.map(([zh, en]) => `<tr><td>${zh}<td>${en}`).join('')}</table>`);
    expect(says()).toContain('Two columns · 4 pairs');
  });

  it('leaves fields alone', async () => {
    await show();
    const input = document.createElement('input');
    root.append(input);
    await paste(input, table);
    expect(dialog()).toBeNull();
    input.remove();
  });

  it('offers addresses for the reading list, those that are chosen', async () => {
    const { imports } = await show();
    await paste(document.body, 'https://a.example/1 甲\nhttps://b.example/2');
    expect(says()).toContain('2 addresses');
    await act(() => (root.querySelectorAll('.import-addresses li input')[1] as HTMLInputElement).click());
    await press('Add 1 to the reading list');
    expect(imports.addToReadingList).toHaveBeenCalledWith([{ url: 'https://a.example/1', title: '甲' }]);
    expect(says()).toContain('1 added to the reading list, 0 known already.');
  });
});

describe('files', () => {
  const own = new File(['{"format":"duizhao-library"}'], 'library.json');
  const backup = new File([new Uint8Array([0x50, 0x4b, 3, 4, 9])], 'backup.zip');
  const report = { added: 1, updated: 0, unchanged: 0, refused: [], stopped: '' as const };

  it('of ours go straight on', async () => {
    const importFile = vi.fn<LibraryServices['importFile']>(async () => ({ ok: true, report }));
    await show({}, { importFile });
    await files(backup);
    expect(importFile.mock.calls[0]?.[0]).toBe(backup);
    expect(says()).toContain('backup.zip is in your library.');
  });

  it('may be several, and of several kinds', async () => {
    const importFile = vi.fn<LibraryServices['importFile']>(async () => ({ ok: true, report }));
    const { imports } = await show({}, { importFile });
    const first = new File([table], '第一篇.tsv');
    const second = new File([`\ufeff${lines.slice(1).flat().join('\n\n')}`], '第二篇.txt');
    const picture = new File([new Uint8Array(500)], 'picture.png');
    await files(first, second, picture, own);
    expect(says()).toContain('4 files');
    expect(says()).toContain('picture.png: It is not a text file.');
    expect([...root.querySelectorAll('dialog option')].map((one) => one.textContent)).toEqual([
      '1: 第一篇',
      '2: 第二篇',
    ]);
    expect(importFile).not.toHaveBeenCalled();
    await press('Import 2 articles');
    expect(saved(imports).map(({ article }) => article.title)).toEqual(['第一篇', '第二篇']);
    expect(importFile.mock.calls.map(([file]) => file)).toEqual([own]);
    expect(root.querySelector('.import-counts dd')?.textContent).toBe('3');
  });

  it('that are huge are refused before they are read', async () => {
    await show();
    const huge = new File([table], 'huge.txt');
    Object.defineProperty(huge, 'size', { value: 200_000_000 });
    const read = vi.spyOn(huge, 'arrayBuffer');
    await files(huge);
    expect(says()).toContain('too large for one import');
    expect(read).not.toHaveBeenCalled();
  });
});
