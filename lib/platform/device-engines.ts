import { type Bergamot, createBergamot } from '../translate/bergamot/bergamot';
import type { ModelFiles } from '../translate/bergamot/model-files';
import { type BuiltIn, createBuiltIn } from '../translate/built-in';
import { EngineError } from '../translate/engine';
import type { ModelEvent } from '../translate/job';
import { startBergamotWorker } from './bergamot-worker';
import { deviceModel } from './device-model';
import { timers } from './timers';
import { translatorApi } from './translator-api';

/** The engines on this computer: one of each, shared by all jobs, because each holds much memory. */
export interface DeviceEngines {
  'built-in': BuiltIn;
  bergamot: Bergamot;
  /** Has the browser fetch what its own translator needs. Wants a click the first time. Never throws. */
  prepareBuiltIn(signal: AbortSignal): AsyncIterable<ModelEvent>;
  /** Gives their memory back at once. */
  end(): void;
}

/** Makes the engines; nothing is loaded before the first line. */
export async function deviceEngines(models: ModelFiles): Promise<DeviceEngines> {
  const listeners = new Set<(loaded: number) => void>();
  const builtIn = createBuiltIn(translatorApi(), timers, (loaded) => {
    for (const listen of listeners) listen(loaded);
  });
  const bergamot = createBergamot({ startWorker: startBergamotWorker, models, model: await deviceModel(), timers });
  return {
    'built-in': builtIn,
    bergamot,
    prepareBuiltIn: (signal) => prepare(builtIn, listeners, signal),
    end() {
      builtIn.end();
      bergamot.end();
    },
  };
}

/** A word of our own, since a translator is made for the first text only. */
const greeting = { lines: [{ id: '1', text: '你好。' }], script: 'Hans', title: '', terms: [] } as const;

async function* prepare(
  builtIn: BuiltIn,
  listeners: Set<(loaded: number) => void>,
  signal: AbortSignal,
): AsyncGenerator<ModelEvent> {
  const news: ModelEvent[] = [];
  let tell = () => {};
  const push = (event: ModelEvent) => {
    news.push(event);
    tell();
  };
  // Browsers tell the part, not the bytes.
  const listen = (loaded: number) => push({ kind: 'progress', loaded: Math.round(loaded * 100), total: 100 });
  listeners.add(listen);
  const last = translateGreeting(builtIn, signal).then(push);
  try {
    for (;;) {
      for (let event = news.shift(); event; event = news.shift()) {
        yield event;
        if (event.kind !== 'progress') return;
      }
      await new Promise<void>((resolve) => {
        tell = resolve;
      });
    }
  } finally {
    listeners.delete(listen);
    await last;
  }
}

async function translateGreeting(builtIn: BuiltIn, signal: AbortSignal): Promise<ModelEvent> {
  try {
    for await (const _ of builtIn.translate(greeting, { config: {}, fetch, signal }));
    return { kind: 'ready' };
  } catch (error) {
    if (signal.aborted) return { kind: 'failed', problem: 'stopped' };
    const refused = error instanceof EngineError && ['needs-click', 'unavailable'].includes(error.problem);
    return { kind: 'failed', problem: refused ? 'not-allowed' : 'network' };
  }
}
