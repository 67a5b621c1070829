import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { TextsContext, textsIn } from '@/components/library/texts';
import { WordsPage } from '@/components/library/words/WordsPage';
import type { ToastMessage } from '@/components/ui/use-toast';
import type { Language } from '@/lib/settings/language';
import { defaultSettings, type ReadingPreferences } from '@/lib/settings/settings';
import type { ListedWord } from '@/lib/words/word-list';
import { fakeWords } from './fake-words';

export interface WordsView {
  target?: string;
  language?: Language;
  preferences?: Partial<ReadingPreferences>;
  services?: Parameters<typeof fakeWords>[1];
}

/** The drawn page of kept words, and the ways in which tests look at it and use it. */
export async function showWords(words: ListedWord[], view: WordsView = {}) {
  const root = document.body.appendChild(document.createElement('div'));
  const fake = fakeWords(words, view.services);
  const toasts: ToastMessage[] = [];
  const language = view.language ?? 'en';
  const texts = { t: textsIn(language), language };
  const services = { words: fake.services, openOptions: vi.fn(), openWelcome: vi.fn() };
  const preferences = { ...defaultSettings.reading, ...view.preferences };
  const show = (toast: ToastMessage) => void toasts.push(toast);
  const settle = () => act(async () => void (await new Promise((done) => setTimeout(done))));
  const draw = async (target = view.target) => {
    await act(() =>
      render(
        <TextsContext.Provider value={texts}>
          <WordsPage services={services} preferences={preferences} active target={target} show={show} />
        </TextsContext.Provider>,
        root,
      ),
    );
    await settle();
    await settle();
  };
  await draw();
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string) => {
    const found = all(selector)[0];
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  return {
    root,
    fake,
    toasts,
    draw,
    all,
    one,
    settle,
    heads: () => all('.word-head').map((head) => head.textContent),
    button: (name: string) => {
      const found = all('button').find((b) => (b.getAttribute('aria-label') ?? b.textContent) === name);
      if (!found) throw new Error(`no button ${name}`);
      return found;
    },
    click: async (element: HTMLElement) => {
      await act(() => element.click());
      await settle();
    },
    press: async (key: string, on: Element = document.activeElement ?? document.body) => {
      await act(() => void on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
      await settle();
    },
    type: async (selector: string, text: string) => {
      const box = one(selector) as HTMLInputElement;
      box.value = text;
      await act(() => void box.dispatchEvent(new InputEvent('input', { bubbles: true })));
      await settle();
    },
    choose: async (selector: string, value: string) => {
      const box = one(selector) as HTMLSelectElement;
      box.value = value;
      await act(() => void box.dispatchEvent(new Event('change', { bubbles: true })));
      await settle();
    },
    undo: async () => {
      await act(() => toasts.at(-1)?.action?.run());
      await settle();
    },
    remove: () => act(() => render(null, root)).then(() => root.remove()),
  };
}
