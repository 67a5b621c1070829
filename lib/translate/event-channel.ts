/**
 * Turns events that several tasks push into one sequence. A slow reader finds waiting events joined where `join` can make
 * one of two neighbours; nothing is dropped.
 */
export class EventChannel<T> {
  readonly #join: (last: T, next: T) => T | null;
  #waiting: T[] = [];
  #over: { error?: unknown } | null = null;
  #wake = () => {};

  constructor(join: (last: T, next: T) => T | null = () => null) {
    this.#join = join;
  }

  push(event: T): void {
    const last = this.#waiting.at(-1);
    const joined = last === undefined ? null : this.#join(last, event);
    if (joined === null) this.#waiting.push(event);
    else this.#waiting[this.#waiting.length - 1] = joined;
    this.#wake();
  }

  close(): void {
    this.#over ??= {};
    this.#wake();
  }

  /** Ends the sequence with an error, behind what was pushed before. */
  fail(error: unknown): void {
    this.#over ??= { error };
    this.#wake();
  }

  /** The events, until closed. Throws the signal's reason at once when aborted, whatever still waits. */
  async *read(signal: AbortSignal): AsyncGenerator<T> {
    const wake = () => this.#wake();
    signal.addEventListener('abort', wake);
    try {
      for (;;) {
        signal.throwIfAborted();
        const next = this.#waiting.shift();
        if (next !== undefined) yield next;
        else if (this.#over) {
          if ('error' in this.#over) throw this.#over.error;
          return;
        } else
          await new Promise<void>((resolve) => {
            this.#wake = resolve;
          });
      }
    } finally {
      signal.removeEventListener('abort', wake);
    }
  }
}
