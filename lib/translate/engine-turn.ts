import { takeBatch } from './batches';
import type { Candidate } from './candidates';
import { type Engine, EngineError, type EngineProblem, passing } from './engine';
import type { JobProgress, TranslationJob } from './job';
import { Pace } from './pace';
import { noteFailure, noteMiss, noteTooMuch, type Pending } from './pending';
import { type Answer, request } from './request';
import type { RunnerServices } from './runner-services';

/** Lines in the first batch: few, so that the first English appears early. */
const opening = 3;

export interface TurnContext {
  job: TranslationJob;
  services: RunnerServices;
  /** Ids to be done next. */
  first: () => readonly string[];
  /** Takes a line that is done. */
  deliver(pending: Pending, text: string): void;
  tell(phase: JobProgress['phase'], wait?: number): void;
}

/**
 * Lets one engine do what it can of the lines that wait, and returns why it ended where lines are left: those are still
 * in `waiting`, each delivered one is not. Failures that may pass are retried, lines that an answer left out are asked
 * again. Throws only the signal's reason.
 */
export async function takeTurn(
  who: Candidate & { engine: Engine },
  waiting: Set<Pending>,
  context: TurnContext,
  signal: AbortSignal,
): Promise<EngineProblem | null> {
  const { services, tell } = context;
  const limits = who.engine.limits(who.config);
  const pace = new Pace(limits.atOnce, services.random);
  const underWay = new Set<Promise<void>>();
  const givenUp = new Set<Pending>();
  const ended = new AbortController();
  let over: EngineProblem | null = null;
  let size = Math.min(opening, limits.lines);
  let spoke = who.engine.place === 'remote';

  const end = (problem: EngineProblem) => {
    over ??= problem;
    ended.abort();
  };

  const run = async (batch: readonly Pending[]) => {
    const moment = pace.moment;
    const open = new Set(batch);
    const worths = new Map<Pending, Answer['worth']>();
    let failure: unknown = null;
    try {
      for await (const answer of request(batch, who, context.job, services, signal)) {
        worths.set(answer.pending, answer.worth);
        if (answer.worth !== 'good') continue;
        spoke = true;
        open.delete(answer.pending);
        pace.bore();
        context.deliver(answer.pending, answer.text);
      }
    } catch (error) {
      signal.throwIfAborted();
      failure = error;
    }

    const problem = failure === null ? null : problemOf(failure, who);
    // What is left of the day's allowance may do for fewer lines.
    const tooMuch = problem === 'too-long' || (problem === 'cap' && batch.length > 1);
    for (const pending of open) {
      const worth = worths.get(pending);
      if (worth === 'lost') pending.plain = true;
      else if (worth === 'echo') noteMiss(pending, true);
      else if (problem === null || problem === 'malformed') noteMiss(pending, false);
      else if (tooMuch) noteTooMuch(pending, batch.length);
      else if (problem !== 'rate' && problem !== 'cap') noteFailure(pending, batch.length);
      (pending.problem === null ? waiting : givenUp).add(pending);
    }
    if (problem === null) {
      if (open.size === batch.length && !pace.barren()) end('malformed');
    } else if (passing.has(problem)) {
      const retryAfter = failure instanceof EngineError ? failure.retryAfter : undefined;
      if (!pace.failed(problem, retryAfter, moment)) end(problem);
    } else if (!tooMuch) end(problem);
  };

  tell(spoke ? 'translating' : 'loading');
  for (;;) {
    signal.throwIfAborted();
    if (over === null && pace.waits) {
      const wait = pace.takeWait();
      tell('waiting', wait);
      // An end in the meantime cuts the wait short.
      await services.sleep(wait, AbortSignal.any([signal, ended.signal])).catch(() => {});
      signal.throwIfAborted();
      if (over === null && !pace.waits) tell(spoke ? 'translating' : 'loading');
      continue;
    }
    while (over === null && waiting.size > 0 && underWay.size < pace.atOnce) {
      const going = run(takeBatch(waiting, { ...limits, lines: size }, context.first())).finally(() =>
        underWay.delete(going),
      );
      going.catch(() => {}); // Seen below, or nobody waits any more.
      underWay.add(going);
      size = limits.lines;
    }
    if (underWay.size === 0) break;
    await Promise.race(underWay);
  }

  const [abandoned] = givenUp;
  for (const pending of givenUp) waiting.add(pending);
  return over ?? abandoned?.problem ?? null;
}

/** What an engine threw, by name. Anything but an EngineError is a fault of ours; its message may hold text or a key. */
function problemOf(error: unknown, { id }: Candidate): EngineProblem {
  if (error instanceof EngineError) return error.problem;
  console.error(`The engine ${id} broke`, error instanceof Error ? error.name : typeof error);
  return 'unknown';
}
