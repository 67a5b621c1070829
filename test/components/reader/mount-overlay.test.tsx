// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountOverlay, type OverlayMount } from '@/components/reader/mount-overlay';
import { after, giveDialogs } from './view';

let mount: OverlayMount | undefined;

beforeAll(giveDialogs);
beforeEach(() => {
  window.scrollTo = vi.fn() as typeof window.scrollTo;
  document.body.replaceChildren(document.createElement('a'), document.createElement('p'));
  document.querySelector('a')?.setAttribute('href', '#');
});
afterEach(() => mount?.close());

const open = (mode: 'open' | 'closed' = 'open') => {
  mount = mountOverlay({
    document,
    mode,
    styles: '.reader {}',
    draw: ({ close }) => (
      <button type="button" class="inside" onClick={close}>
        text
      </button>
    ),
  });
  return mount;
};
const host = () => document.querySelector('duizhao-reader');

describe('the overlay over a page', () => {
  it('adds one element, and nothing of it stays', () => {
    const before = document.documentElement.outerHTML;
    const attributes = document.body.getAttributeNames();
    open();
    expect(document.documentElement.children).toHaveLength(3);
    expect(document.body.getAttributeNames()).toEqual(attributes);
    expect(host()?.shadowRoot?.querySelector('dialog')?.open).toBe(true);
    mount?.close();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(mount?.open).toBe(false);
  });

  it('is closed to the page as shipped', () => {
    open('closed');
    expect(host()).not.toBeNull();
    expect(host()?.shadowRoot).toBeNull();
  });

  it('gives back the focus and the place', () => {
    document.querySelector('a')?.focus();
    open();
    host()?.shadowRoot?.querySelector<HTMLElement>('.inside')?.focus();
    expect(document.activeElement).toBe(host());
    mount?.close();
    expect(document.activeElement).toBe(document.querySelector('a'));
    expect(window.scrollTo).toHaveBeenCalledWith({ left: 0, top: 0, behavior: 'instant' });
  });

  it('goes when the page takes it away or moves it', async () => {
    open();
    host()?.remove();
    await after(() => {});
    expect(mount?.open).toBe(false);
    open();
    document.body.append(host() as Element);
    await after(() => {});
    expect(mount?.open).toBe(false);
    expect(host()).toBeNull();
  });

  it('does not believe a script that plays the browser', () => {
    open();
    const dialog = host()?.shadowRoot?.querySelector('dialog');
    dialog?.dispatchEvent(new Event('cancel', { cancelable: true }));
    dialog?.dispatchEvent(new Event('close'));
    expect(mount?.open).toBe(true);
  });

  it('does nothing on clicks that a script makes up', async () => {
    open();
    const button = host()?.shadowRoot?.querySelector<HTMLElement>('.inside');
    await after(() => button?.click());
    await after(() => button?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })));
    expect(mount?.open).toBe(true);
  });

  it('lets nothing out to the page', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    open();
    host()
      ?.shadowRoot?.querySelector('.inside')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true, composed: true }));
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('works on a page that puts elements in the place of document members', () => {
    const names = ['createElement', 'createElementNS', 'createTextNode', 'activeElement', 'documentElement'];
    const images = names.map((name) => Object.assign(document.createElement('img'), { name }));
    const body = document.body;
    const real = Object.getOwnPropertyDescriptor(Node.prototype, 'ownerDocument') as PropertyDescriptor;
    body.append(...images);
    try {
      expect(document.createElementNS).toBe(images[1]); // the page has it its way
      open();
      expect(host()?.shadowRoot?.querySelector('.inside')?.textContent).toBe('text');
      expect(body.ownerDocument).toBe(document);
      mount?.close();
      expect(host()).toBeNull();
    } finally {
      Object.defineProperty(Node.prototype, 'ownerDocument', real);
      body.replaceChildren();
    }
  });
});
