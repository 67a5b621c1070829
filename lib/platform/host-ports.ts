import type * as z from 'zod';
import type { EngineId } from '../translate/engine';
import type { JobEvent, ModelEvent, TranslationJob } from '../translate/job';
import { toModel, toTranslate } from './engine-port-schemas';
import { type FromModel, type FromTranslate, ports, type ToModel, type ToTranslate } from './engine-ports';
import type { MessageSender } from './sender';
import { slots } from './slots';

/** One end of a port, as far as the host needs it. */
export interface HostPort {
  name: string;
  sender?: MessageSender | undefined;
  postMessage(message: unknown): void;
  /** Tells the other end; our own `onDisconnect` stays silent then. */
  disconnect(): void;
  onMessage: { addListener(listen: (message: unknown) => void): void };
  onDisconnect: { addListener(listen: () => void): void };
}

/** Every effect of serving the ports. */
export interface HostPortsDeps {
  /** `runtime.onConnect`. */
  connections: { addListener(listen: (port: HostPort) => void): void };
  /** Whether whoever opened a port may be served: our pages, or our content script in a tab's top frame. */
  trusts(sender: MessageSender): boolean;
  /** Runs one job; see `lib/translate/run-job.ts`. */
  run(job: TranslationJob, signal: AbortSignal, first: () => readonly string[]): AsyncIterable<JobEvent>;
  /** Downloads a model into the extension's storage. */
  download(engine: EngineId, signal: AbortSignal): AsyncIterable<ModelEvent>;
  /** Called when no port was open for so many milliseconds. */
  idle?: { after: number; rest(): void };
}

/** Jobs at work at a time, over all tabs; the others wait. */
const jobsAtOnce = 3;
/** More open ports than any reader has tabs with an article at work. */
const mostPorts = 40;

/** What a port's messages lead to: the events of what one begins, or null where it begins nothing. Throws what is no message. */
type Talk<Out> = (message: unknown, signal: AbortSignal) => AsyncIterable<Out> | 'pong' | null;

/**
 * Listens at the ports of `engine-ports.ts`: one job for each port, stopped when the other end goes. What is not from us
 * or not of the agreed shape ends the port at once.
 */
export function serveEnginePorts(deps: HostPortsDeps): void {
  const jobSlot = slots(jobsAtOnce);
  const rest = restAfter(deps.idle);
  let open = 0;
  deps.connections.addListener((port) => {
    const talk =
      port.name === ports.translate ? translating(deps, jobSlot) : port.name === ports.model ? loading(deps) : null;
    if (!talk) return;
    if (!port.sender || !deps.trusts(port.sender) || open >= mostPorts) return port.disconnect();
    open += 1;
    rest.stop();
    serve<FromTranslate | FromModel>(port, talk, () => {
      open -= 1;
      if (open === 0) rest.start();
    });
  });
  rest.start();
}

/** Holds one conversation; `ended` is called once, when the port is closed from either end. */
function serve<Out>(port: HostPort, talk: Talk<Out>, ended: () => void): void {
  const work = new AbortController();
  let begun = false;
  const end = () => {
    if (work.signal.aborted) return;
    work.abort();
    ended();
  };
  const hangUp = () => {
    if (work.signal.aborted) return;
    end();
    port.disconnect();
  };
  const post = (message: unknown) => {
    if (!work.signal.aborted) port.postMessage(message);
  };
  port.onDisconnect.addListener(end);
  port.onMessage.addListener((message) => {
    if (work.signal.aborted) return;
    try {
      const events = talk(message, work.signal);
      if (events === 'pong') return post({ kind: 'pong' });
      if (events === null) return;
      if (begun) return hangUp();
      begun = true;
      void forward(events, post).then(hangUp);
    } catch {
      hangUp();
    }
  });
}

async function forward<Out>(events: AsyncIterable<Out>, post: (event: Out) => void): Promise<void> {
  try {
    for await (const event of events) post(event);
  } catch (error) {
    // The other end sees the port close and asks anew for what is missing.
    console.error('A conversation with the engines broke off.', error);
  }
}

function translating({ run }: HostPortsDeps, slot: ReturnType<typeof slots>): Talk<JobEvent> {
  let first: readonly string[] = [];
  return (raw, signal) => {
    const message = checked<ToTranslate>(toTranslate, raw);
    if (message.kind === 'ping') return 'pong';
    if (message.kind === 'start') return inTurn(slot, signal, () => wholeJob(run, message.job, signal, () => first));
    first = message.ids;
    return null;
  };
}

function loading({ download }: HostPortsDeps): Talk<ModelEvent> {
  return (raw, signal) => {
    const message = checked<ToModel>(toModel, raw);
    return message.kind === 'ping' ? 'pong' : download(message.engine, signal);
  };
}

function checked<T>(schema: z.ZodType<T>, raw: unknown): T {
  return schema.parse(raw);
}

/** The events of a work, once its turn has come; none where it was stopped before. */
async function* inTurn<T>(
  slot: ReturnType<typeof slots>,
  signal: AbortSignal,
  work: () => AsyncIterable<T>,
): AsyncGenerator<T> {
  const leave = await slot(signal).catch(() => null);
  if (!leave) return;
  try {
    yield* work();
  } finally {
    leave();
  }
}

/** A job that ends with 'ended' even where the runner throws what it should not. */
async function* wholeJob(
  run: HostPortsDeps['run'],
  job: TranslationJob,
  signal: AbortSignal,
  first: () => readonly string[],
): AsyncGenerator<JobEvent> {
  const missing = new Set(job.lines.map(({ id }) => id));
  try {
    for await (const event of run(job, signal, first)) {
      if (event.kind === 'lines') for (const { id } of event.lines) missing.delete(id);
      yield event;
      if (event.kind === 'ended') return;
    }
  } catch (error) {
    if (!signal.aborted) console.error('A translation broke off.', error);
  }
  yield { kind: 'ended', missing: [...missing], problem: missing.size ? 'unknown' : null, engine: '' };
}

function restAfter(idle: HostPortsDeps['idle']) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const start = () => {
    stop();
    if (idle) timer = setTimeout(idle.rest, idle.after);
  };
  return { start, stop };
}
