import { EngineError } from '../engine';
import type { Timers } from '../timers';

/** What of a Worker is used. */
export interface WorkerLike {
  postMessage(message: unknown, transfer: Transferable[]): void;
  terminate(): void;
  addEventListener(
    type: 'message' | 'error' | 'messageerror',
    listener: (event: { data?: unknown; message?: string }) => void,
  ): void;
}

export interface WorkerClient {
  /** Calls a method of the worker; throws EngineError 'crashed', and the worker is then gone for good. */
  call(name: string, args: readonly unknown[], milliseconds: number, transfer?: Transferable[]): Promise<unknown>;
  /** Ends the worker; calls under way fail. Its memory goes back to the system. */
  end(): void;
}

/**
 * Talks to the engine's worker as it was published: `{id, name, args}` out, `{id, result}` or `{id, error}` back. An
 * error inside the engine ends the program in it, so that after any error the worker is ended and of no more use.
 */
export function workerClient(worker: WorkerLike, timers: Timers): WorkerClient {
  const calls = new Map<number, { resolve(result: unknown): void; reject(error: EngineError): void }>();
  let last = 0;
  let over: string | null = null;

  function end(why: string) {
    if (over !== null) return;
    over = why;
    worker.terminate();
    for (const { reject } of calls.values()) reject(new EngineError('crashed', why));
    calls.clear();
  }

  worker.addEventListener('message', ({ data }) => {
    if (over !== null || typeof data !== 'object' || data === null) return;
    const answer = data as { id?: number; result?: unknown; error?: { message?: unknown } };
    if (answer.error) return end(String(answer.error.message ?? 'The engine failed.'));
    const call = calls.get(answer.id ?? 0);
    calls.delete(answer.id ?? 0);
    call?.resolve(answer.result);
  });
  worker.addEventListener('error', ({ message }) => end(message || 'The engine failed to start.'));
  worker.addEventListener('messageerror', () => end('An answer of the engine could not be read.'));

  return {
    end: () => end('The engine was ended.'),
    call(name, args, milliseconds, transfer = []) {
      if (over !== null) return Promise.reject(new EngineError('crashed', over));
      last += 1; // from 1: the worker takes 0 for a message without a number
      const id = last;
      const late = timers.after(milliseconds, () => end(`The engine took too long (${name}).`));
      const answered = new Promise((resolve, reject) => calls.set(id, { resolve, reject }));
      try {
        worker.postMessage({ id, name, args }, transfer);
      } catch (error) {
        end(String(error));
      }
      return answered.finally(late);
    },
  };
}
