import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { type ButtonOptions, showButton } from '@/lib/detect/button';
import { buttonTexts } from '@/lib/detect/button-strings';
import { page, paragraphs } from './sample-pages';

function show(options: Partial<ButtonOptions> = {}, markup = paragraphs[0]!) {
  const { window } = new JSDOM(page(markup), { url: 'https://news.example.com/1.html' });
  const root = window.document.querySelector(':root')!;
  const before = root.outerHTML;
  const stop = new window.AbortController();
  const calls = { onRead: vi.fn(), onDismiss: vi.fn(), onNever: vi.fn() };
  showButton(window as unknown as Window & typeof globalThis, {
    language: 'en',
    texts: buttonTexts(options.language ?? 'en'),
    shadow: 'open',
    signal: stop.signal,
    ...calls,
    ...options,
  });
  const host = root.lastElementChild as HTMLElement;
  return { window, document: window.document, before, stop, host, ...calls };
}

/** What the shadow tree shows, without the style element that jsdom needs. */
const shown = (host: HTMLElement) =>
  [...host.shadowRoot!.childNodes].filter(({ nodeName }) => nodeName !== 'STYLE').map(({ textContent }) => textContent);

describe('the 对照 button', () => {
  it('is one element at the end of the document, with one text', () => {
    const { document, host, before } = show();
    expect(host.parentNode).toBe(document.documentElement);
    expect(host.childNodes).toHaveLength(0);
    expect(shown(host)).toEqual(['对照']);
    expect(host.getAttribute('role')).toBe('button');
    expect(host.tabIndex).toBe(0);
    host.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('speaks the language of the interface', () => {
    expect(show({ language: 'en' }).host.getAttribute('aria-label')).toContain('read beside English');
    expect(show({ language: 'zh-Hans' }).host.getAttribute('aria-label')).toContain('中英对照阅读');
    const { host } = show({ language: 'zh-Hant' });
    expect(host.getAttribute('aria-label')).toContain('中英對照閱讀');
    expect(shown(host)).toEqual(['對照']);
    expect(host.lang).toBe('zh-Hant');
  });

  it('has a closed shadow tree where it is not under test', () => {
    expect(show({ shadow: 'closed' }).host.shadowRoot).toBeNull();
  });

  it('ignores what scripts of the page make up', () => {
    const { window, host, onRead, onDismiss, onNever } = show();
    for (const type of ['click', 'mousedown', 'pointerenter', 'focusin', 'mouseup']) {
      host.dispatchEvent(new window.Event(type, { bubbles: true, cancelable: true }));
    }
    for (const key of ['Enter', ' ', 'Escape']) {
      host.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true }));
    }
    host.click();
    expect(shown(host)).toEqual(['对照']);
    expect(host.isConnected).toBe(true);
    for (const call of [onRead, onDismiss, onNever]) expect(call).not.toHaveBeenCalled();
  });

  it('shows its other controls on focus, and hands the focus on', () => {
    const { host } = show();
    host.focus();
    expect(shown(host)).toEqual(['对照', '×', 'Never on this site']);
    expect(host.getAttribute('role')).toBe('group');
    expect(host.hasAttribute('tabindex')).toBe(false);
    expect(host.shadowRoot!.activeElement?.textContent).toBe('对照');
  });

  it('ignores made-up clicks on its other controls', () => {
    const { host, onNever, onDismiss, onRead } = show();
    host.focus();
    for (const button of host.shadowRoot!.querySelectorAll('button')) button.click();
    for (const call of [onRead, onDismiss, onNever]) expect(call).not.toHaveBeenCalled();
    expect(host.isConnected).toBe(true);
  });

  it('tells the page nothing of what happens on it', () => {
    const { window, document, host } = show();
    host.focus();
    const heard: string[] = [];
    for (const type of ['click', 'pointerdown', 'keydown']) {
      document.addEventListener(type, () => heard.push(type));
      host.dispatchEvent(new window.Event(type, { bubbles: true }));
    }
    expect(heard).toEqual([]);
  });

  it('goes when the signal says so, and does not come after that', () => {
    const { document, host, stop, before } = show();
    stop.abort();
    expect(host.isConnected).toBe(false);
    expect(document.documentElement.outerHTML).toBe(before);

    const { window } = new JSDOM(page(''));
    const late = window.AbortSignal.abort();
    const calls = { onRead() {}, onDismiss() {}, onNever() {} };
    showButton(window as unknown as Window & typeof globalThis, {
      language: 'en',
      texts: buttonTexts('en'),
      shadow: 'open',
      signal: late,
      ...calls,
    });
    expect(window.document.documentElement.lastElementChild?.localName).toBe('body');
  });

  it('comes although the page has elements with the names of DOM members', () => {
    const names = ['createElement', 'documentElement', 'append'];
    const { host } = show(
      {},
      names.map((name) => `<form name="${name}"></form><img name="${name}" id="${name}">`).join(''),
    );
    expect(shown(host)).toEqual(['对照']);
  });
});
