import { browser } from '#imports';
import { createBuiltIn } from '../translate/built-in';
import { type EngineId, engineIds } from '../translate/engine';
import type { EngineOffer, TranslationChoice, TranslationState } from '../translate/job';
import { remoteEngine } from '../translate/registry';
import { deviceDownload, hasDeviceModel } from './device-model';
import { type EngineSetUps, loadSetUps } from './engine-store';
import { hostAllowed, originOf } from './host-settings';
import { loadSettings, saveSettings } from './settings-store';
import { timers } from './timers';
import { translatorApi } from './translator-api';

/** What this browser can do about English, and what the reader decided. Contacts nobody and starts nothing. */
export async function translationState(): Promise<TranslationState> {
  const [{ translation: choice }, setUps] = await Promise.all([loadSettings(), loadSetUps()]);
  const offers = await Promise.all(
    engineIds.map((id) => {
      if (id === 'built-in') return builtInOffer(choice);
      if (id === 'bergamot') return bergamotOffer();
      return remoteOffer(id, setUps);
    }),
  );
  return { choice, offers: offers.filter((offer) => offer !== null) };
}

/** Changes what the reader decided; what is not named stays. */
export async function chooseTranslation(change: Partial<TranslationChoice>): Promise<void> {
  await saveSettings(({ translation }) => ({ translation: { ...translation, ...change } }));
}

/**
 * The browser's own translator, asked without creating one. It is no object of this worker in old Chromes; there the
 * other engines are offered. Until it was made once for the extension, it wants a click, even where its model is there.
 */
async function builtInOffer(choice: TranslationChoice): Promise<EngineOffer | null> {
  const builtIn = createBuiltIn(translatorApi(), timers);
  const availability = await builtIn.availability();
  if (availability === 'unavailable') return null;
  const state = availability === 'available' || choice.engine === 'built-in' ? 'ready' : 'click';
  return { engine: 'built-in', label: builtIn.label({}), place: 'device', state };
}

async function bergamotOffer(): Promise<EngineOffer | null> {
  // A service worker has no Worker, but it can open the document that has one. Telephones lack the memory (850 MB).
  const possible = typeof WebAssembly === 'object' && (typeof Worker === 'function' || browser.offscreen !== undefined);
  if (!possible || (await browser.runtime.getPlatformInfo()).os === 'android') return null;
  const offer = { engine: 'bergamot', label: 'Bergamot', place: 'device' } as const;
  if (await hasDeviceModel()) return { ...offer, state: 'ready' };
  return { ...offer, state: 'download', ...(await deviceDownload()) };
}

async function remoteOffer(id: EngineId, setUps: EngineSetUps): Promise<EngineOffer | null> {
  const engine = remoteEngine(id);
  const config = setUps[id]?.config;
  const origin = originOf(id, setUps);
  if (!engine || !config || origin === null) return null;
  const state = (await hostAllowed(id, setUps)) ? 'ready' : 'set-up';
  return { engine: id, label: engine.label(config), place: 'remote', state, host: new URL(origin).host };
}
