// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnkiOptions, ExportServices } from '@/components/library/export/export-services';
import { HandOverDialog } from '@/components/library/export/HandOverDialog';
import type { HandOver } from '@/components/library/export/hand-over-choices';
import { AnkiFailure, type AnkiProblem } from '@/lib/anki-connect/protocol';
import { ServiceError } from '@/lib/services';
import { turns } from '../../turns';
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

const settle = () => turns(5, 1);
async function show(to: HandOver, ids: string[], change: Partial<ExportServices> = {}) {
  const { services } = fakeExporting(change, { ankiDeck: '新闻::晨报', obsidianVault: '我的库' });
  await act(() => render(<HandOverDialog to={to} ids={ids} services={services} onClose={() => {}} />, root));
  await settle();
  return services;
}
const press = async (text: string) => {
  const button = [...root.querySelectorAll('button')].find((one) => one.textContent?.trim() === text);
  if (!button) throw new Error(`no button ${text}`);
  await act(() => button.click());
  await settle();
};
const values = () =>
  [...root.querySelectorAll('input:not([type=checkbox]):not([type=radio])')].map(
    (one) => (one as HTMLInputElement).value,
  );
const report = (change = {}) => ({ added: 0, updated: 0, duplicates: 0, refused: [], stopped: false, ...change });

describe('Anki', () => {
  it('gets the sentences into the deck that was named last, and says what became of them', async () => {
    const toAnki = vi.fn(async () =>
      report({ added: 5, duplicates: 2, refused: [{ text: '河边的旧桥', why: 'cannot create note' }] }),
    );
    await show('to-anki', ['a', 'b'], { toAnki });
    expect(values()).toEqual(['新闻::晨报', '']);
    expect(toAnki).not.toHaveBeenCalled();
    await press('Send to Anki');
    expect(toAnki.mock.calls[0]).toEqual([
      ['a', 'b'],
      expect.objectContaining({
        ...{ deck: '新闻::晨报', key: '', cards: 'sentences', update: false },
        ...{ machineLines: true, uncertainLines: false },
      }),
    ]);
    expect(root.querySelector('[role="status"]')?.textContent).toBe(
      '5 cards added2 were there already and stay as they are1 were refused by Anki河边的旧桥 cannot create note',
    );
  });

  it('gets words too, and writes anew what is there, as was chosen last or is chosen now', async () => {
    const toAnki = vi.fn(async () => report({ added: 1, updated: 2 }));
    const { services } = fakeExporting({ toAnki }, { ankiCards: 'words', ankiUpdate: true });
    await act(() => render(<HandOverDialog to="to-anki" ids={['a']} services={services} onClose={() => {}} />, root));
    await settle();
    expect(root.textContent).not.toContain('Machine translation');
    await press('Send to Anki');
    expect(toAnki.mock.calls[0]?.at(1)).toMatchObject({ cards: 'words', update: true });
    expect(root.textContent).toContain('1 cards added2 were there already and were updated');
    const both = root.querySelector<HTMLInputElement>('input[value="both"]');
    await act(() => both?.click());
    await settle();
    expect(root.textContent).toContain('Machine translation');
    await press('Send to Anki');
    expect(toAnki.mock.calls[1]?.at(1)).toMatchObject({ cards: 'both', update: true });
  });

  it.each<[AnkiProblem | 'not-allowed', RegExp]>([
    ['closed', /Nobody answers at 127\.0\.0\.1:8765/],
    ['denied', /told not to let this extension in/],
    ['key', /asks for a key/],
    ['old', /too old/],
    ['not-anki', /Another program/],
    ['note-type', /other fields/],
    ['refused', /in these words:deck is odd/],
    ['not-allowed', /was not allowed to talk to Anki/],
  ])('says %s in a sentence of its own', async (problem, words) => {
    const toAnki = vi.fn(async () => {
      throw problem === 'not-allowed' ? new ServiceError(problem) : new AnkiFailure(problem, 'deck is odd');
    });
    await show('to-anki', ['a'], { toAnki });
    await press('Send to Anki');
    expect(root.querySelector('[role="alert"]')?.textContent).toMatch(words);
  });

  it('is waited for, and can be cancelled; what was added is told', async () => {
    let goOn = () => {};
    const toAnki = vi.fn(
      (_: readonly string[], { signal, onProgress }: AnkiOptions) =>
        new Promise<ReturnType<typeof report>>((resolve) => {
          signal.addEventListener('abort', () => resolve(report({ added: 3, stopped: true })));
          goOn = () => onProgress(1, report({ added: 3 }));
        }),
    );
    await show('to-anki', ['a', 'b'], { toAnki });
    await press('Send to Anki');
    expect(root.textContent).toContain('Look for a question in its window');
    await act(() => goOn());
    expect(root.querySelector('progress')?.value).toBe(0.5);
    await press('Cancel');
    expect(root.textContent).toContain('Stopped.3 cards added');
  });
});

describe('Obsidian', () => {
  it('opens one article on a click, and says how it went there', async () => {
    const toObsidian = vi.fn(async () => ({ byClipboard: true }));
    await show('to-obsidian', ['a'], { toObsidian });
    expect(values()).toEqual(['我的库', 'Duìzhào 对照']);
    expect(toObsidian).not.toHaveBeenCalled();
    await press('Open in Obsidian');
    expect(toObsidian.mock.calls).toEqual([['a', '我的库', 'Duìzhào 对照']]);
    expect(root.textContent).toContain('on the clipboard');
  });

  it('says only what came of the last try', async () => {
    const toObsidian = vi.fn(async () => ({ byClipboard: true }));
    await show('to-obsidian', ['a'], { toObsidian });
    await press('Open in Obsidian');
    toObsidian.mockRejectedValueOnce(new ServiceError('unknown'));
    await press('Open in Obsidian');
    expect(root.querySelector('[role="alert"]')?.textContent).toMatch(/Something went wrong/);
    expect(root.textContent).not.toContain('on the clipboard');
  });

  it('takes one article only', async () => {
    await show('to-obsidian', ['a', 'b']);
    expect(root.textContent).toContain('one article at a time');
    expect(root.querySelector('input')).toBeNull();
  });
});

it('shares in the forms that the browser takes', async () => {
  const services = await show('to-share', ['a'], { shareForms: ['text', 'html'] });
  expect([...root.querySelectorAll('input')].map(({ value }) => value)).toEqual(['text', 'html']);
  await act(() => root.querySelectorAll('input')[1]?.click());
  await press('Share…');
  expect(services.share).toHaveBeenCalledWith('a', 'html');
  expect(root.textContent).toContain('Handed over.');
});
