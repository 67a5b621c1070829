import { protect, termsIn } from '../glossary/apply';
import { judgeAnswer, tidyAnswer } from './answer';
import type { Candidate } from './candidates';
import type { Engine, Line } from './engine';
import type { TranslationJob } from './job';
import { logOutgoing } from './outgoing';
import type { Pending } from './pending';
import type { RunnerServices } from './runner-services';
import { inTime, type Patience } from './watchdog';

/** What one line of an answer is worth. */
export type Answer =
  | { pending: Pending; worth: 'good'; text: string }
  | { pending: Pending; worth: 'echo' | 'lost' | 'none' };

/** A model on this device may have to be loaded first; a language model thinks before it speaks. */
const patience: Record<Engine['place'], Patience> = {
  device: { first: 300_000, next: 120_000 },
  remote: { first: 120_000, next: 60_000 },
};

/** How a line goes out and how its answer comes back. */
interface Wrapped {
  pending: Pending;
  sent: string;
  read(answer: string): Answer;
}

/**
 * One request to an engine: writes it into the log, sends it, judges what comes, line by line. Lines that nobody asked
 * for and second answers to the same line are dropped. Throws what the engine throws, EngineError 'cap' before anything
 * is sent, 'timeout' where it falls silent, and the signal's reason when aborted.
 */
export async function* request(
  batch: readonly Pending[],
  who: Candidate & { engine: Engine },
  job: TranslationJob,
  services: RunnerServices,
  signal: AbortSignal,
): AsyncGenerator<Answer> {
  const { engine, config } = who;
  const prompted = engine.glossary === 'prompt';
  const asked = new Map(batch.map((pending) => [pending.line.id, prompted ? bare(pending) : wrapped(pending)]));
  const lines: Line[] = [...asked].map(([id, { sent }]) => ({ id, text: sent }));
  const text = lines.map((line) => line.text).join('\n');
  const terms = prompted ? termsIn(text, services.settings.glossary, job.host) : [];

  // Engines that read instructions are told the headline with each request.
  const characters = lines.reduce((sum, line) => sum + line.text.length, prompted ? job.title.length : 0);
  await logOutgoing(who, characters, services);
  signal.throwIfAborted();

  const stop = new AbortController();
  const tools = { config, fetch: services.fetch, signal: AbortSignal.any([signal, stop.signal]) };
  try {
    const source = engine.translate({ lines, script: job.script, title: job.title, terms }, tools);
    for await (const line of inTime(source, patience[engine.place], services.sleep, signal)) {
      const answer = asked.get(line.id)?.read(tidyAnswer(line.text));
      if (answer?.worth === 'good') asked.delete(line.id);
      if (answer) yield answer;
    }
  } finally {
    stop.abort();
  }
}

/** The line as it stands. */
const bare = (pending: Pending): Wrapped => ({
  pending,
  sent: pending.line.text,
  read(text) {
    const worth = judgeAnswer(pending.line.text, text, pending.terms);
    return worth === 'good' ? { pending, worth, text } : { pending, worth };
  },
});

/** The line with placeholders for its terms, which an answer has to hold again. */
function wrapped(pending: Pending): Wrapped {
  if (pending.plain || pending.terms.length === 0) return bare(pending);
  const { text: sent, restore } = protect(pending.line.text, pending.terms);
  // No placeholder fits into this text.
  if (sent === pending.line.text) return bare(pending);
  return {
    pending,
    sent,
    read(answer) {
      const worth = judgeAnswer(sent, answer, []);
      if (worth !== 'good') return { pending, worth };
      const { text, lost } = restore(answer);
      return lost.length > 0 ? { pending, worth: 'lost' } : { pending, worth, text: tidyAnswer(text) };
    },
  };
}
