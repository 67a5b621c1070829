import type { EngineConfig, EngineId, EngineProblem, RemoteEngine } from '@/lib/translate/engine';
import type { EngineOffer, ModelEvent, TranslationChoice } from '@/lib/translate/job';
import type { SentEntry } from '@/lib/translate/runner-services';

/** A set-up as the page may see it: everything but the keys. */
export interface ShownSetUp {
  /** Field values; secret fields are ''. */
  values: EngineConfig;
  /** Names of the secret fields that hold something. */
  kept: readonly string[];
  /** Characters a day; null for no cap. */
  dailyCap: number | null;
  /** Origin that text goes to; null where the configuration names none. */
  origin: string | null;
  /** The browser lets us talk to that origin. */
  allowed: boolean;
  /** Characters sent today. */
  spentToday: number;
}

/** What a form holds before it is saved. */
export interface EngineDraft {
  /** Field values. A secret field is '' unless something was typed into it. */
  values: EngineConfig;
  /** Secret fields whose stored value is kept where nothing was typed. */
  kept: readonly string[];
  dailyCap: number | null;
}

export type SetUps = Partial<Record<EngineId, ShownSetUp>>;

/** Everything that the section shows, read at once so that its parts agree. */
export interface EnginesState {
  offers: readonly EngineOffer[];
  setUps: SetUps;
  /** Bytes that downloaded models take; 0 where there is none. */
  modelBytes: number;
}

export type TestResult =
  | { ok: true; zh: string; en: string }
  /** `detail` is the service's own word or the browser's; never holds a key. */
  | { ok: false; problem: EngineProblem; detail: string };

/**
 * Every effect of the section on engines. `save`, `test`, `models` and `download` ask the browser for a host first and
 * have to be called straight from a click.
 */
export interface EngineServices {
  /** The reader's own engines with their forms. */
  remote: readonly RemoteEngine[];
  state(): Promise<EnginesState>;
  /** Calls back when set-ups, rights or models change, wherever that happens, until the returned function is called. */
  watch(changed: () => void): () => void;
  choose(change: Partial<TranslationChoice>): Promise<void>;
  /** Origin that a draft would send to, with the stored keys filled in; null where it names none. */
  origin(engine: EngineId, draft: EngineDraft): string | null;
  /** Keeps a set-up; `allowed` is false where the reader declined the host. */
  save(engine: EngineId, draft: EngineDraft): Promise<{ allowed: boolean }>;
  /** Forgets a set-up with its key, and gives the right to its host back unless something else needs it. */
  remove(engine: EngineId): Promise<void>;
  /** Sends one sample sentence to the service as drafted. Counted and logged like any other. */
  test(engine: EngineId, draft: EngineDraft): Promise<TestResult>;
  /** Engines that can say which models they have. */
  listsModels(engine: EngineId): boolean;
  /** Names of the models; throws EngineError. */
  models(engine: EngineId, draft: EngineDraft): Promise<readonly string[]>;
  /** Fetches a model, or lets the browser prepare its own translator. */
  download(engine: EngineId, signal: AbortSignal): AsyncIterable<ModelEvent>;
  removeModel(engine: EngineId): Promise<void>;
  /** What left the computer, newest first, as far back as the log goes. */
  sent(): Promise<readonly SentEntry[]>;
  clearSent(): Promise<void>;
  /** Bytes that kept translations take, about. */
  cacheSize(): Promise<number>;
  clearCache(): Promise<void>;
}
