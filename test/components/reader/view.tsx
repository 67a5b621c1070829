import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, type Mock, vi } from 'vitest';
import { ReaderView, type ReaderViewProps } from '@/components/reader/ReaderView';
import type { AnnotationServices, EnglishServices, LearningServices, ReaderServices } from '@/lib/services';
import { defaultSettings } from '@/lib/settings/settings';
import { keptWordId } from '@/lib/words/words';
import { aBilingualArticle } from '../../builders';

/** jsdom has no modal dialogs: these open and close without being modal. */
export function giveDialogs(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
}

type Mocked<T> = { [K in keyof T]: T[K] extends (...args: never[]) => unknown ? Mock<T[K]> : Mocked<T[K]> };
export type FakeServices = Mocked<ReaderServices>;

/** Events that come one by one. */
export async function* events<T>(...all: T[]): AsyncGenerator<T> {
  yield* all;
}

export const fakeServices = (): FakeServices => ({
  dictionary: vi.fn<ReaderServices['dictionary']>(async () => []),
  save: vi.fn<ReaderServices['save']>(async () => ({
    status: 'added',
    savedAt: '2026-03-02T10:00:00Z',
    persistent: true,
  })),
  savedAt: vi.fn<ReaderServices['savedAt']>(async () => null),
  loadPreferences: vi.fn<ReaderServices['loadPreferences']>(async () => defaultSettings.reading),
  savePreferences: vi.fn<ReaderServices['savePreferences']>(async () => {}),
  openLibrary: vi.fn<ReaderServices['openLibrary']>(async () => {}),
  savedEdits: vi.fn<ReaderServices['savedEdits']>(async () => []),
  english: {
    // Where the reader wants the gloss alone nothing is offered; tests of engines say otherwise.
    state: vi.fn<EnglishServices['state']>(async () => ({
      choice: { engine: 'gloss', fallback: null, fillGaps: null },
      offers: [],
    })),
    choose: vi.fn<EnglishServices['choose']>(async () => {}),
    prepare: vi.fn<EnglishServices['prepare']>(),
    translate: vi.fn<EnglishServices['translate']>(() => events()),
    downloadModel: vi.fn<EnglishServices['downloadModel']>(() => events()),
    editionPage: vi.fn<EnglishServices['editionPage']>(async (url) => ({ url, html: '' })),
    openEngineOptions: vi.fn<EnglishServices['openEngineOptions']>(async () => {}),
  },
  learning: {
    wordFacts: vi.fn<LearningServices['wordFacts']>(async (words) =>
      words.map((word) => ({ key: word, state: 'new', kept: [], hsk: 0, rank: 0 })),
    ),
    setWordState: vi.fn<LearningServices['setWordState']>(async () => {}),
    keepWord: vi.fn<LearningServices['keepWord']>(async ({ sentence, ...word }) => ({
      ...word,
      id: keptWordId(word),
      note: '',
      sentences: sentence ? [{ ...sentence, keptAt: '2026-03-02T10:00:00Z' }] : [],
      createdAt: '2026-03-02T10:00:00Z',
      updatedAt: '2026-03-02T10:00:00Z',
    })),
    dropWord: vi.fn<LearningServices['dropWord']>(async () => {}),
    restoreWord: vi.fn<LearningServices['restoreWord']>(async () => {}),
    sentencesWith: vi.fn<LearningServices['sentencesWith']>(async () => []),
    convert: vi.fn<LearningServices['convert']>(async (texts) => [...texts]),
    openWords: vi.fn<LearningServices['openWords']>(async () => {}),
  },
  annotations: {
    list: vi.fn<AnnotationServices['list']>(async () => []),
    put: vi.fn<AnnotationServices['put']>(async () => {}),
    remove: vi.fn<AnnotationServices['remove']>(async () => {}),
    openPrint: vi.fn<AnnotationServices['openPrint']>(async () => {}),
  },
  place: {
    load: vi.fn<ReaderServices['place']['load']>(async () => null),
    keep: vi.fn<ReaderServices['place']['keep']>(async () => {}),
  },
});

/** Runs a step, then lets what it promised arrive and be drawn. */
export async function after(step: () => void): Promise<void> {
  await act(step);
  await act(async () => {});
}

/** What was drawn and is not removed yet. */
const roots = new Set<HTMLElement>();

// What waits for the next frame is done with the removal, or it would run when the window is gone.
const remove = (root: HTMLElement): void => {
  void act(() => render(null, root));
  root.remove();
  roots.delete(root);
};
afterEach(() => roots.forEach(remove));

/** A drawn reader view and the ways in which tests look at it and use it. It goes with the test. */
export async function showReader(change: Partial<ReaderViewProps> = {}) {
  const root = document.body.appendChild(document.createElement('div'));
  roots.add(root);
  const services = fakeServices();
  const onPreferences = vi.fn<ReaderViewProps['onPreferences']>();
  let props: ReaderViewProps = {
    article: aBilingualArticle(),
    progress: 'done',
    services,
    language: 'en',
    preferences: defaultSettings.reading,
    onPreferences,
    ...change,
  };
  const draw = (more: Partial<ReaderViewProps> = {}) => {
    props = { ...props, ...more };
    return after(() => render(<ReaderView {...props} />, root));
  };
  await draw();
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  return {
    root,
    services,
    onPreferences,
    draw,
    all,
    one: (selector: string) => {
      const found = all(selector)[0];
      if (!found) throw new Error(`nothing matches ${selector}`);
      return found;
    },
    texts: (selector: string) => all(selector).map((element) => element.textContent?.trim()),
    press: (key: string, more: KeyboardEventInit = {}) =>
      after(() => {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...more }),
        );
      }),
    status: () => all('.ui-toast-region')[0]?.textContent ?? '',
    remove: () => remove(root),
  };
}
