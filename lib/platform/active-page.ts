import { browser } from '#imports';
import { isReadable, probePage } from './open-reader';
import { awaitTab, recallTab, type TabState } from './tab-state';

/** The page behind the popup. */
export interface ActivePage {
  tabId: number;
  /** '' where the browser hides it. */
  url: string;
  title: string;
  /** Addresses under which the article may be in the library, likeliest first. */
  addresses: string[];
  /** 'looking' until the detect script has spoken. */
  kind: 'looking' | 'article' | 'bilingual' | 'other' | 'blocked';
}

/** Milliseconds for the detect script's first word; a page that renders late may still correct it. */
const firstWord = 1500;

/**
 * Says what the active tab shows: at once what is known, then again when the detect script has looked. On sites where it
 * does not run by itself it is put into this one page, which the click on the toolbar icon allows (activeTab).
 */
export async function lookAtActivePage(tell: (page: ActivePage) => void, signal: AbortSignal): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id;
  if (tabId === undefined) return;
  const page: ActivePage = { tabId, url: tab?.url ?? '', title: tab?.title ?? '', addresses: [], kind: 'looking' };
  const probe = await probePage(tabId).catch(() => null);
  if (!probe || !isReadable(probe)) return tell({ ...page, kind: 'blocked' });
  page.addresses = webAddresses([probe.canonicalUrl, page.url]);
  let state = await recallTab(tabId, page.url);
  // 'No article' may be from before the page was loaded again.
  if (!state?.article) {
    tell(page);
    const spoken = awaitTab(tabId, page.url, AbortSignal.any([signal, AbortSignal.timeout(firstWord)]));
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/detect.js'] });
    state = await spoken;
  }
  while (!signal.aborted) {
    const next = awaitTab(tabId, page.url, signal);
    tell(withState(page, state));
    state = await next;
    if (!state) return;
  }
}

function withState(page: ActivePage, state: TabState | null): ActivePage {
  if (!state?.article) return { ...page, kind: 'other' };
  return {
    ...page,
    kind: state.bilingual ? 'bilingual' : 'article',
    title: state.title || page.title,
    addresses: webAddresses([state.canonicalUrl ?? '', ...page.addresses]),
  };
}

const webAddresses = (all: string[]) => [...new Set(all.filter((url) => /^https?:\/\//i.test(url)))];
