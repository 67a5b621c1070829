import { EngineError } from './engine';

/** What an engine throws once its signal is aborted. Whoever aborted knows why, and looks at the signal first. */
export function abortedError({ reason }: AbortSignal): EngineError {
  if (reason instanceof EngineError) return reason;
  return new EngineError(reason?.name === 'TimeoutError' ? 'timeout' : 'unknown', 'stopped');
}

/** The promise's outcome, or EngineError as soon as the signal is aborted; the work behind the promise goes on. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(abortedError(signal));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
