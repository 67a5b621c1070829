// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportMenu } from '@/components/library/ExportMenu';
import { TextsContext, textsIn } from '@/components/library/texts';
import { exportGroups } from '@/lib/export/exporter';
import { exporters } from '@/lib/export/registry';
import type { Language } from '@/lib/settings/language';
import { wordFileFormats } from '@/lib/words/word-list-file';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
  vi.restoreAllMocks();
});

async function show(choices: Parameters<typeof ExportMenu>[0]['exporters'] = exporters, language: Language = 'en') {
  const onExport = vi.fn();
  const outside = vi.fn();
  root.addEventListener('keydown', outside);
  await act(() =>
    render(
      <TextsContext.Provider value={{ t: textsIn(language), language }}>
        <ExportMenu exporters={choices} label="Export" heading="Export 3 selected" onExport={onExport} />
      </TextsContext.Provider>,
      root,
    ),
  );
  return { onExport, outside };
}
const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const opener = () => root.querySelector('button') as HTMLButtonElement;
const panel = () => root.querySelector<HTMLElement>('.export-panel');
const open = () => act(() => opener().click());
const press = (key: string, change: KeyboardEventInit = {}) =>
  act(
    () =>
      void document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...change }),
      ),
  );
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.exporter;
const labelOf = (list: HTMLElement) =>
  (list.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' / ');

describe('ExportMenu', () => {
  it('shows every format once, under what it is for, in the order of the groups', async () => {
    await show();
    expect(panel()).toBeNull();
    await open();
    expect(all('ul').map(labelOf)).toEqual([
      'Export 3 selected / To read',
      'Export 3 selected / To learn',
      'Export 3 selected / For translation and corpora',
      'Export 3 selected / To cite',
      'Export 3 selected / To keep',
    ]);
    const shown = all('[data-exporter]').map(({ dataset }) => dataset.exporter);
    expect(shown).toEqual(
      exportGroups.flatMap((group) => exporters.filter((one) => one.group === group).map(({ id }) => id)),
    );
    expect(new Set(shown).size).toBe(exporters.length);
    expect(opener().getAttribute('aria-expanded')).toBe('true');
  });

  it('speaks Chinese', async () => {
    await show(exporters, 'zh-Hant');
    await open();
    expect(all('.export-group-name').map(({ textContent }) => textContent)).toEqual([
      '閱讀',
      '學習',
      '翻譯與語料',
      '引用',
      '留存',
    ]);
  });

  it('has no headings and no groups where there are none to tell apart', async () => {
    await show(wordFileFormats);
    await open();
    expect(all('.export-group-name')).toHaveLength(0);
    expect(all('ul').map(labelOf)).toEqual(['Export 3 selected']);
    expect(panel()?.dataset.grouped).toBe('false');
  });

  it('is gone through with keys, over the headings, and round at the ends', async () => {
    const { outside } = await show();
    await open();
    const ids = all('[data-exporter]').map(({ dataset }) => dataset.exporter);
    expect(focused()).toBe(ids[0]);
    for (const id of ids.slice(1)) {
      await press('ArrowDown');
      expect(focused()).toBe(id);
    }
    await press('ArrowDown');
    expect(focused()).toBe(ids[0]);
    await press('ArrowUp');
    expect(focused()).toBe(ids.at(-1));
    await press('Home');
    expect(focused()).toBe(ids[0]);
    await press('End');
    expect(focused()).toBe(ids.at(-1));
    await press('ArrowUp', { altKey: true });
    expect(focused()).toBe(ids.at(-1));
    expect(outside).toHaveBeenCalledOnce();
  });

  it('closes with Escape, which goes no further, and with a focus elsewhere', async () => {
    const { outside } = await show();
    await open();
    await press('Escape');
    expect(panel()).toBeNull();
    expect(document.activeElement).toBe(opener());
    expect(outside).not.toHaveBeenCalled();
    await open();
    const elsewhere = document.createElement('button');
    document.body.append(elsewhere);
    await act(() => elsewhere.focus());
    expect(panel()).toBeNull();
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });

  it('closes with a choice, and tells of it', async () => {
    const { onExport } = await show();
    await open();
    await act(() => root.querySelector<HTMLElement>('[data-exporter="csv"]')?.click());
    expect(onExport.mock.calls).toEqual([['csv']]);
    expect(panel()).toBeNull();
    expect(document.activeElement).toBe(opener());
  });

  it.each([
    [100, 800, '648px', false],
    [700, 800, '688px', true],
    [100, 360, '208px', false],
    [60, 200, '160px', false],
  ])('with its button at %d of a window %d high it has a room of %s', async (top, height, room, up) => {
    vi.stubGlobal('innerHeight', height);
    const rect = { top, bottom: top + 40 } as DOMRect;
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(rect);
    await show();
    await open();
    expect(panel()?.style.getPropertyValue('--room')).toBe(room);
    expect(panel()?.hasAttribute('data-up')).toBe(up);
    vi.unstubAllGlobals();
  });
});
