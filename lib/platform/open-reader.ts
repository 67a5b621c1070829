import { browser } from '#imports';

/**
 * Puts the reader script into a tab's top frame, where it opens the overlay (or brings it back, if it is there already).
 * False where the browser does not let us: its own pages, extension stores, PDF viewers, or a tab that is gone. The
 * right to do it comes from the host permission of a known site, or from `activeTab` after a click, key or menu.
 */
export async function openReader(tabId: number): Promise<boolean> {
  try {
    if (!isReadable(await probePage(tabId))) return false;
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/reader.js'] });
    return true;
  } catch {
    return false;
  }
}

/** What the popup and the reader's opener must know of a page before any of our scripts runs in it. */
export interface PageProbe {
  contentType: string;
  /** As the page states it, resolved; '' where it states none. Untrusted. */
  canonicalUrl: string;
}

/** Looks at a page; throws where the browser forbids it. */
export async function probePage(tabId: number): Promise<PageProbe> {
  const [first] = await browser.scripting.executeScript({
    target: { tabId },
    func: lookAtDocument,
  });
  const { contentType, canonicalUrl } = (first?.result ?? {}) as Partial<Record<keyof PageProbe, unknown>>;
  return { contentType: String(contentType ?? ''), canonicalUrl: typeof canonicalUrl === 'string' ? canonicalUrl : '' };
}

/** Runs in the page's isolated world. A page may name an element 'contentType' and so hide the property: prototypes cannot be hidden. */
function lookAtDocument(): PageProbe {
  const contentType = Object.getOwnPropertyDescriptor(Document.prototype, 'contentType')?.get?.call(document);
  const link = Document.prototype.querySelector.call(document, 'link[rel~="canonical"]');
  return { contentType, canonicalUrl: link instanceof HTMLLinkElement ? link.href : '' };
}

/** Browsers show PDFs, pictures and raw files inside a page of their own making: nothing to read there. */
export const isReadable = ({ contentType }: PageProbe): boolean => /html/.test(contentType);
