import type { WorkerLike } from '@/lib/translate/bergamot/worker-client';

interface Message {
  id: number;
  name: string;
  args: unknown[];
}

/** Speaks the protocol of the published worker; 'translates' a text by putting it into brackets. */
export class FakeWorker implements WorkerLike {
  /** Names of calls, in order; for 'translate' with the texts. */
  readonly calls: string[] = [];
  readonly messages: Message[] = [];
  ended = false;
  /** Texts that end the engine, as an ABORT inside it does. */
  deadly = '';
  /** Calls that are never answered. */
  silent = '';
  /** Answers wait until `go`. */
  held = false;
  #waiting: (() => void)[] = [];
  #listeners: { type: string; listener: (event: { data?: unknown; message?: string }) => void }[] = [];

  addEventListener(type: string, listener: (event: { data?: unknown; message?: string }) => void): void {
    this.#listeners.push({ type, listener });
  }

  tell(type: 'message' | 'error', event: { data?: unknown; message?: string }): void {
    for (const { type: heard, listener } of this.#listeners) if (heard === type) listener(event);
  }

  postMessage(message: unknown): void {
    if (this.ended) throw new Error('A message to a worker that has ended.');
    const { id, name, args } = message as Message;
    this.messages.push({ id, name, args });
    const texts = name === 'translate' ? (args[0] as { texts: { text: string }[] }).texts.map((t) => t.text) : [];
    this.calls.push(texts.length ? `translate ${texts.join('|')}` : name);
    if (name === this.silent) return;
    const answer = () => {
      if (this.ended) return;
      if (this.deadly && texts.some((text) => text.includes(this.deadly)))
        return this.tell('message', { data: { id, error: { name: 'RuntimeError', message: 'unreachable' } } });
      const results: Record<string, unknown> = {
        translate: texts.map((text) => ({ target: { text: ` [${text}] ` } })),
        heapBytes: 123_456_789,
      };
      this.tell('message', { data: { id, result: results[name] } });
    };
    if (this.held) this.#waiting.push(answer);
    else queueMicrotask(answer);
  }

  /** Gives the answers that are due; later ones wait again, unless `held` was taken back. */
  go(): void {
    for (const answer of this.#waiting.splice(0)) answer();
  }

  terminate(): void {
    this.ended = true;
  }
}
