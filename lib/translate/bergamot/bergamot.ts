import { type Batch, type Engine, EngineError, type EngineTools, type Line } from '../engine';
import { abortedError, orAborted } from '../or-aborted';
import type { Timers } from '../timers';
import { toSimplified } from '../traditional';
import type { ModelStore } from './model-store';
import type { ModelDescription } from './models';
import { type WorkerClient, type WorkerLike, workerClient } from './worker-client';

export interface BergamotServices {
  /** Starts the shipped worker (`shipped-files.ts`). */
  startWorker(): WorkerLike;
  models: ModelStore;
  model: ModelDescription;
  timers: Timers;
}

export interface BergamotState {
  phase: 'off' | 'loading' | 'idle' | 'working';
  /** Bytes that the engine holds: as it said itself, or as measured for this model until it did; 0 when off. */
  memory: number;
}

export interface Bergamot extends Engine {
  /** Ends the worker at once; its memory goes back. The next batch starts a new one. */
  end(): void;
  state(): BergamotState;
}

/** Sentences in one call of the worker, which cannot be interrupted: about half a second. */
const atATime = 8;
/** The worker holds some 850 MB, which only its end gives back. */
const idleFor = 75_000;
/** Milliseconds until a call counts as lost. Loading takes under a second, eight sentences about as long. */
const patience = { initialize: 30_000, load: 60_000, translate: 120_000 };

/**
 * Mozilla's engine, in a worker on this computer. One worker, started when it is first needed, ended when nobody wants
 * anything, and started anew after a crash; batches of several articles wait for one another.
 */
export function createBergamot({ startWorker, models, model, timers }: BergamotServices): Bergamot {
  const pair = { from: model.from, to: model.to };
  let client: WorkerClient | null = null;
  let loaded: Promise<WorkerClient> | null = null;
  let phase: BergamotState['phase'] = 'off';
  let heap = 0;
  /** Counts ends, so that a load that was overtaken by one starts no worker. */
  let life = 0;
  let queue: Promise<unknown> = Promise.resolve();
  let endIdle = () => {};
  /** After a crash one sentence at a time is tried, so that the one to blame is found and left out for a while. */
  let careful = false;
  const refused = new Set<string>();
  const causedByText = new WeakSet<EngineError>();

  function drop() {
    life += 1;
    endIdle();
    client?.end();
    client = null;
    loaded = null;
    phase = 'off';
    heap = 0;
  }

  /** An end in peace, after which nothing is held against any text. */
  function end() {
    drop();
    careful = false;
    refused.clear();
  }

  async function load(): Promise<WorkerClient> {
    // The files first: without them no worker is started.
    const mine = life;
    const files = await models.load(model);
    if (!files) throw new EngineError('no-model');
    if (mine !== life) throw new EngineError('crashed', 'The engine was ended.');
    const started = workerClient(startWorker(), timers);
    client = started;
    await started.call('initialize', [{ cacheSize: 0, useNativeIntGemm: false }], patience.initialize);
    const { model: weights, shortlist, vocabularies: vocabs } = files;
    const buffers = { model: weights, shortlist, vocabs, qualityModel: null, config: model.config };
    const transfer = [weights, shortlist, ...vocabs];
    await started.call('loadTranslationModel', [pair, buffers], patience.load, transfer);
    return started;
  }

  async function perform(texts: readonly string[]): Promise<string[]> {
    endIdle();
    const mine = life;
    let translating = false;
    try {
      if (!loaded) phase = 'loading';
      loaded ??= load();
      const worker = await loaded;
      phase = 'working';
      translating = true;
      const args = [{ models: [pair], texts: texts.map((text) => ({ text, html: false, qualityScores: false })) }];
      const answer = await worker.call('translate', args, patience.translate);
      heap = Number(await worker.call('heapBytes', [], patience.load)) || heap;
      const english = targets(answer, texts.length);
      phase = 'idle';
      endIdle = timers.after(idleFor, end);
      return english;
    } catch (error) {
      const failure = error instanceof EngineError ? error : new EngineError('crashed', String(error));
      // A worker that someone else ended says nothing about the text, and a later one is not ours to end.
      if (mine === life) {
        if (translating) causedByText.add(failure);
        drop();
      }
      throw failure;
    }
  }

  /** Waits for its turn; given up before that, it costs nothing. */
  function inTurn(texts: readonly string[], signal: AbortSignal): Promise<string[]> {
    const work = queue.then(() => {
      if (signal.aborted) throw abortedError(signal);
      return perform(texts);
    });
    queue = work.catch(() => undefined);
    return orAborted(work, signal);
  }

  async function* translate({ lines, script }: Batch, { signal }: EngineTools): AsyncGenerator<Line> {
    const rest = lines.map(({ id, text }) => ({ id, text: plain(text, script) })).filter((l) => !refused.has(l.text));
    while (rest.length) {
      const some = rest.splice(0, careful ? 1 : atATime);
      let english: string[];
      try {
        const texts = some.map(({ text }) => text);
        english = await inTurn(texts, signal);
      } catch (error) {
        if (error instanceof EngineError && causedByText.has(error)) {
          const [only] = some;
          if (careful && only) refused.add(only.text);
          careful = true;
        }
        throw error;
      }
      for (const [index, { id }] of some.entries()) yield { id, text: english[index] ?? '' };
    }
    careful = false;
  }

  return {
    id: 'bergamot',
    place: 'device',
    glossary: 'placeholder',
    label: () => 'Bergamot',
    variant: () => model.version,
    limits: () => ({ lines: 16, characters: 4000, atOnce: 1 }),
    translate,
    end,
    state: () => ({ phase, memory: client ? heap || model.heapBytes : 0 }),
  };
}

/**
 * One line of text in the script that the model learnt. Traditional characters are folded to simplified ones, because
 * the model of the base size knows only those, and a second model would be another 40 MB to download. A line break
 * would be taken for the end of a sentence.
 */
function plain(text: string, script: Batch['script']): string {
  const line = text.replace(/\s*\n\s*/g, ' ');
  return script === 'Hant' ? toSimplified(line) : line;
}

/** The English out of the worker's answer, or EngineError where it is not what was agreed. */
function targets(answer: unknown, count: number): string[] {
  const list = Array.isArray(answer) ? answer : [];
  const texts = list.map((item: { target?: { text?: unknown } } | null) => item?.target?.text);
  if (texts.length !== count || !texts.every((text) => typeof text === 'string'))
    throw new EngineError('crashed', 'The engine gave another number of lines.');
  return texts.map((text) => text.trim());
}
