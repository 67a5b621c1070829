import type { Script } from '../article';
import type { GlossaryTerm } from '../glossary/term';
import type { Strings } from '../settings/language';

/** Every engine, in the order in which they are offered. One file and one registry line each. */
export const engineIds = [
  'built-in',
  'bergamot',
  'openai',
  'deepl',
  'google',
  'microsoft',
  'libretranslate',
  'mtranserver',
] as const;
export type EngineId = (typeof engineIds)[number];

/** A sentence on its way through an engine: the Chinese on the way in, the English under the same id on the way out. */
export interface Line {
  id: string;
  text: string;
}

/** What an engine gets at once; never more than its limits allow. */
export interface Batch {
  lines: readonly Line[];
  script: Script;
  /** The article's headline, as context for engines that read instructions. */
  title: string;
  /** Terms that occur in these lines. Empty for engines whose terms travel as placeholders inside the text. */
  terms: readonly GlossaryTerm[];
}

export interface Limits {
  /** Lines in one batch. */
  lines: number;
  /** UTF-16 units of Chinese in one batch; a single longer line is a batch of its own. */
  characters: number;
  /** Batches under way at the same time. */
  atOnce: number;
}

/** What the reader filled in: field name → value, '' where nothing was. */
export type EngineConfig = Readonly<Record<string, string>>;

export interface EngineTools {
  config: EngineConfig;
  fetch: typeof fetch;
  signal: AbortSignal;
  /** Milliseconds without a sign of life after which a service counts as silent; the engine's own where absent. */
  patience?: number;
}

/**
 * Something that turns Chinese into English. It yields each line as soon as it has it, in any order; it may leave lines
 * out or yield strange ids, which the runner notices and asks for again. It throws EngineError and nothing else, and
 * never puts a key into one.
 */
export interface Engine {
  id: EngineId;
  /** Where the text goes: nowhere, or over the network. */
  place: 'device' | 'remote';
  /** How glossary terms reach it: told in its instructions, or as placeholders in the text. */
  glossary: 'prompt' | 'placeholder';
  /** What the reader sees on a line: 'DeepL', 'deepseek-chat (DeepSeek)'. Never an address or a key. */
  label(config: EngineConfig): string;
  /** What decides the wording besides the text: model, style. Part of the cache's key. */
  variant(config: EngineConfig): string;
  limits(config: EngineConfig): Limits;
  translate(batch: Batch, tools: EngineTools): AsyncIterable<Line>;
}

/** One line of a form that is drawn from the engine's own declaration. */
export interface EngineField {
  name: string;
  /** 'secret' is a key: stored on this computer only, never exported, never shown again in clear. */
  kind: 'text' | 'secret' | 'url' | 'select';
  label: Strings[string];
  hint?: Strings[string];
  required: boolean;
  /** Value of an untouched form. */
  initial: string;
  /** For 'select'. */
  options?: readonly { value: string; label: Strings[string] }[];
}

/** Values for a known service behind one protocol. */
export interface EnginePreset {
  id: string;
  name: string;
  values: EngineConfig;
}

/** An engine of the reader's own, reached over the network with what the reader filled in. */
export interface RemoteEngine extends Engine {
  place: 'remote';
  /** As on its own site. */
  name: string;
  fields: readonly EngineField[];
  presets?: readonly EnginePreset[];
  /** Costs money by the character, so that a daily cap is offered. */
  paid: boolean;
  /** Origin that text goes to ('https://api.deepl.com'); null where the configuration names none that could be used. */
  origin(config: EngineConfig): string | null;
}

/** Why a translation did not come. */
export const engineProblems = [
  'unauthorized', // 401: the key is wrong
  'forbidden', // 403: not allowed, or the service refuses this address
  'quota', // 456, 402, insufficient_quota: nothing more until the account changes
  'cap', // the reader's own daily cap
  'rate', // 429: too fast
  'server', // 5xx
  'network', // no answer, cut off
  'timeout',
  'malformed', // an answer that is none: HTML, wrong shape
  'too-long',
  'not-set-up', // no key, no address, no permission
  'needs-click', // the browser wants a gesture
  'no-model', // to be downloaded first
  'unavailable', // not in this browser
  'crashed',
  'unknown',
] as const;
export type EngineProblem = (typeof engineProblems)[number];

/** Problems that may pass by themselves, for which the same batch is tried again. */
export const passing: ReadonlySet<EngineProblem> = new Set([
  'rate',
  'server',
  'network',
  'timeout',
  'malformed',
  'crashed',
]);

export class EngineError extends Error {
  override name = 'EngineError';
  constructor(
    readonly problem: EngineProblem,
    /** For the reader's eyes and the console; the engine takes care that no key is in it. */
    detail = '',
    /** Milliseconds that the service asks to wait (`Retry-After`). */
    readonly retryAfter?: number,
  ) {
    super(detail || problem);
  }
}
