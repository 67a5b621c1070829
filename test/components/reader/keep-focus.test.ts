// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocus } from '@/components/reader/keep-focus';

let host: HTMLElement;
let root: ShadowRoot;
let dialog: HTMLDialogElement;
let buttons: HTMLElement[];

const add = <K extends keyof HTMLElementTagNameMap>(parent: Node, name: K) =>
  parent.appendChild(document.createElement(name));
const tab = (more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true, ...more });
  (root.activeElement ?? dialog).dispatchEvent(event);
  return event.defaultPrevented;
};

beforeEach(() => {
  // jsdom draws nothing, so everything counts as drawn here.
  vi.spyOn(HTMLElement.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  host = add(document.body, 'div');
  root = host.attachShadow({ mode: 'open' });
  keepFocus(root);
  dialog = add(root, 'dialog');
  dialog.open = true;
  dialog.tabIndex = -1;
  buttons = [add(dialog, 'button'), add(dialog, 'button'), add(dialog, 'button')];
});
afterEach(() => {
  vi.restoreAllMocks();
  host.remove();
});

describe('keepFocus', () => {
  it('goes from the last control to the first, and back', () => {
    buttons[2]?.focus();
    expect(tab()).toBe(true);
    expect(root.activeElement).toBe(buttons[0]);
    expect(tab({ shiftKey: true })).toBe(true);
    expect(root.activeElement).toBe(buttons[2]);
  });

  it('leaves Tab between controls to the browser', () => {
    buttons[1]?.focus();
    expect(tab()).toBe(false);
    expect(tab({ shiftKey: true })).toBe(false);
    expect(tab({ ctrlKey: true })).toBe(false);
    expect(root.activeElement).toBe(buttons[1]);
  });

  it('leaves what cannot be reached out of the round', () => {
    (buttons[0] as HTMLButtonElement).disabled = true;
    buttons[2]?.focus();
    tab();
    expect(root.activeElement).toBe(buttons[1]);
  });

  it('goes backwards from the dialog itself to the last control', () => {
    dialog.focus();
    expect(tab({ shiftKey: true })).toBe(true);
    expect(root.activeElement).toBe(buttons[2]);
  });

  it('stays in the topmost dialog', () => {
    const help = add(root, 'dialog');
    help.open = true;
    const close = add(help, 'button');
    close.focus();
    expect(tab()).toBe(true);
    expect(root.activeElement).toBe(close);
  });

  it('takes the focus when a click removes what had it', async () => {
    const [first] = buttons;
    first?.addEventListener('click', () => first.remove());
    first?.focus();
    first?.click();
    await vi.waitFor(() => expect(root.activeElement).toBe(dialog));
  });

  it('gives the dialog the focus before any timer where a click takes away what had it', async () => {
    vi.useFakeTimers();
    const [button] = buttons;
    button?.addEventListener('click', () => queueMicrotask(() => button.remove()));
    button?.focus();
    button?.click();
    await Promise.resolve();
    expect(root.activeElement).toBe(dialog);
    vi.useRealTimers();
  });
});
