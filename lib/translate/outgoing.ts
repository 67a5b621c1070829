import type { Candidate } from './candidates';
import { EngineError } from './engine';
import type { RunnerServices, SentLog } from './runner-services';

const turns = new WeakMap<SentLog, Promise<unknown>>();

/** One after another for each log, so that two requests at the same moment do not both find room below the cap. */
function inTurn<T>(log: SentLog, work: () => Promise<T>): Promise<T> {
  const mine = (turns.get(log) ?? Promise.resolve()).then(work, work);
  turns.set(log, mine);
  return mine;
}

/**
 * Writes down what is about to leave the computer, before it does; nothing for engines on this device. A request that is
 * repeated leaves again and is written again. Throws EngineError 'cap' where it would exceed what the reader allows a day.
 */
export async function logOutgoing(
  { id, host, dailyCap }: Candidate,
  characters: number,
  { sent, now }: Pick<RunnerServices, 'sent' | 'now'>,
): Promise<void> {
  if (host === null) return;
  await inTurn(sent, async () => {
    const at = now();
    if (dailyCap !== null && (await sent.spentOn(id, at)) + characters > dailyCap) throw new EngineError('cap');
    await sent.add({ at: at.toISOString(), engine: id, host, characters });
  });
}
