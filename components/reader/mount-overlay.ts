import { type ComponentChild, render } from 'preact';
import { call, own } from '@/lib/read/unclobbered';
import type { Theme } from '@/lib/settings/settings';
import { keepFocus } from './keep-focus';
import { guardEvents } from './trusted-events';
import { protectCreation } from './unclobbered-creation';

export interface OverlayMount {
  readonly open: boolean;
  /** Takes the overlay away and gives back focus and scroll position. Does nothing the second time. */
  close(): void;
}

/** What the drawn view may do to the overlay that it stands in. */
export interface OverlayFrame {
  close(): void;
  /** Gives ground and scroll bar the colours of the text. */
  setTheme(theme: Theme): void;
}

export interface OverlayOptions {
  document: Document;
  /** 'open' only in test builds, so that tests can look inside. */
  mode: 'open' | 'closed';
  /** All style sheets as one text: Firefox refuses constructed sheets from a content script. */
  styles: string;
  draw: (frame: OverlayFrame) => ComponentChild;
}

/**
 * Lays a modal dialog over a page. It stands in the browser's top layer, above whatever the page floats, and the browser
 * itself keeps focus inside and the page inert: nothing of the page has to be changed, and one element is added, which
 * goes again on closing. Closes itself when the page takes that element away.
 */
export function mountOverlay({ document, mode, styles, draw }: OverlayOptions): OverlayMount {
  const window = document.defaultView as Window;
  const { scrollX, scrollY } = window;
  const before = own<Element | null>(document, 'activeElement');
  const html = own<Element>(document, 'documentElement');
  let open = true;

  // Made in a document without scripts: a page that has defined an element of this name gets it only once our tree is
  // attached and closed, too late to look into it.
  const workshop = new DOMParser().parseFromString('', 'text/html');
  const host = workshop.createElement('duizhao-reader');
  const root = host.attachShadow({ mode });
  const style = workshop.createElement('style');
  style.textContent = styles;
  const dialog = workshop.createElement('dialog');
  dialog.className = 'overlay';
  dialog.dataset.theme = 'auto';
  dialog.autofocus = true; // the dialog itself, so that keys scroll the text at once
  dialog.tabIndex = -1;
  dialog.setAttribute('aria-label', 'Duìzhào 对照'); // its name in every language
  root.append(style, dialog);
  guardEvents(root);
  const regain = keepFocus(root);
  // A narrower window may have no room for the sentence that had the focus. The browser takes it away after drawing.
  const sizes = 'ResizeObserver' in globalThis ? new ResizeObserver(() => setTimeout(regain)) : null;

  const close = () => {
    if (!open) return;
    open = false;
    observer.disconnect();
    sizes?.disconnect();
    render(null, dialog);
    if (dialog.open) dialog.close();
    host.remove();
    if (before && own(before, 'isConnected')) call(before, 'focus', { preventScroll: true });
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
  // Only the children of the root element: a page that changes itself without end costs nothing here.
  const observer = new MutationObserver((records) => {
    const gone = records.some((record) => [...record.removedNodes].includes(host));
    if (gone || !host.isConnected) close(); // moved is gone too: it is no longer modal then
  });

  protectCreation(document);
  call(html, 'append', host);
  dialog.showModal();
  sizes?.observe(dialog);
  observer.observe(html, { childList: true });
  observer.observe(document, { childList: true });
  dialog.addEventListener('cancel', (event) => {
    if (event.target !== dialog) return;
    event.preventDefault();
    close();
  });
  dialog.addEventListener('close', (event) => {
    if (event.target === dialog) close();
  });
  const setTheme = (theme: Theme) => {
    dialog.dataset.theme = theme;
  };
  render(draw({ close, setTheme }), dialog);
  return {
    get open() {
      return open;
    },
    close,
  };
}
