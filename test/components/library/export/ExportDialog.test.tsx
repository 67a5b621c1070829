// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AskedExport } from '@/components/library/export/AskedExport';
import { handOversHere } from '@/components/library/export/hand-over-choices';
import { TextsContext, textsIn } from '@/components/library/texts';
import { useExport } from '@/components/library/use-export';
import { NothingToExport } from '@/lib/export/exporter';
import { exporters } from '@/lib/export/registry';
import type { Language } from '@/lib/settings/language';
import { turns } from '../../turns';
import { fakeServices } from '../fake-services';
import { fakeExporting } from './fake-exporting';

let root: HTMLElement;
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = vi.fn();
  HTMLDialogElement.prototype.close = vi.fn();
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
});

type Asked = { exporter: string; ids: string[]; more?: boolean };

async function show(
  asked: Asked,
  exportArticles = vi.fn(async (_: string, ids: readonly string[]) => ids.length),
  memory = {},
) {
  const exporting = fakeExporting({ everything: async () => ['a', 'b', 'c', 'd'] }, memory);
  const { services } = fakeServices([], {
    exporters: async () => [...exporters, ...handOversHere(true)],
    exportArticles: exportArticles as never,
    exporting: exporting.services,
  });
  const said: string[] = [];
  const language: Language = 'en';
  const t = textsIn(language);
  const toast = ({ text }: { text: string }) => void said.push(text);
  let start: ReturnType<typeof useExport>['start'] | undefined;
  function Page() {
    const hook = useExport(services, t, toast);
    start = hook.start;
    return <AskedExport services={services} exporting={hook} />;
  }
  await act(() =>
    render(
      <TextsContext.Provider value={{ t, language }}>
        <Page />
      </TextsContext.Provider>,
      root,
    ),
  );
  await act(async () => start?.(asked.exporter, asked.ids, asked.more));
  await settle();
  return { exportArticles, exporting, said };
}

const settle = () => turns(5, 1);
const dialog = () => root.querySelector('dialog');
const labelled = (text: string) =>
  [...root.querySelectorAll('label')].find((label) => label.textContent?.trim() === text) as HTMLLabelElement;
const choose = async (text: string) => {
  await act(() => labelled(text).click());
  await settle();
};
const press = async (text: string | RegExp) => {
  const button = [...root.querySelectorAll('button')].find((one) => one.textContent?.trim().match(text));
  await act(() => button?.click());
  await settle();
};
const labels = () => [...root.querySelectorAll('label, legend')].map(({ textContent }) => textContent);

describe('the export dialog', () => {
  it('is not asked where the reader wants the file at once', async () => {
    const { exportArticles } = await show({ exporter: 'epub', ids: ['a'] });
    expect(dialog()).toBeNull();
    expect(exportArticles.mock.calls[0]?.slice(0, 2)).toEqual(['epub', ['a']]);
    expect(exportArticles.mock.calls[0]?.at(2)).not.toHaveProperty('choices');
  });

  it('offers what the form has to choose, and exports what was chosen', async () => {
    const { exportArticles, exporting, said } = await show({ exporter: 'epub', ids: ['a', 'b'], more: true });
    expect(labels()).not.toContain('Machine translation');
    await choose('Two columns');
    expect(labels()).not.toContain('Zhuyin');
    await choose('Words I do not know');
    await choose('Zhuyin');
    await choose('Pictures');
    await press(/^Export 2 articles$/);
    const wanted = { pictures: false, readings: 'unknown', phonetic: 'zhuyin', layout: 'columns' };
    expect(exportArticles.mock.calls[0]?.slice(0, 2)).toEqual(['epub', ['a', 'b']]);
    expect(exportArticles.mock.calls[0]?.at(2)).toMatchObject({ choices: wanted });
    expect(exporting.kept().forms.epub).toEqual(wanted);
    expect(dialog()).toBeNull();
    expect(said).toEqual(['Exported. The file is with your downloads.']);
  });

  it('asks of a package for Anki which cards it has, and only what belongs to them', async () => {
    const { exportArticles, exporting } = await show({ exporter: 'anki-package', ids: ['a'], more: true });
    expect(labels()).toEqual(expect.arrayContaining(['Cards', 'Both', 'Machine translation', 'Zhuyin']));
    await choose('Sentences');
    expect(labels()).not.toContain('Zhuyin');
    await choose('Kept words');
    expect(labels()).not.toContain('Machine translation');
    expect(labels()).not.toContain('Uncertain matches');
    await choose('Zhuyin');
    await press(/^Export 1 article$/);
    const wanted = { cards: 'words', phonetic: 'zhuyin', machineLines: true, uncertainLines: true };
    expect(exportArticles.mock.calls[0]?.at(2)).toMatchObject({ choices: wanted });
    expect(exporting.kept().forms['anki-package']).toEqual(wanted);
  });

  it('begins with what was chosen last, and keeps the choices of each form apart', async () => {
    const memory = { forms: { tmx: { machineLines: true, pictures: true } } };
    const { exportArticles } = await show({ exporter: 'tmx', ids: ['a'], more: true }, undefined, memory);
    expect(labels()).not.toContain('Pictures');
    const machine = () => root.querySelector<HTMLInputElement>(`[id="${labelled('Machine translation').htmlFor}"]`);
    expect(machine()?.checked).toBe(true);
    const form = root.querySelector('select') as HTMLSelectElement;
    form.value = 'jsonl';
    await act(() => void form.dispatchEvent(new Event('change', { bubbles: true })));
    await choose('Machine translation');
    await press(/^Export 1 article$/);
    expect(exportArticles.mock.calls[0]?.at(0)).toBe('jsonl');
    expect(exportArticles.mock.calls[0]?.at(2)).toMatchObject({
      choices: { machineLines: false, uncertainLines: true },
    });
  });

  it('says how many articles it takes, also of the whole library', async () => {
    const { exportArticles } = await show({ exporter: 'ris', ids: ['a', 'b'], more: true });
    expect(labels()).toEqual(expect.arrayContaining(['These 2 articles', 'The whole library: 4']));
    await choose('The whole library: 4');
    await press(/^Export 4 articles$/);
    expect(exportArticles.mock.calls[0]?.at(1)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('shows how far it is, and stays where the reader cancels', async () => {
    const exportArticles = vi.fn(
      (
        _: string,
        ids: readonly string[],
        options: { signal: AbortSignal; onProgress: (a: number, b: number) => void },
      ) =>
        new Promise<number>((_resolve, reject) => {
          options.onProgress(1, ids.length);
          options.signal.addEventListener('abort', () => reject(options.signal.reason));
        }),
    );
    const { said } = await show({ exporter: 'epub', ids: ['a', 'b'], more: true }, exportArticles as never);
    await press(/^Export 2 articles$/);
    expect(root.querySelector('progress')?.value).toBe(0.5);
    expect(root.textContent).toContain('1 of 2');
    await press(/^Cancel$/);
    expect(root.querySelector('progress')).toBeNull();
    expect(dialog()).not.toBeNull();
    expect(said).toEqual([]);
  });

  it.each([
    ['translations', 'there is no translation here that this format takes.'],
    ['words', 'no kept word has a sentence of these articles.'],
    ['cards', 'these articles have neither a translation nor a kept word.'],
  ] as const)('says why there is no file of %s', async (wanted, words) => {
    const none = vi.fn(async () => {
      throw new NothingToExport(wanted);
    });
    const { said } = await show({ exporter: 'anki-package', ids: ['a'] }, none as never);
    expect(said).toEqual([`No file was made: ${words}`]);
  });
});
