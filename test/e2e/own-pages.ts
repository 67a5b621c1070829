import type { Page } from 'puppeteer-core';
import { currentVersion } from '@/lib/settings/migrations';
import { defaultSettings, type Settings } from '@/lib/settings/settings';
import { type Session, until } from './browsers';

/** Changes reading preferences the way another page of ours would: through storage, which all of them watch. */
export const setReading = (page: Page, change: Partial<Settings['reading']>): Promise<void> =>
  page.evaluate(
    async (reading, defaults, version) => {
      const { settings } = (await chrome.storage.local.get('settings')) as { settings?: { value: Settings } };
      const before = settings?.value ?? defaults;
      const value = { ...before, reading: { ...before.reading, ...reading } };
      await chrome.storage.local.set({ settings: { version, value } });
    },
    change,
    defaultSettings,
    currentVersion(),
  );

/** The settings as they are stored. Asked from a page of ours. */
export const storedSettings = (own: Page): Promise<Settings | undefined> =>
  own.evaluate(async () => ((await chrome.storage.local.get('settings')).settings as { value: Settings })?.value);

/** The text on the toolbar icon for the tab that shows an address. Asked from a page of ours. */
export const badgeOf = (own: Page, url: string): Promise<string> =>
  own.evaluate(async (wanted) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === wanted);
    return tab?.id ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no such tab';
  }, url);

/** Presses the button (or link, or choice) with these words, as a reader who sees them. */
export async function press(page: Page, words: string | RegExp, within = 'body'): Promise<void> {
  const source = typeof words === 'string' ? `^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` : words.source;
  const found = await page.waitForFunction(
    (scope: string, pattern: string) =>
      [...document.querySelectorAll(`${scope} :is(button, a, label, summary)`)].find(
        (e) =>
          new RegExp(pattern).test((e.getAttribute('aria-label') ?? e.textContent ?? '').trim()) &&
          e.checkVisibility() &&
          !(e as HTMLButtonElement).disabled,
      ) ?? null,
    {},
    within,
    source,
  );
  await page.evaluate((e) => (e as HTMLElement).click(), found);
}

export const textOf = (page: Page, selector = 'body'): Promise<string> =>
  page.evaluate((wanted) => (document.querySelector<HTMLElement>(wanted)?.innerText ?? '').trim(), selector);

export const says = (page: Page, words: RegExp, selector = 'body'): Promise<void> =>
  until(async () => words.test(await textOf(page, selector)), `${words} on ${page.url()}`);

/** Forgets every line that an engine translated. */
export const forgetTranslations = (own: Page): Promise<void> =>
  own.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('duizhao-translations');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );

/** Opens a page of ours and waits until it is drawn. */
export async function openOwn(session: Session, path: string): Promise<Page> {
  const page = await session.own(path);
  await page.waitForSelector('main');
  return page;
}
