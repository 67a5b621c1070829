import type { Copied } from '@/lib/export/copied';

/**
 * Puts a text on the clipboard, with its rich form where there is one. Must be called from a key or a click. Where the
 * page is not served over https there is no Clipboard API, and the older copy event does it. False where the browser
 * refuses both.
 *
 * @param view an element of ours: what must be in a tree for the moment stands there, out of the page's sight
 */
export async function writeClipboard(view: HTMLElement, { text, html }: Copied): Promise<boolean> {
  const window = view.ownerDocument.defaultView;
  const clipboard = window?.navigator.clipboard;
  try {
    if (clipboard && html !== undefined && typeof ClipboardItem === 'function') {
      const item = { 'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': htmlBlob(html) };
      await clipboard.write([new ClipboardItem(item)]);
      return true;
    }
    if (clipboard && html === undefined) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // refused here, perhaps not by the other way
  }
  return copyByEvent(view, { text, html });
}

const htmlBlob = (html: string) => new Blob([html], { type: 'text/html' });

/** The selection of a field with nothing in it starts a copy event, whose data are then ours. */
function copyByEvent(view: HTMLElement, copied: Copied): boolean {
  const document = view.ownerDocument;
  const root = view.getRootNode() as Document | ShadowRoot;
  const before = root.activeElement;
  const field = document.createElement('textarea');
  field.value = ' ';
  field.className = 'ui-hidden';
  let done = false;
  field.addEventListener('copy', (event) => {
    event.stopPropagation();
    done = fillEvent(event, copied);
  });
  view.append(field);
  field.focus({ preventScroll: true });
  field.select();
  try {
    document.execCommand('copy');
  } catch {
    done = false;
  }
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return done;
}

/** Gives a copy event our data instead of what the browser would take. */
export function fillEvent(event: ClipboardEvent, { text, html }: Copied): boolean {
  if (!event.clipboardData) return false;
  event.clipboardData.setData('text/plain', text);
  if (html !== undefined) event.clipboardData.setData('text/html', html);
  event.preventDefault();
  return true;
}
