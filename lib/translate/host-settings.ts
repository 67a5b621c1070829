import type { GlossaryTerm } from '../glossary/term';
import type { EngineConfig, EngineId } from './engine';
import type { TranslationChoice } from './job';

/** What the reader filled in for one engine. Holds keys: never leaves the extension's own pages and its background. */
export interface EngineSetUp {
  config: EngineConfig;
  /** Characters a day that may be sent to it; null for no cap. */
  dailyCap: number | null;
}

/** What the host of the engines needs to know before it starts a job; asked anew for each. */
export interface HostSettings {
  choice: TranslationChoice;
  setUps: Partial<Record<EngineId, EngineSetUp>>;
  /** Engines that are set up, but whose host the reader took back. */
  refused: EngineId[];
  /** The reader's terms and, unless switched off, the start set behind them. */
  glossary: GlossaryTerm[];
}
