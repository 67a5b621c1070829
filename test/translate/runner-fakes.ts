import type { Batch, Engine, EngineTools, Line, RemoteEngine } from '@/lib/translate/engine';
import type { HostSettings } from '@/lib/translate/host-settings';
import type { JobEvent, TranslatedLine, TranslationJob } from '@/lib/translate/job';
import { runJob } from '@/lib/translate/run-job';
import type { CachedLine, RunnerServices, SentEntry } from '@/lib/translate/runner-services';

/** Time that passes only when nothing else is left to do, so that minutes of waiting cost nothing. */
export class VirtualTime {
  now = Date.parse('2026-03-02T04:00:00.000Z');
  #sleepers: { at: number; wake: () => void }[] = [];

  sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const sleeper = { at: this.now + milliseconds, wake: resolve };
      this.#sleepers.push(sleeper);
      signal.addEventListener('abort', () => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
        reject(signal.reason);
      });
    });

  /** Lets time pass until the work is done. */
  async during<T>(work: Promise<T>): Promise<T> {
    let done = false;
    const settled = work.finally(() => {
      done = true;
    });
    settled.catch(() => {});
    while (!done) {
      for (let i = 0; i < 3; i += 1) await new Promise((resolve) => setImmediate(resolve));
      const next = this.#sleepers.sort((a, b) => a.at - b.at).shift();
      if (!next) continue;
      this.now = Math.max(this.now, next.at);
      next.wake();
    }
    return settled;
  }
}

/** `n` sentences of our own, ids s1…sn. */
export const sentences = (n: number): Line[] =>
  Array.from({ length: n }, (_, i) => ({ id: `s${i + 1}`, text: `第${i + 1}位读者借阅了新书。` }));

export const english = (text: string): string => `Reader number ${/\d+/.exec(text)?.[0] ?? '?'} borrowed a new book.`;

export type Reply = (batch: Batch, tools: EngineTools, call: number) => AsyncIterable<Line>;

/** Answers every line, in order. */
export const obedient: Reply = async function* ({ lines }) {
  for (const { id, text } of lines) yield { id, text: english(text) };
};

export interface FakeEngine extends Engine {
  /** Ids of each request, in the order in which they began. */
  requests: string[][];
  batches: Batch[];
  /** The most that were under way at the same time. */
  mostAtOnce: number;
}

export function fakeEngine(reply: Reply, change: Partial<RemoteEngine> = {}): FakeEngine & RemoteEngine {
  let underWay = 0;
  const fake: FakeEngine & RemoteEngine = {
    id: 'deepl',
    name: 'DeepL',
    place: 'remote',
    glossary: 'placeholder',
    fields: [],
    paid: true,
    origin: () => 'https://api.translate.example',
    label: () => `label of ${fake.id}`,
    variant: () => 'v1',
    limits: () => ({ lines: 5, characters: 1000, atOnce: 1 }),
    requests: [],
    batches: [],
    mostAtOnce: 0,
    async *translate(batch, tools) {
      fake.requests.push(batch.lines.map(({ id }) => id));
      fake.batches.push(batch);
      underWay += 1;
      fake.mostAtOnce = Math.max(fake.mostAtOnce, underWay);
      try {
        yield* reply(batch, tools, fake.requests.length);
      } finally {
        underWay -= 1;
      }
    },
    ...change,
  };
  return fake;
}

/** An engine of the same kind on this device. */
export const deviceEngine = (reply: Reply, change: Partial<Engine> = {}): FakeEngine =>
  Object.assign<FakeEngine, Partial<Engine>>(fakeEngine(reply, { id: 'bergamot' }), { ...change, place: 'device' });

export interface Stage {
  time: VirtualTime;
  services: RunnerServices;
  cached: Map<string, string>;
  log: SentEntry[];
}

/** Everything a job needs, with the given engines set up and the first of them chosen. */
export function aStage(engines: readonly Engine[], change: Partial<HostSettings> = {}): Stage {
  const time = new VirtualTime();
  const cached = new Map<string, string>();
  const log: SentEntry[] = [];
  const settings: HostSettings = {
    choice: { engine: engines[0]?.id ?? null, fallback: engines[1]?.id ?? null, fillGaps: null },
    setUps: Object.fromEntries(engines.map(({ id }) => [id, { config: { key: 'secret-key' }, dailyCap: null }])),
    refused: [],
    glossary: [],
    ...change,
  };
  const services: RunnerServices = {
    settings,
    engine: (id) => engines.find((engine) => engine.id === id) ?? null,
    fetch: () => Promise.reject(new Error('no network here')),
    cache: {
      get: async (keys) => new Map(keys.flatMap((key) => (cached.has(key) ? [[key, cached.get(key) ?? '']] : []))),
      put: async (lines: readonly CachedLine[]) => {
        for (const { key, text } of lines) cached.set(key, text);
      },
    },
    sent: {
      add: async (entry) => {
        log.push(entry);
      },
      spentOn: async (engine) =>
        log.filter((entry) => entry.engine === engine).reduce((sum, { characters }) => sum + characters, 0),
    },
    now: () => new Date(time.now),
    sleep: time.sleep,
    random: () => 0.5,
  };
  return { time, services, cached, log };
}

export const aJob = (lines: Line[], change: Partial<TranslationJob> = {}): TranslationJob => ({
  lines,
  script: 'Hans',
  title: '市图书馆重新开放',
  host: 'news.example.cn',
  ...change,
});

export interface Outcome {
  events: JobEvent[];
  lines: TranslatedLine[];
  /** Id → English. */
  texts: Record<string, string>;
  ended: Extract<JobEvent, { kind: 'ended' }> | undefined;
  waits: number[];
}

/** Runs a job to its end. */
export async function run(
  stage: Stage,
  job: TranslationJob,
  signal = new AbortController().signal,
  first?: () => readonly string[],
): Promise<Outcome> {
  const events: JobEvent[] = [];
  const reading = (async () => {
    for await (const event of runJob(job, stage.services, signal, first)) events.push(event);
  })();
  await stage.time.during(reading);
  const lines = events.flatMap((event) => (event.kind === 'lines' ? event.lines : []));
  return {
    events,
    lines,
    texts: Object.fromEntries(lines.map(({ id, text }) => [id, text])),
    ended: events.find((event) => event.kind === 'ended'),
    waits: events.flatMap((event) => (event.kind === 'progress' ? (event.progress.wait ?? []) : [])),
  };
}
