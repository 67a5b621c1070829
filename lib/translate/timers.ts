/** The clock that engines use for limits and for ending themselves, so that tests can have their own. */
export interface Timers {
  /** Runs `then` once after so many milliseconds; the function it gives back calls that off. */
  after(milliseconds: number, then: () => void): () => void;
}
