import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';
import { Options } from '@/components/options/Options';
import type { Language } from '@/lib/settings/language';
import { defaultSettings, type Settings } from '@/lib/settings/settings';
import { fakeOptions } from './fake-options';

let root: HTMLElement;

/** The page with fakes behind it, and hands to use it. Everything is made anew for each test. */
export function optionsPage() {
  let fakes = fakeOptions();
  beforeEach(() => {
    fakes = fakeOptions();
    // jsdom has dialogs without their methods.
    HTMLDialogElement.prototype.showModal = function open() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
    root = document.body.appendChild(document.createElement('div'));
  });
  afterEach(async () => {
    await act(() => render(null, root));
    root.remove();
  });
  /** Runs a step, then lets the services' answers arrive and be drawn. */
  const after = async (step: () => void) => {
    await act(step);
    for (let turn = 0; turn < 3; turn += 1) await act(async () => {});
  };
  const all = (selector: string, text = '') =>
    [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => element.textContent?.includes(text));
  const one = <T extends HTMLElement = HTMLElement>(selector: string, text = ''): T => {
    const found = all(selector, text)[0];
    if (!found) throw new Error(`no ${selector} with “${text}”`);
    return found as T;
  };
  return {
    get services() {
      return fakes.services;
    },
    get glossary() {
      return fakes.glossary;
    },
    show: (settings: Partial<Settings> = {}, language: Language = 'en') =>
      after(() =>
        render(
          <Options services={fakes.services} settings={{ ...defaultSettings, ...settings }} language={language} />,
          root,
        ),
      ),
    after,
    all,
    one,
    click: (selector: string, text = '') => after(() => one(selector, text).click()),
    type: (selector: string, text: string) =>
      after(() => {
        const field = one<HTMLInputElement>(selector);
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    choose: (selector: string, value: string) =>
      after(() => {
        const field = one<HTMLSelectElement>(selector);
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    text: (selector: string) => one(selector).textContent ?? '',
  };
}
