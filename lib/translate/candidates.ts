import type { Engine, EngineConfig, EngineId, EngineProblem, RemoteEngine } from './engine';
import type { HostSettings } from './host-settings';
import type { TranslationJob } from './job';
import { isSetUp } from './registry';
import type { RunnerServices } from './runner-services';

/** An engine that the reader allowed for a job, and whether it can do it. */
export interface Candidate {
  id: EngineId;
  /** What the reader calls it. */
  label: string;
  /** Null where this browser has none of that name, or nothing is known that it could be asked with. */
  engine: Engine | null;
  config: EngineConfig;
  /** Host that the text goes to; null for engines on this device. */
  host: string | null;
  /** Characters a day, for engines that the text goes out to. */
  dailyCap: number | null;
  /** Why it may not be asked; null where it may. What it gave before may still be read from the cache. */
  problem: EngineProblem | null;
}

/** The engine for a job and the one that takes over: both by the reader's own choice, and never any other. */
export function candidatesFor(job: TranslationJob, services: Pick<RunnerServices, 'settings' | 'engine'>): Candidate[] {
  const { choice } = services.settings;
  const chosen = job.engine ?? choice.engine;
  if (chosen === null || chosen === 'gloss') return [];
  const ids = new Set<EngineId>([chosen, ...(choice.fallback === null ? [] : [choice.fallback])]);
  return [...ids].map((id) => candidate(id, services.engine(id), services.settings));
}

function candidate(id: EngineId, engine: Engine | null, settings: HostSettings): Candidate {
  const setUp = settings.setUps[id];
  const config = setUp?.config ?? {};
  const base = { id, label: id, engine: null, config, host: null, dailyCap: null };
  if (!engine) return { ...base, problem: 'unavailable' };
  const refused = settings.refused.includes(id);
  if (engine.place === 'device')
    return { ...base, engine, label: engine.label(config), problem: refused ? 'not-set-up' : null };

  if (!isRemote(engine) || !setUp) {
    return { ...base, label: isRemote(engine) ? engine.name : id, problem: 'not-set-up' };
  }
  const host = hostOf(engine.origin(config));
  const ready = host !== null && isSetUp(engine, config) && !refused;
  const { dailyCap } = setUp;
  return { ...base, engine, label: engine.label(config), host, dailyCap, problem: ready ? null : 'not-set-up' };
}

/** An engine that cannot say where the text goes is never asked: the log would lack it. */
const isRemote = (engine: Engine): engine is RemoteEngine =>
  engine.place === 'remote' && 'origin' in engine && 'fields' in engine;

function hostOf(origin: string | null): string | null {
  const url = origin === null ? null : URL.parse(origin);
  return url && /^https?:$/.test(url.protocol) && url.host ? url.host : null;
}
