import { act } from 'preact/test-utils';

/**
 * Lets answers arrive and be drawn that take turns, or some timers, one after the other. Many short waits, not one long:
 * on a busy machine that would be over before a chain of short ones has come to its end.
 */
export const turns = (count: number, ms = 5): Promise<void> =>
  act(async () => {
    for (let turn = 0; turn < count; turn += 1) await new Promise((done) => setTimeout(done, ms));
  });
