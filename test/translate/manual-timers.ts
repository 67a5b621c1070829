import type { Timers } from '@/lib/translate/timers';

/** A clock that stands still until it is told to go on. */
export function manualTimers(): Timers & { pass(milliseconds: number): Promise<void>; readonly waiting: number } {
  let now = 0;
  let timers: { at: number; then(): void }[] = [];
  return {
    after(milliseconds, then) {
      const timer = { at: now + milliseconds, then };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async pass(milliseconds) {
      now += milliseconds;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { then } of due) then();
      await settled();
    },
    get waiting() {
      return timers.length;
    },
  };
}

/** Lets everything that waits for nothing but promises run. */
export const settled = (): Promise<void> => new Promise((done) => setImmediate(done));
