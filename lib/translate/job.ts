import type { Script } from '../article';
import type { EngineId, EngineProblem, Line } from './engine';

/** What the reader view wants translated. Plain data: it crosses a port. */
export interface TranslationJob {
  /** Sentences in the order in which they are wanted, what is visible first. The headline has the id 'title'. */
  lines: Line[];
  script: Script;
  title: string;
  /** `URL.host` of the article: glossary terms may hold for one site only. */
  host: string;
  /** Another engine than the reader's choice, for this once; the reader's choice where absent. */
  engine?: EngineId;
}

export interface TranslatedLine {
  id: string;
  text: string;
  /** `Engine.label`: what the badge says. */
  engine: string;
  /** The label of the engine that should have done it, where another that the reader allowed took over. */
  insteadOf?: string;
}

/** Where a job stands. */
export interface JobProgress {
  done: number;
  total: number;
  phase: 'loading' | 'translating' | 'waiting';
  /** `Engine.label` of the engine at work. */
  engine: string;
  /** Milliseconds until the next try, while 'waiting'. */
  wait?: number;
}

/** What comes back, in the order in which it happens; 'ended' is the last. */
export type JobEvent =
  | { kind: 'lines'; lines: TranslatedLine[] }
  | { kind: 'progress'; progress: JobProgress }
  | {
      kind: 'ended';
      /** Ids that have no English. */
      missing: string[];
      /** Why, where something is missing. */
      problem: EngineProblem | null;
      /** Label of the engine that the problem is with. */
      engine: string;
    };

/** Download of an engine's model. */
export type ModelEvent =
  | { kind: 'progress'; loaded: number; total: number }
  | { kind: 'ready' }
  | { kind: 'failed'; problem: 'network' | 'wrong-hash' | 'no-space' | 'not-allowed' | 'stopped' };

/** What one engine can do in this browser, for the card and the options. */
export interface EngineOffer {
  engine: EngineId;
  label: string;
  place: 'device' | 'remote';
  /** 'ready'; 'click': needs one gesture; 'download': a model first; 'set-up': a key or an address first. */
  state: 'ready' | 'click' | 'download' | 'set-up' | 'unavailable';
  /** Bytes to download, and from which host, where state is 'download'. */
  bytes?: number;
  from?: string;
  /** Host that text would go to, for remote engines. */
  host?: string;
}

/** What the reader decided about English that no human wrote. */
export interface TranslationChoice {
  /** null until the reader was asked; 'gloss' is the choice of no engine. */
  engine: EngineId | 'gloss' | null;
  /** Takes over where the first fails. */
  fallback: EngineId | null;
  /** Whether an engine may fill gaps of a human translation; null until asked. */
  fillGaps: boolean | null;
}

export interface TranslationState {
  choice: TranslationChoice;
  offers: EngineOffer[];
}
