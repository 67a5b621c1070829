import { browser } from '#imports';
import type { OptionsServices } from '@/components/options/options-services';
import { openLibrary } from '@/lib/library/database';
import { durability } from '@/lib/library/durability';
import {
  askForEverySite,
  askForKnownSites,
  mayRunOn,
  startDetectingEverywhere,
  stopDetectingEverywhere,
} from '@/lib/platform/detect-everywhere';
import { eraseEverything } from '@/lib/platform/erase';
import { keptForGood } from '@/lib/platform/kept-for-good';
import { openBackups, openLibraryTab } from '@/lib/platform/library-tab';
import { damagedSettings, dismissDamagedSettings, saveSettings } from '@/lib/platform/settings-store';
import { openShortcuts, shortcutOf } from '@/lib/platform/shortcuts';
import { matchPatterns, sites } from '@/lib/sites/registry';
import { engineServices } from './engine-services';
import { glossaryServices } from './glossary-services';

/** The options page's effects. */
export function optionsServices(): OptionsServices {
  const known = matchPatterns();
  return {
    version: browser.runtime.getManifest().version,
    outlets: sites,
    engines: engineServices(),
    glossary: glossaryServices,
    changeReading: async (reading) => {
      await saveSettings({ reading });
    },
    allowHost: async (host) => {
      await saveSettings(({ neverHosts }) => ({ neverHosts: neverHosts.filter((other) => other !== host) }));
    },
    startDetectingEverywhere: async () => {
      const given = await askForEverySite();
      if (given) await startDetectingEverywhere(known);
      return given;
    },
    stopDetectingEverywhere,
    knownSitesAllowed: () => mayRunOn(known),
    allowKnownSites: () => askForKnownSites(known),
    storage: async () => {
      if (browser.extension.inIncognitoContext) throw new Error('the library is in ordinary windows');
      const [articles, { used }, persistent] = await Promise.all([
        openLibrary().summaries.count(),
        durability(navigator.storage),
        keptForGood(),
      ]);
      return { articles, used, persistent };
    },
    persist: keptForGood,
    eraseEverything,
    damagedSettings,
    dismissDamagedSettings,
    openLibrary: () => openLibraryTab(undefined, browser.extension.inIncognitoContext),
    openBackups: () => openBackups(browser.extension.inIncognitoContext),
    openShortcuts,
    shortcut: () => shortcutOf('read-page'),
  };
}
