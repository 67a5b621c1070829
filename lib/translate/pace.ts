import type { EngineProblem } from './engine';
import { waitBefore } from './retry';

/** Requests in a row that bring answers but no line, after which an engine is taken to have none. */
const mostBarren = 12;

/**
 * When the next request may go to one engine. All its requests share one pace: where one is told to wait, all wait, and
 * what was already under way at that moment counts as the same refusal.
 */
export class Pace {
  /** Requests that may be under way at the same time. */
  atOnce: number;
  #wait = 0;
  #pauses = 0;
  #tries = 0;
  #barren = 0;
  readonly #random: () => number;

  constructor(atOnce: number, random: () => number) {
    this.atOnce = Math.max(1, atOnce);
    this.#random = random;
  }

  /** Names the moment at which a request goes, for `failed`. */
  get moment(): number {
    return this.#pauses;
  }

  get waits(): boolean {
    return this.#wait > 0;
  }

  /** A line came: whatever was wrong is over. */
  bore(): void {
    this.#tries = 0;
    this.#barren = 0;
  }

  /** An answer came without a single line. False where that happened too often. */
  barren(): boolean {
    this.#barren += 1;
    return this.#barren <= mostBarren;
  }

  /** A request of that moment failed. False where another try is not worth the wait. */
  failed(problem: EngineProblem, retryAfter: number | undefined, moment: number): boolean {
    const again = moment === this.#pauses;
    if (again) {
      this.#tries += 1;
      this.#pauses += 1;
      // Whoever asks too fast asks one at a time in the end.
      if (problem === 'rate') this.atOnce = Math.max(1, Math.floor(this.atOnce / 2));
    }
    const wait = waitBefore(problem, this.#tries, retryAfter, this.#random);
    if (wait === null) return false;
    this.#wait = again ? wait : Math.max(this.#wait, retryAfter ? wait : 0);
    return true;
  }

  /** The milliseconds to wait before the next request; asked once. */
  takeWait(): number {
    const wait = this.#wait;
    this.#wait = 0;
    return wait;
  }
}
