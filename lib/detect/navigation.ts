/**
 * Calls back when the page goes to another address without a new document. A content script cannot see the page's own
 * calls of `history.pushState`, since it lives in another world; the Navigation API tells it. Where a browser lacks that
 * (Firefox before 147), events cover going back and forth, and the address is compared once a second while the page is
 * on screen.
 *
 * `replaced` says that the page only renamed the entry it is on, as some do while the reader scrolls.
 */
export function watchNavigation(window: Window, changed: (replaced: boolean) => void, signal: AbortSignal): void {
  let known = pageOf(window.location.href);
  const compare = (event?: Event) => {
    const now = pageOf(window.location.href);
    if (now === known) return;
    known = now;
    changed(event !== undefined && 'navigationType' in event && event.navigationType === 'replace');
  };
  const navigation: unknown = (window as { navigation?: unknown }).navigation;
  // A page may hold an element with the id 'navigation', which a browser without the API gives under that name.
  if (Object.prototype.toString.call(navigation) === '[object Navigation]') {
    (navigation as EventTarget).addEventListener('currententrychange', compare, { signal });
    return;
  }
  window.addEventListener('popstate', compare, { signal });
  window.addEventListener('hashchange', compare, { signal });
  const timer = setInterval(() => {
    if (window.document.visibilityState !== 'hidden') compare();
  }, 1000);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** The address without its fragment, unless that is a route of a single-page site. */
export const pageOf = (url: string): string => url.replace(/#(?!!?\/).*$/, '');
