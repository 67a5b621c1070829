import { browser } from '#imports';
import { loadSettings, saveSettings } from './settings-store';

const scriptId = 'detect-everywhere';
const everySite = { origins: ['*://*/*'] };

/**
 * Asks for the right to look at every site. Must be called straight from a click: Firefox forgets the gesture at the
 * first wait. False where the reader declines.
 */
export const askForEverySite = (): Promise<boolean> => browser.permissions.request(everySite);

/** Asks for the sites of the manifest, which Firefox lets the reader take back. Straight from a click, as above. */
export const askForKnownSites = (knownSites: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...knownSites] });

export const mayRunOn = (patterns: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...patterns] });

/** After the right was given: remembers the choice and starts detecting. */
export async function startDetectingEverywhere(knownSites: readonly string[]): Promise<void> {
  await saveSettings({ detectEverywhere: true });
  await alignRegistration(knownSites);
}

/** Stops detecting on unknown sites and gives the right back. */
export async function stopDetectingEverywhere(): Promise<void> {
  await saveSettings({ detectEverywhere: false });
  await unregister();
  await browser.permissions.remove(everySite);
}

/**
 * Makes the registered script agree with the reader's choice and with the right we really have. For the start of the
 * background, updates of the extension and changes of permissions. Known sites are left out: there the manifest runs it.
 */
export async function alignRegistration(knownSites: readonly string[]): Promise<void> {
  const { detectEverywhere } = await loadSettings();
  const allowed = await browser.permissions.contains(everySite);
  if (detectEverywhere && !allowed) await saveSettings({ detectEverywhere: false });
  if (!detectEverywhere || !allowed) return unregister();
  const script: Parameters<typeof browser.scripting.registerContentScripts>[0][number] = {
    id: scriptId,
    js: ['content-scripts/detect.js'],
    matches: everySite.origins,
    excludeMatches: [...knownSites],
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (registered.length) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

async function unregister(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
}
