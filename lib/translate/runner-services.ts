import type { Engine, EngineId } from './engine';
import type { HostSettings } from './host-settings';

/** A finished line in the cache. */
export interface CachedLine {
  key: string;
  text: string;
}

/** Keeps what engines gave, so that a second visit costs nothing. Never throws: without a disk there is just no cache. */
export interface TranslationCache {
  get(keys: readonly string[]): Promise<Map<string, string>>;
  put(lines: readonly CachedLine[]): Promise<void>;
}

/** What left the computer: one entry for each request, kept on this computer alone. */
export interface SentEntry {
  /** ISO 8601 in UTC. */
  at: string;
  engine: EngineId;
  host: string;
  /** UTF-16 units of Chinese. */
  characters: number;
}

export interface SentLog {
  add(entry: SentEntry): Promise<void>;
  /** Characters sent to an engine on the local day of `now`. */
  spentOn(engine: EngineId, now: Date): Promise<number>;
}

/** Every effect that a job needs. */
export interface RunnerServices {
  settings: HostSettings;
  /** The engine, or null where this browser has none of that name. */
  engine(id: EngineId): Engine | null;
  fetch: typeof fetch;
  cache: TranslationCache;
  sent: SentLog;
  now(): Date;
  /** Resolves after so many milliseconds; rejects with the signal's reason when aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** 0…1, for jitter. */
  random(): number;
}
