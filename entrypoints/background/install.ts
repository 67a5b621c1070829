import { browser } from '#imports';
import { alignRegistration } from '@/lib/platform/detect-everywhere';
import { migrateSettings } from '@/lib/platform/settings-store';
import { matchPatterns } from '@/lib/sites/registry';
import { createMenu } from './toolbar';

/** The welcome page once, on the very first install; on updates only what stored data needs. */
export function onInstalled(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenu();
    void migrateSettings().then(() => alignRegistration(matchPatterns()));
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}

/** What has to hold whenever the background starts, and when the reader takes a permission back. */
export function onStart(): void {
  // Content scripts get settings by message only. Firefox has no access levels: there the wall is that we never give them more.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  browser.runtime.onStartup.addListener(() => void alignRegistration(matchPatterns()));
  browser.permissions.onRemoved.addListener(() => void alignRegistration(matchPatterns()));
}
