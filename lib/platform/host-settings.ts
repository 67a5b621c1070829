import { commonTerms } from '../glossary/common-terms';
import type { EngineId } from '../translate/engine';
import type { HostSettings } from '../translate/host-settings';
import { remoteEngine } from '../translate/registry';
import { maySendTo } from './allow-host';
import { type EngineSetUps, loadSetUps } from './engine-store';
import { loadGlossary } from './glossary-store';
import { loadSettings } from './settings-store';

/** All that the host of the engines needs before a job. Keys are in it: for the background and our own pages only. */
export async function hostSettings(): Promise<HostSettings> {
  const [settings, setUps, terms] = await Promise.all([loadSettings(), loadSetUps(), loadGlossary()]);
  return {
    choice: settings.translation,
    setUps,
    refused: await refusedEngines(setUps),
    glossary: settings.commonTerms ? [...terms, ...commonTerms] : terms,
  };
}

/** Engines that are set up, but whose host the reader did not give us, or took back. */
async function refusedEngines(setUps: EngineSetUps): Promise<EngineId[]> {
  const ids = Object.keys(setUps) as EngineId[];
  const allowed = await Promise.all(ids.map((id) => hostAllowed(id, setUps)));
  return ids.filter((_, index) => !allowed[index]);
}

/** Whether the browser lets us talk to the host of an engine as it is set up; true where it names none. */
export async function hostAllowed(id: EngineId, setUps: EngineSetUps): Promise<boolean> {
  const origin = originOf(id, setUps);
  return origin === null || maySendTo(origin);
}

/** Origin that an engine sends to as it is set up; null where it names none. */
export function originOf(id: EngineId, setUps: EngineSetUps): string | null {
  const config = setUps[id]?.config;
  return (config && remoteEngine(id)?.origin(config)) ?? null;
}
