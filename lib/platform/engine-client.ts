import type { EnglishServices } from '../services';
import type { EngineId } from '../translate/engine';
import type { JobEvent, ModelEvent, TranslationJob } from '../translate/job';
import { type FromModel, type FromTranslate, ports, type ToModel, type ToTranslate } from './engine-ports';

/** One end of a port, as far as the client needs it. */
export interface ClientPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listen: (message: unknown) => void): void };
  onDisconnect: { addListener(listen: () => void): void };
}

export interface EngineClientDeps {
  /** Makes sure that the host listens ('wake-engines'). */
  wake(): Promise<unknown>;
  connect(name: string): ClientPort;
  /** Asks the reader for what the download of a model needs. */
  allowModel(engine: EngineId): Promise<boolean>;
}

/** Milliseconds between looks at what the reader wants next. */
const beat = 1000;
/** So many beats from ping to ping; a Firefox event page sleeps after thirty seconds without an answer of its own. */
const beatsToPing = 5;
/** A host that dies half way is asked once more. */
const attempts = 2;

/** Translation and download over a port to the engine host. For content scripts and our pages alike. */
export function engineClient(deps: EngineClientDeps): Pick<EnglishServices, 'translate' | 'downloadModel'> {
  return {
    translate: (job, signal, first) => translate(deps, job, signal, first),
    downloadModel: (engine, signal) => downloadModel(deps, engine, signal),
  };
}

async function* translate(
  deps: EngineClientDeps,
  job: TranslationJob,
  signal: AbortSignal,
  first?: () => readonly string[],
): AsyncGenerator<JobEvent> {
  const missing = new Set(job.lines.map(({ id }) => id));
  let engine = '';
  for (let attempt = 0; attempt < attempts && missing.size > 0 && !signal.aborted; attempt += 1) {
    const lines = job.lines.filter(({ id }) => missing.has(id));
    const before = job.lines.length - lines.length;
    const start: ToTranslate = { kind: 'start', job: { ...job, lines } };
    for await (const event of converse<FromTranslate>(deps, ports.translate, start, signal, firstMessages(first))) {
      if (event.kind === 'pong') continue;
      if (event.kind === 'lines') for (const { id } of event.lines) missing.delete(id);
      if (event.kind === 'progress') {
        engine = event.progress.engine;
        const { done, total } = event.progress;
        yield { ...event, progress: { ...event.progress, done: done + before, total: total + before } };
      } else yield event;
      if (event.kind === 'ended') return;
    }
  }
  const problem = missing.size > 0 && !signal.aborted ? 'crashed' : null;
  yield { kind: 'ended', missing: [...missing], problem, engine };
}

async function* downloadModel(
  deps: EngineClientDeps,
  engine: EngineId,
  signal: AbortSignal,
): AsyncGenerator<ModelEvent> {
  // Straight away: on our own pages this is the browser's own question, which wants the click.
  if (!(await deps.allowModel(engine).catch(() => false))) return yield { kind: 'failed', problem: 'not-allowed' };
  const start: ToModel = { kind: 'download', engine };
  for (let attempt = 0; attempt < attempts && !signal.aborted; attempt += 1) {
    for await (const event of converse<FromModel>(deps, ports.model, start, signal)) {
      if (event.kind === 'pong') continue;
      yield event;
      if (event.kind !== 'progress') return;
    }
  }
  yield { kind: 'failed', problem: signal.aborted ? 'stopped' : 'network' };
}

/** Gives what to tell the host of the reader's wish, where that has changed since the last call. */
function firstMessages(first: (() => readonly string[]) | undefined): () => ToTranslate | null {
  let last = '';
  return () => {
    const ids = [...(first?.() ?? [])];
    const now = ids.join(' ');
    if (now === last) return null;
    last = now;
    return { kind: 'first', ids };
  };
}

/**
 * One conversation: wakes the host, opens a port, says `opening`, and gives what comes until the port closes from the
 * other end or the signal aborts. Ends quietly where nobody is there (the extension was updated under an open page).
 */
async function* converse<From>(
  { wake, connect }: EngineClientDeps,
  name: string,
  opening: unknown,
  signal: AbortSignal,
  news: () => unknown = () => null,
): AsyncGenerator<From> {
  let port: ClientPort;
  try {
    await wake();
    if (signal.aborted) return;
    port = connect(name);
  } catch {
    return;
  }
  const arrived: From[] = [];
  let closed = false;
  let tell = () => {};
  const close = () => {
    closed = true;
    tell();
  };
  const post = (message: unknown) => {
    try {
      if (!closed) port.postMessage(message);
    } catch {
      close();
    }
  };
  port.onMessage.addListener((message) => {
    arrived.push(message as From);
    tell();
  });
  port.onDisconnect.addListener(close);
  signal.addEventListener('abort', close, { once: true });
  const tellNews = () => {
    const message = news();
    if (message !== null) post(message);
  };
  let beats = 0;
  const timer = setInterval(() => {
    beats += 1;
    if (beats % beatsToPing === 0) post({ kind: 'ping' });
    tellNews();
  }, beat);
  try {
    post(opening);
    tellNews();
    for (;;) {
      for (let next = arrived.shift(); next !== undefined; next = arrived.shift()) yield next;
      if (closed) return;
      await new Promise<void>((resolve) => {
        tell = resolve;
      });
    }
  } finally {
    clearInterval(timer);
    signal.removeEventListener('abort', close);
    port.disconnect();
  }
}
