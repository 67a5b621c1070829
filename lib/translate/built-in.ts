import type { Script } from '../article';
import { type Batch, type Engine, EngineError, type EngineTools, type Line } from './engine';
import { abortedError, orAborted } from './or-aborted';
import type { Timers } from './timers';
import type { BrowserTranslator, TranslatorApi, TranslatorAvailability } from './translator-api';

export interface BuiltIn extends Engine {
  /** What the browser says of text in this script; 'unavailable' also where it has stopped answering. */
  availability(script?: Script): Promise<TranslatorAvailability>;
  /** Gives the memory back at once. */
  end(): void;
}

/** Calls under way at the same time: browsers refuse more of them than they have room for. */
const atOnce = 4;
/** Milliseconds without news after which the browser counts as silent. */
const silence = { availability: 10_000, create: 30_000, translate: 60_000 };
const idleFor = 90_000;
/** So often may `create` fall silent; then there is no service behind the interface, as in builds of pure Chromium. */
const stallsAllowed = 2;

/**
 * The browser's own translator. It lives on the extension's origin, where one click holds for every site; the host must
 * not be a Worker. `onPack` hears how much of the language pack is here (0…1) while the browser downloads it.
 */
export function createBuiltIn(
  api: TranslatorApi | undefined,
  timers: Timers,
  onPack: (loaded: number) => void = () => {},
): BuiltIn {
  const translators = new Map<Script, Promise<BrowserTranslator>>();
  let stalls = 0;
  let working = 0;
  let room = atOnce;
  const queue: (() => void)[] = [];
  let endIdle = () => {};

  function drop(script: Script) {
    const old = translators.get(script);
    translators.delete(script);
    old?.then((translator) => translator.destroy()).catch(() => undefined);
  }

  function end() {
    endIdle();
    for (const script of [...translators.keys()]) drop(script);
  }

  async function create(known: TranslatorApi, script: Script): Promise<BrowserTranslator> {
    const stop = new AbortController();
    let late = () => {};
    const patient = () => {
      late();
      late = timers.after(silence.create, () => stop.abort(new EngineError('timeout', 'The browser fell silent.')));
    };
    patient();
    try {
      const created = known.create({
        ...pair(script),
        signal: stop.signal,
        monitor: (monitor) =>
          monitor.addEventListener('downloadprogress', (event) => {
            patient();
            onPack((event as ProgressEvent).loaded);
          }),
      });
      created.then((translator) => stop.signal.aborted && translator.destroy()).catch(() => undefined);
      const translator = await orAborted(created, stop.signal);
      stalls = 0;
      return translator;
    } catch (error) {
      if (stop.signal.aborted) stalls += 1;
      throw error;
    } finally {
      late();
    }
  }

  /** One instance for each script, whoever asks. It is made without waiting for anything: the reader's click fades. */
  function translatorFor(script: Script): Promise<BrowserTranslator> {
    if (!api || stalls >= stallsAllowed) return Promise.reject(new EngineError('unavailable'));
    const known = translators.get(script);
    if (known) return known;
    const created = create(api, script);
    translators.set(script, created);
    created.catch(() => {
      if (translators.get(script) === created) translators.delete(script);
    });
    return created;
  }

  async function one({ id, text }: Line, script: Script, signal: AbortSignal): Promise<Line> {
    const mine = translatorFor(script);
    const translator = await orAborted(mine, signal);
    if (room === 0) await new Promise<void>((free) => queue.push(free));
    else room -= 1;
    const stop = new AbortController();
    const late = timers.after(silence.translate, () => {
      stop.abort(new EngineError('timeout', 'The browser fell silent.'));
    });
    const limit = AbortSignal.any([signal, stop.signal]);
    try {
      if (limit.aborted) throw abortedError(limit);
      return { id, text: await orAborted(translator.translate(text, { signal: limit }), limit) };
    } catch (error) {
      const failure = problemOf(error);
      // The instance may be what is broken; the next one shows.
      if (!signal.aborted && failure.problem !== 'rate' && translators.get(script) === mine) drop(script);
      throw failure;
    } finally {
      late();
      const next = queue.shift();
      if (next) next();
      else room += 1;
    }
  }

  async function* translate({ lines, script }: Batch, { signal }: EngineTools): AsyncGenerator<Line> {
    if (signal.aborted) throw abortedError(signal);
    working += 1;
    endIdle();
    try {
      yield* asTheyCome(lines, (line) => one(line, script, signal));
    } catch (error) {
      throw signal.aborted ? abortedError(signal) : problemOf(error);
    } finally {
      working -= 1;
      if (working === 0) endIdle = timers.after(idleFor, end);
    }
  }

  return {
    id: 'built-in',
    place: 'device',
    glossary: 'placeholder',
    label: () => 'Built-in translator',
    variant: () => '',
    limits: () => ({ lines: 8, characters: 4000, atOnce: 1 }),
    translate,
    end,
    async availability(script = 'Hans') {
      if (!api || stalls >= stallsAllowed) return 'unavailable';
      let late = () => {};
      const silent = new Promise<TranslatorAvailability>((resolve) => {
        late = timers.after(silence.availability, () => resolve('unavailable'));
      });
      const said = api.availability(pair(script)).catch((): TranslatorAvailability => 'unavailable');
      return Promise.race([said, silent]).finally(late);
    },
  };
}

const pair = (script: Script) =>
  ({ sourceLanguage: script === 'Hant' ? 'zh-Hant' : 'zh', targetLanguage: 'en' }) as const;

/** Does the work for all lines, a few at the same time, and yields what is done. After a failure the rest is not begun. */
async function* asTheyCome(lines: readonly Line[], work: (line: Line) => Promise<Line>): AsyncGenerator<Line> {
  const rest = [...lines];
  const under = new Map<Line, Promise<{ from: Line; done?: Line; error?: unknown }>>();
  let failed = false;
  let failure: unknown;
  const begin = () => {
    while (!failed && under.size < atOnce && rest.length) {
      const [from] = rest.splice(0, 1);
      if (!from) return;
      const settled = work(from).then(
        (done) => ({ from, done }),
        (error: unknown) => ({ from, error }),
      );
      under.set(from, settled);
    }
  };
  for (begin(); under.size; begin()) {
    const { from, done, error } = await Promise.race(under.values());
    under.delete(from);
    if (done) yield done;
    else if (!failed) {
      failed = true;
      failure = error;
    }
  }
  if (failed) throw failure;
}

/** The browser's exceptions in our words. */
function problemOf(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  const { name = '', message = '' } = error instanceof Error || error instanceof DOMException ? error : {};
  const crowded = /too many|count exceeded|queued/i.test(message);
  if (name === 'QuotaExceededError' || crowded) return new EngineError('rate', message);
  if (name === 'NotAllowedError') return new EngineError('needs-click', message);
  if (name === 'NotSupportedError') return new EngineError('unavailable', message);
  if (name === 'NetworkError') return new EngineError('network', message);
  if (['InvalidStateError', 'OperationError', 'UnknownError', 'AbortError'].includes(name))
    return new EngineError('crashed', message);
  return new EngineError('unknown', message || String(error));
}
