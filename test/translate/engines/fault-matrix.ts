import { EngineError, type EngineProblem, type Line } from '@/lib/translate/engine';
import type { HostSettings } from '@/lib/translate/host-settings';
import { runJob } from '@/lib/translate/run-job';
import { englishFor, type Fault, type ProtocolServer } from '../servers/server';
import { fetchTo, type Service } from './services';

/** Sentences of our own. */
export const sample: readonly Line[] = [
  '城里的第一座图书馆今天开门。',
  '三百名居民排队等候。',
  '馆长说：“欢迎每一位读者。”',
  '馆内藏书约12万册。',
  '孩子们最喜欢二楼的故事屋。',
  '图书馆每周开放6天。',
].map((text, at) => ({ id: `s${at + 1}`, text }));

/** What one request to an engine comes to. */
export interface Outcome {
  lines: Line[];
  problem: EngineProblem | 'not an EngineError' | null;
  retryAfter?: number;
  /** All that anybody could read of the error. */
  said: string;
}

/** Sends the sample to a service that has a fault. */
export async function askOnce(service: Service, server: ProtocolServer, fault: Fault): Promise<Outcome> {
  server.fail(fault);
  const lines: Line[] = [];
  const tools = {
    config: service.config(server),
    fetch: fetchTo(server),
    signal: new AbortController().signal,
    patience: fault === 'slow' ? 200 : 20_000,
  };
  try {
    const batch = { lines: sample, script: 'Hans' as const, title: '新图书馆', terms: [] };
    for await (const line of service.engine.translate(batch, tools)) lines.push(line);
    return { lines, problem: null, said: '' };
  } catch (error) {
    const said = `${error} ${(error as Error).stack} ${JSON.stringify(error)} ${(error as Error).cause}`;
    if (!(error instanceof EngineError)) return { lines, problem: 'not an EngineError', said };
    return { lines, problem: error.problem, retryAfter: error.retryAfter, said };
  }
}

/** What a whole job comes to. */
export interface JobOutcome {
  lines: Map<string, string>;
  missing: string[];
  problem: EngineProblem | null;
  requests: number;
  /** All that came back, as text. */
  said: string;
}

/** Runs a job over the sample with a service that has a fault for so many requests. Waits are cut to a fraction. */
export async function runOver(
  service: Service,
  server: ProtocolServer,
  fault: Fault,
  times: number,
): Promise<JobOutcome> {
  server.fail(fault, times);
  const before = server.requests.length;
  const { engine } = service;
  const settings: HostSettings = {
    choice: { engine: engine.id, fallback: null, fillGaps: null },
    setUps: { [engine.id]: { config: service.config(server), dailyCap: null } },
    refused: [],
    glossary: [],
  };
  const effects = {
    settings,
    engine: () => engine,
    fetch: fetchTo(server),
    cache: { get: async () => new Map<string, string>(), put: async () => {} },
    sent: { add: async () => {}, spentOn: async () => 0 },
    now: () => new Date(),
    // A minute or more is patience with a real server on a busy computer, less is a wait between two tries.
    sleep: (milliseconds: number, signal: AbortSignal) =>
      quickSleep(milliseconds / (milliseconds < 60_000 ? 400 : 60), signal),
    random: () => 0.5,
  };
  const job = { lines: [...sample], script: 'Hans' as const, title: '新图书馆', host: 'paper.example' };
  const outcome: JobOutcome = { lines: new Map(), missing: [], problem: null, requests: 0, said: '' };
  for await (const event of runJob(job, effects, new AbortController().signal)) {
    outcome.said += JSON.stringify(event);
    if (event.kind === 'lines') for (const { id, text } of event.lines) outcome.lines.set(id, text);
    if (event.kind === 'ended') Object.assign(outcome, { missing: event.missing, problem: event.problem });
  }
  outcome.requests = server.requests.length - before;
  return outcome;
}

const quickSleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

/** Whether each line holds the English of its own sentence. */
export const allTheirOwn = (lines: Iterable<readonly [id: string, text: string]>): boolean =>
  [...lines].every(([id, text]) => {
    const zh = sample.find((line) => line.id === id)?.text;
    return zh !== undefined && text.replace(/\s+/g, ' ') === englishFor(zh);
  });

/** A cell of the matrix in words: what the engine makes of one such answer, what a job makes of one, and of nothing else. */
export function cellOf(one: Outcome, once: JobOutcome, always: JobOutcome | null): string {
  const wait = one.retryAfter === undefined ? '' : ` (${one.retryAfter / 1000} s)`;
  const first = `${one.lines.length}/6${one.problem ? ` ${one.problem}${wait}` : ''}`;
  const job = (outcome: JobOutcome) => `${outcome.lines.size}/6${outcome.problem ? ` ${outcome.problem}` : ''}`;
  return [first, job(once), always ? job(always) : '…'].join(' · ');
}
