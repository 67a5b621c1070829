import type { Speech, Synthesis, Utterance } from './speech';

/** How one utterance ended: 'interrupted' by us (the signal, or a later utterance of ours), 'failed' by anything else. */
export type Ending = 'spoken' | 'interrupted' | 'failed';

/** Milliseconds that a voice may take to begin; one elsewhere has to be reached first. */
const startWait = 10_000;
/** How long we wait for what the page itself is saying, before the reader's wish goes first. */
const pageWait = 10_000;
/** How often that is looked at. */
const look = 100;
/** Between `cancel` and the next `speak`: without it some engines swallow the latter. */
const afterCancel = 120;

/** What we are saying with a synthesis now. Also keeps the utterance from Chromium's garbage collector, which would end its events. */
const current = new WeakMap<Synthesis, { utterance: Utterance; stop: () => void }>();
const cancelled = new WeakMap<Synthesis, number>();

/** Ends what we are saying, and nothing that the page says. */
export const hush = (synthesis: Synthesis): void => current.get(synthesis)?.stop();

/**
 * Says one utterance to its end. Known weaknesses of the browsers that this is about:
 * - the end is sometimes never told (https://issues.chromium.org/issues/40747712): a watchdog ends what takes more than
 *   twice the time that it should, and clears the queue, which else would stay blocked;
 * - `pause` cancels on Android and never resumes on Windows: it is not used here at all;
 * - `cancel` clears the whole queue, and a page shares it with us: ours joins it only when the page is not speaking, so
 *   that what is cancelled is ours. Only a page that goes on for long, or has left the queue paused, is cut short.
 *
 * @param expected How long it should take, in milliseconds.
 */
export async function utter(
  { synthesis }: Pick<Speech, 'synthesis'>,
  utterance: Utterance,
  expected: number,
  signal: AbortSignal,
): Promise<Ending> {
  hush(synthesis);
  if (signal.aborted) return 'interrupted';
  return new Promise<Ending>((resolve) => {
    let queued = false;
    let timer: ReturnType<typeof setTimeout>;
    const busy = () => synthesis.speaking || synthesis.pending;
    const wait = (milliseconds: number, then: () => void) => {
      clearTimeout(timer);
      timer = setTimeout(then, milliseconds);
    };
    const clear = () => {
      synthesis.cancel();
      cancelled.set(synthesis, Date.now());
    };
    const finish = (ending: Ending) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      if (current.get(synthesis)?.utterance === utterance) current.delete(synthesis);
      resolve(ending);
    };
    const stop = () => {
      finish('interrupted'); // before its 'error' event comes
      if (queued) clear();
    };
    const giveUp = (ending: Ending) => {
      finish(ending);
      if (busy()) clear();
    };
    utterance.addEventListener('start', () => wait(2 * expected + 4000, () => giveUp('spoken')));
    utterance.addEventListener('end', () => finish('spoken'));
    utterance.addEventListener('error', () => finish('failed'));
    current.set(synthesis, { utterance, stop });
    signal.addEventListener('abort', stop);

    const speak = () => {
      if (synthesis.paused) synthesis.resume(); // or else nothing would ever begin
      queued = true;
      wait(startWait, () => giveUp('failed'));
      try {
        synthesis.speak(utterance);
      } catch {
        finish('failed');
      }
    };
    const since = Date.now();
    const begin = () => {
      if (!busy()) speak();
      else if (Date.now() - since < pageWait && !synthesis.paused) wait(look, begin);
      else {
        clear();
        wait(afterCancel, speak);
      }
    };
    const rest = (cancelled.get(synthesis) ?? 0) + afterCancel - Date.now();
    if (rest > 0 && rest <= afterCancel) wait(rest, begin);
    else begin();
  });
}
