import { browser } from '#imports';
import { isPrivateAddress } from './private-address';

/** What a host is wanted for; the page that asks says it in the reader's language. */
export const allowReasons = ['edition', 'model'] as const;
export type AllowReason = (typeof allowReasons)[number];

/** Match pattern for the host of an address. Without the port, which Firefox does not know in patterns. */
export function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

export const patternsOf = (urls: readonly string[]): string[] => [...new Set(urls.map(patternOf))];

export const isAllowed = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...origins] });

/**
 * Asks for hosts from a page of ours. Must be called straight from a click: Firefox forgets the gesture at the first
 * wait. True at once where they are allowed already, false where the reader declines.
 */
export const askInClick = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] });

/**
 * Firefox keeps a consent of its own for text of pages that an extension sends out of the computer
 * (`data_collection_permissions` in the manifest, https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/).
 * Other browsers know no such key. The test build does without, because nobody can click there.
 */
const consentTo = (origin: string): { data_collection?: string[] } =>
  import.meta.env.FIREFOX && import.meta.env.MODE !== 'test' && !isPrivateAddress(origin)
    ? { data_collection: ['websiteContent'] }
    : {};

/** Asks for the host of an engine to which text will go, straight from a click like `askInClick`. */
export const askToSend = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(origin)], ...consentTo(origin) });

/** Whether text may go to an engine's host. */
export const maySendTo = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(origin)], ...consentTo(origin) });

const asking = new Map<string, Promise<boolean>>();

/**
 * Asks for hosts when the click was made in a web page, where no browser lets us ask: a small window of ours names them
 * and has the button. Resolves when they are given, declined, or the window is closed. Equal questions share one window.
 */
export async function allowThroughPage(origins: readonly string[], reason: AllowReason): Promise<boolean> {
  if (await isAllowed(origins)) return true;
  const key = [reason, ...origins].join(' ');
  const asked = asking.get(key) ?? askOnPage(origins, reason).finally(() => asking.delete(key));
  asking.set(key, asked);
  return asked;
}

async function askOnPage(origins: readonly string[], reason: AllowReason): Promise<boolean> {
  const search = new URLSearchParams([['reason', reason], ...origins.map((origin) => ['origin', origin])]);
  const url = `${browser.runtime.getURL('/allow.html')}?${search}`;
  const tab = await openAllowPage(url);
  return new Promise((resolve) => {
    const finish = () => {
      browser.permissions.onAdded.removeListener(whenAdded);
      browser.tabs.onRemoved.removeListener(whenRemoved);
      resolve(isAllowed(origins));
    };
    const whenAdded = () => void isAllowed(origins).then((allowed) => allowed && finish());
    const whenRemoved = (id: number) => {
      if (id === tab) finish();
    };
    browser.permissions.onAdded.addListener(whenAdded);
    browser.tabs.onRemoved.addListener(whenRemoved);
  });
}

/** In a small window; in a tab where there are no windows (Firefox for Android). Id of its tab. */
async function openAllowPage(url: string): Promise<number | undefined> {
  if (!browser.windows) return (await browser.tabs.create({ url })).id;
  // Never in a private window, where extension pages cannot stand.
  const window = await browser.windows.create({ url, type: 'popup', width: 520, height: 420, incognito: false });
  return window?.tabs?.[0]?.id;
}

/** What the page that asks was opened with. Origins that are no single host are dropped, so that it never asks for more. */
export function allowQuestion(search: string): { reason: AllowReason; origins: string[]; hosts: string[] } {
  const query = new URLSearchParams(search);
  const reason = allowReasons.find((known) => known === query.get('reason')) ?? 'edition';
  const origins = query.getAll('origin').filter((origin) => /^https?:\/\/[^/*\s]+\/\*$/.test(origin));
  const hosts = [...new Set(origins.map((origin) => new URL(origin.slice(0, -1)).hostname))];
  return { reason, origins, hosts };
}

/** Closes the page that asks; `window.close` does not close a tab in Firefox. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
