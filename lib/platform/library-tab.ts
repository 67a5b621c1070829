import { browser } from '#imports';
import { articleId } from '../library/saved-article';

/**
 * Shows the library, at one article (or its earlier texts) if its canonical address is given: in the library's tab if
 * there is one, else in a new tab. Never in a private window, where Firefox would give the page a separate, empty database.
 */
export async function openLibraryTab(
  canonicalUrl?: string,
  fromPrivate = false,
  view: 'article' | 'versions' = 'article',
): Promise<void> {
  await showLibrary(canonicalUrl ? `#/${view}/${encodeURIComponent(articleId(canonicalUrl))}` : '', fromPrivate);
}

/** Shows the kept words, at one of them if it is named; where, as `openLibraryTab`. */
export async function openWords(id?: string, fromPrivate = false): Promise<void> {
  await showLibrary(id ? `#/words/${encodeURIComponent(id)}` : '#/words', fromPrivate);
}

/** Shows the page of backups; where, as `openLibraryTab`. */
export async function openBackups(fromPrivate = false): Promise<void> {
  await showLibrary('#/backup', fromPrivate);
}

/** Shows a saved article as it is printed; where, as `openLibraryTab`. */
export async function openPrint(canonicalUrl: string, fromPrivate = false): Promise<void> {
  await showLibrary(`#/print/${encodeURIComponent(articleId(canonicalUrl))}`, fromPrivate);
}

/** `route` is the fragment of the library's address, '' for wherever it stands. */
async function showLibrary(route: string, fromPrivate: boolean): Promise<void> {
  const page = browser.runtime.getURL('/library.html');
  const url = page + route;
  const open = (await browser.tabs.query({ url: `${page}*` }).catch(() => [])).find((tab) => !tab.incognito);
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, route ? { active: true, url } : { active: true });
    await browser.windows?.update(open.windowId, { focused: true });
    return;
  }
  if (fromPrivate && browser.windows) {
    const normal = (await browser.windows.getAll({ windowTypes: ['normal'] })).find((window) => !window.incognito);
    if (normal?.id === undefined) await browser.windows.create({ url, incognito: false });
    else {
      await browser.tabs.create({ url, windowId: normal.id });
      await browser.windows.update(normal.id, { focused: true });
    }
    return;
  }
  await browser.tabs.create({ url });
}
