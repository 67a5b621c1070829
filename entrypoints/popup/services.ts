import { browser } from '#imports';
import type { PopupServices } from '@/components/popup/popup-services';
import { openLibrary } from '@/lib/library/database';
import { type ActivePage, lookAtActivePage } from '@/lib/platform/active-page';
import { ask } from '@/lib/platform/ask';
import { openReader } from '@/lib/platform/open-reader';
import { loadSettings, saveSettings } from '@/lib/platform/settings-store';
import { shortcutOf } from '@/lib/platform/shortcuts';
import { siteOf } from '@/lib/sites/registry';

/** The popup's effects. */
export function popupServices(): PopupServices {
  let active: ActivePage | null = null;
  return {
    look: (tell, signal) =>
      lookAtActivePage(async (page) => {
        active = page;
        const outlet = siteOf(page.url) ?? null;
        const { detectEverywhere } = await loadSettings();
        const host = /^https?:/.test(page.url) ? new URL(page.url).host : '';
        const told = { ...page, host, outlet, offers: outlet !== null || detectEverywhere };
        tell({ ...told, saved: null });
        const saved = await findSaved(page.addresses);
        if (saved && active === page && !signal.aborted) tell({ ...told, saved });
      }, signal),
    read: async () => active !== null && openReader(active.tabId),
    // Through the background, since Firefox gives a popup in a private window a database of its own.
    readLater: async () => {
      const [url = ''] = active?.addresses ?? [];
      return (await ask('read-later', { url, title: active?.title ?? '' })).outcome;
    },
    countSaved: async () => (browser.extension.inIncognitoContext ? null : openLibrary().summaries.count()),
    setNever: async (host, never) => {
      await saveSettings(({ neverHosts }) => {
        const others = neverHosts.filter((known) => known !== host);
        return { neverHosts: never ? [...others, host] : others };
      });
    },
    openLibrary: async (canonicalUrl) => {
      await ask('open-library', { canonicalUrl });
    },
    openOptions: () => browser.runtime.openOptionsPage(),
    shortcut: () => shortcutOf('read-page'),
    close: () => window.close(),
  };
}

/** The background is asked, since Firefox gives a popup in a private window a database of its own. */
async function findSaved(addresses: readonly string[]): Promise<{ at: string; address: string } | null> {
  for (const address of addresses) {
    const at = await ask('saved-at', { canonicalUrl: address }).catch(() => null);
    if (at) return { at, address };
  }
  return null;
}
