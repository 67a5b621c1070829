import { browser } from '#imports';
import type { WelcomeServices } from '@/components/welcome/welcome-services';
import { openLibraryTab } from '@/lib/platform/library-tab';
import { saveSettings } from '@/lib/platform/settings-store';
import { shortcutOf } from '@/lib/platform/shortcuts';
import { sites } from '@/lib/sites/registry';

/** The first-run page's effects. */
export const welcomeServices = (): WelcomeServices => ({
  outlets: sites.length,
  place: async () => {
    if ((await browser.runtime.getPlatformInfo()).os === 'android') return 'android';
    return import.meta.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';
  },
  shortcut: () => shortcutOf('read-page'),
  changeReading: async (reading) => {
    await saveSettings({ reading });
  },
  openOptions: async (section) => {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${section}` });
  },
  openLibrary: () => openLibraryTab(undefined, browser.extension.inIncognitoContext),
});
