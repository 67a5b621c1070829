import { glossaryKey, termsIn } from '../glossary/apply';
import { cacheKey } from './cache-key';
import { type Candidate, candidatesFor } from './candidates';
import type { Engine, EngineProblem, Line } from './engine';
import { takeTurn } from './engine-turn';
import { EventChannel } from './event-channel';
import type { JobEvent, JobProgress, TranslationJob } from './job';
import type { Pending } from './pending';
import type { RunnerServices } from './runner-services';

/**
 * Translates the lines of a job, as far as the reader's engines and allowances go:
 *
 * 1. what the cache has is there at once, and nothing is sent for it;
 * 2. the chosen engine gets the rest, in batches, `first` lines first (`engine-turn.ts`);
 * 3. what it could not do goes to the engine that the reader allowed to take over, if there is one;
 * 4. 'ended' names what is left, and why: the problem of the chosen engine, which is the reader's to solve.
 *
 * Every line is delivered exactly once or named as missing. What has arrived is in the cache, however the job ends.
 * Throws the signal's reason when aborted, at once; stops its requests when the caller reads no further.
 */
export async function* runJob(
  job: TranslationJob,
  services: RunnerServices,
  signal: AbortSignal,
  first: () => readonly string[] = () => [],
): AsyncGenerator<JobEvent> {
  signal.throwIfAborted();
  const left = new AbortController();
  const channel = new EventChannel<JobEvent>(joinEvents);
  const work = translate(job, services, AbortSignal.any([signal, left.signal]), first, (event) => channel.push(event));
  work.then(
    () => channel.close(),
    (error) => channel.fail(error),
  );
  try {
    yield* channel.read(signal);
  } finally {
    left.abort();
  }
}

async function translate(
  job: TranslationJob,
  services: RunnerServices,
  signal: AbortSignal,
  first: () => readonly string[],
  push: (event: JobEvent) => void,
): Promise<void> {
  const lines = new Map(job.lines.map((line) => [line.id, line]));
  const total = lines.size;
  const rest = new Map([...lines].filter(([, line]) => line.text.trim() !== ''));
  const blank = total - rest.size;
  const saving = new Set<Promise<void>>();
  const candidates = candidatesFor(job, services);
  const [chosen] = candidates;
  let problem: EngineProblem | null = chosen ? null : 'not-set-up';

  for (const who of candidates) {
    if (rest.size === 0) break;
    const { engine } = who;
    const insteadOf = who === chosen ? undefined : chosen?.label;
    const tell = (phase: JobProgress['phase'], wait?: number) => {
      const progress = { done: total - blank - rest.size, total: total - blank, phase, engine: who.label };
      push({ kind: 'progress', progress: wait === undefined ? progress : { ...progress, wait } });
    };
    const deliver = ({ line: { id } }: Pending, text: string) => {
      if (!rest.delete(id)) return;
      push({ kind: 'lines', lines: [{ id, text, engine: who.label, ...(insteadOf ? { insteadOf } : {}) }] });
    };
    let trouble = who.problem;
    try {
      if (engine) {
        const waiting = await deliverCached(engine, who, [...rest.values()], job, services, deliver);
        const save = (pending: Pending, text: string) => {
          const saved = services.cache.put([{ key: pending.key, text }]).catch(() => {});
          saving.add(saved);
          void saved.finally(() => saving.delete(saved));
          deliver(pending, text);
          tell('translating');
        };
        signal.throwIfAborted();
        if (trouble === null && waiting.size > 0)
          trouble = await takeTurn({ ...who, engine }, waiting, { job, services, first, deliver: save, tell }, signal);
      }
    } catch (error) {
      signal.throwIfAborted();
      // Neither text nor key may be in a log, and a message may hold either.
      console.error(`A translation by ${who.id} broke`, error instanceof Error ? error.name : typeof error);
      trouble = 'unknown';
    }
    problem ??= trouble;
  }

  await Promise.all(saving);
  const missing = [...lines.keys()].filter((id) => rest.has(id) || lines.get(id)?.text.trim() === '');
  push({ kind: 'ended', missing, problem: rest.size > 0 ? problem : null, engine: chosen?.label ?? '' });
}

/** Delivers what the cache has from this engine and returns what it has not. */
async function deliverCached(
  engine: Engine,
  { config }: Candidate,
  lines: readonly Line[],
  { host, script }: TranslationJob,
  { cache, settings }: RunnerServices,
  deliver: (pending: Pending, text: string) => void,
): Promise<Set<Pending>> {
  const variant = engine.variant(config);
  const pendings = await Promise.all(
    lines.map(async (line, order): Promise<Pending> => {
      const terms = termsIn(line.text, settings.glossary, host);
      const wording = { text: line.text, engine: engine.id, variant, script, glossary: glossaryKey(terms) };
      const key = await cacheKey(wording);
      const history = { together: Infinity, misses: 0, failures: 0, plain: false, problem: null };
      return { line, order, terms, key, ...history };
    }),
  );
  const known = await cache.get(pendings.map(({ key }) => key)).catch(() => new Map<string, string>());
  const waiting = new Set<Pending>();
  for (const pending of pendings) {
    const text = known.get(pending.key);
    if (text) deliver(pending, text);
    else waiting.add(pending);
  }
  return waiting;
}

/** Lines that wait for a slow reader travel together, and only the latest progress of a phase is news. */
function joinEvents(last: JobEvent, next: JobEvent): JobEvent | null {
  if (last.kind === 'lines' && next.kind === 'lines') return { kind: 'lines', lines: [...last.lines, ...next.lines] };
  if (last.kind !== 'progress' || next.kind !== 'progress') return null;
  return last.progress.phase === next.progress.phase ? next : null;
}
