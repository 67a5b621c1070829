import { browser } from '#imports';
import type { ModelEnvironment } from '../translate/bergamot/model-files';
import { translationCache } from '../translate/cache';
import type { Engine, EngineId } from '../translate/engine';
import type { HostSettings } from '../translate/host-settings';
import type { JobEvent, ModelEvent, TranslationJob } from '../translate/job';
import { remoteEngine } from '../translate/registry';
import { runJob } from '../translate/run-job';
import type { RunnerServices } from '../translate/runner-services';
import { sentLog } from '../translate/sent-log';
import { openTranslations } from '../translate/translation-database';
import { type DeviceEngines, deviceEngines } from './device-engines';
import { deviceModel } from './device-model';
import { serveEnginePorts } from './host-ports';
import { browserModelFiles } from './model-files';
import { trusted } from './sender';

export interface EngineHostOptions {
  /** What the reader set up; asked anew for each job. */
  settings(): Promise<HostSettings>;
  /** Whether an origin may be asked for a model, where this context can ask the browser. */
  allowed?: ModelEnvironment['allowed'];
  /** What to do when nobody was there for so many milliseconds; the engines have given their memory back before. */
  idle?: { after: number; rest(): void };
}

/**
 * Starts the host of the engines in this context: the offscreen document in Chrome and Edge, the event page in Firefox.
 * Adds its listener at once, as an event page must; everything else is made when the first port opens.
 */
export function startEngineHost({ settings, allowed, idle }: EngineHostOptions): void {
  let engines: Promise<DeviceEngines> | undefined;
  let kept: Pick<RunnerServices, 'cache' | 'sent'> | undefined;
  const models = browserModelFiles(allowed);
  const device = () => {
    engines ??= deviceEngines(models);
    return engines;
  };
  const stores = () => {
    if (kept) return kept;
    const db = openTranslations();
    kept = { cache: translationCache(db), sent: sentLog(db) };
    return kept;
  };

  async function* run(
    job: TranslationJob,
    signal: AbortSignal,
    first: () => readonly string[],
  ): AsyncGenerator<JobEvent> {
    const [given, own] = await Promise.all([settings(), device()]);
    const services: RunnerServices = {
      ...stores(),
      settings: given,
      engine: (id) => engineOf(id, own),
      fetch: (input, init) => fetch(input, init),
      now: () => new Date(),
      sleep,
      random: Math.random,
    };
    yield* runJob(job, services, signal, first);
  }

  async function* download(engine: EngineId, signal: AbortSignal): AsyncGenerator<ModelEvent> {
    if (engine === 'built-in') yield* (await device()).prepareBuiltIn(signal);
    else if (engine === 'bergamot') yield* models.download(await deviceModel(), signal);
    else yield { kind: 'failed', problem: 'not-allowed' };
  }

  serveEnginePorts({
    connections: browser.runtime.onConnect,
    trusts: (sender) => trusted(sender, browser.runtime.id, browser.runtime.getURL('/popup.html')) !== null,
    run,
    download,
    idle: idle && {
      after: idle.after,
      rest: async () => {
        (await engines)?.end();
        idle.rest();
      },
    },
  });
}

function engineOf(id: EngineId, device: DeviceEngines): Engine | null {
  if (id === 'built-in' || id === 'bergamot') return device[id];
  return remoteEngine(id);
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
