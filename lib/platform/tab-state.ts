import { browser } from '#imports';
import type { Detected } from './messages';

/** What the detect script last said of a tab. Lives in memory only (`storage.session`) and dies with the tab. */
export interface TabState extends Detected {
  /** Address of the document that said it, without fragment. */
  url: string;
}

const keyOf = (tabId: number) => `tab:${tabId}`;

/** The address that tells pages apart: without the fragment, unless that is a route of a single-page site. */
export const withoutFragment = (url: string): string => url.replace(/#(?!!?\/).*$/, '');

export async function rememberTab(tabId: number, state: TabState): Promise<void> {
  // Chromium tells of no change where the value is the same, but whoever waits must hear the same answer too.
  await browser.storage.session.set({ [keyOf(tabId)]: { ...state, at: Date.now() } });
}

/** What is known of the tab, if it still shows the document at `url`. */
export async function recallTab(tabId: number, url: string): Promise<TabState | null> {
  const state = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as TabState | undefined;
  return state?.url === withoutFragment(url) ? state : null;
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Waits until the detect script speaks about the document at `url`; null if the signal ends the wait first. */
export function awaitTab(tabId: number, url: string, signal: AbortSignal): Promise<TabState | null> {
  return new Promise((resolve) => {
    const finish = (state: TabState | null) => {
      browser.storage.session.onChanged.removeListener(listen);
      resolve(state);
    };
    const listen = (changes: Record<string, unknown>) => {
      if (keyOf(tabId) in changes)
        recallTab(tabId, url).then(
          (state) => state && finish(state),
          () => finish(null),
        );
    };
    browser.storage.session.onChanged.addListener(listen);
    signal.addEventListener('abort', () => finish(null), { once: true });
    if (signal.aborted) finish(null);
  });
}

/**
 * Forgets tabs that are closed. Navigation needs no listener, which would wake the background for every page of every
 * site: browsers take badge and tooltip away themselves, and a state holds for its address only.
 */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
}
