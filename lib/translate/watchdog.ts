import { EngineError } from './engine';
import type { RunnerServices } from './runner-services';

/** Milliseconds of silence that are borne. */
export interface Patience {
  /** Before the first line of a request. */
  first: number;
  /** Between two lines. */
  next: number;
}

/**
 * Hands on what a source yields and throws EngineError 'timeout' when it falls silent, the signal's reason when aborted:
 * at once, even where the source itself hangs. The caller's signal to the source has to be aborted then; what it yields
 * later is not seen.
 */
export async function* inTime<T>(
  source: AsyncIterable<T>,
  patience: Patience,
  sleep: RunnerServices['sleep'],
  signal: AbortSignal,
): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  let wait = patience.first;
  let ended = false;
  try {
    for (;;) {
      const result = await beforeAlarm(iterator.next(), wait, sleep, signal);
      wait = patience.next;
      ended = result.done === true;
      if (result.done) return;
      yield result.value;
    }
  } finally {
    // Not awaited: a source that hangs would hold up its own return.
    if (!ended) Promise.resolve(iterator.return?.()).catch(() => {});
  }
}

async function beforeAlarm<T>(
  result: Promise<T>,
  wait: number,
  sleep: RunnerServices['sleep'],
  signal: AbortSignal,
): Promise<T> {
  const silenced = new AbortController();
  const alarm = sleep(wait, AbortSignal.any([signal, silenced.signal])).then(() => {
    throw new EngineError('timeout');
  });
  // Whichever loses the race may fail unseen.
  alarm.catch(() => {});
  result.catch(() => {});
  try {
    return await Promise.race([result, alarm]);
  } finally {
    silenced.abort();
  }
}
