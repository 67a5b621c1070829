import type { ReaderViewProps } from '@/components/reader/ReaderView';
import { defaultSettings, type ReadingPreferences } from '@/lib/settings/settings';
import { after, type FakeServices, fakeServices, showReader } from '../view';
import { entries } from './words';

/** A reader view with a dictionary for its text, and what tests of words do with it. */
export async function showWords(
  preferences: Partial<ReadingPreferences> = {},
  change: Partial<ReaderViewProps> = {},
  prepare: (services: FakeServices) => void = () => {},
) {
  const services = fakeServices();
  services.dictionary.mockImplementation(async () => entries);
  prepare(services);
  const wanted = { ...defaultSettings.reading, ...preferences };
  const view = await showReader({ services, preferences: wanted, ...change });
  await after(() => {});
  const word = (text: string): HTMLElement => {
    const found = view.all('.row .word').find((element) => element.textContent === text);
    if (!found) throw new Error(`no word ${text}`);
    return found;
  };
  return {
    ...view,
    services,
    word,
    card: () => view.all('.word-card')[0] ?? null,
    /** A mouse comes over an element. */
    point: (element: Element, more: MouseEventInit & { pointerType?: string } = {}) =>
      after(() => {
        element.dispatchEvent(pointer('pointerover', more));
      }),
    button: (name: string): HTMLButtonElement => {
      const found = view
        .all('.word-card button')
        .find((one) => one.textContent === name || one.getAttribute('aria-label') === name);
      if (!(found instanceof HTMLButtonElement)) throw new Error(`no button ${name}`);
      return found;
    },
  };
}

/** A pointer event that bubbles; jsdom's own where it has one. */
export function pointer(type: string, { pointerType = 'mouse', ...more }: MouseEventInit & { pointerType?: string }) {
  return new PointerEvent(type, { bubbles: true, cancelable: true, pointerType, ...more });
}
