import type { Speech, Synthesis, Utterance } from './speech';

/** How one utterance ended: 'interrupted' by us (the signal, or a later utterance of ours), 'failed' by anything else. */
export type Ending = 'spoken' | 'interrupted' | 'failed';

/** Milliseconds that a voice may take to begin; one elsewhere has to be reached first. */
const startWait = 10_000;
/** Between `cancel` and the next `speak`: without it some engines swallow the latter. */
const afterCancel = 120;

/** What we are saying with a synthesis now. Also keeps the utterance from Chromium's garbage collector, which would end its events. */
const current = new WeakMap<Synthesis, { utterance: Utterance; stop: () => void }>();
const cancelled = new WeakMap<Synthesis, number>();

/** Ends what we are saying, and nothing that the page says, as far as the interface allows it. */
export const hush = (synthesis: Synthesis): void => current.get(synthesis)?.stop();

/**
 * Says one utterance to its end. Known weaknesses of the browsers that this is about:
 * - the end is sometimes never told (https://issues.chromium.org/issues/40747712): a watchdog ends what takes more than
 *   twice the time that it should, and clears the queue, which else would stay blocked;
 * - `pause` cancels on Android and never resumes on Windows: it is not used here at all;
 * - `cancel` clears the whole queue, the page's utterances too: it is called only while ours is being said, and where
 *   the page speaks and ours still waits, ours is made silent and cancelled when its turn comes.
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
    let started = false;
    let behindPage = false;
    let timer: ReturnType<typeof setTimeout>;

    const finish = (ending: Ending) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      if (current.get(synthesis)?.utterance === utterance) current.delete(synthesis);
      resolve(ending);
    };
    const clear = () => {
      synthesis.cancel();
      cancelled.set(synthesis, Date.now());
    };
    const stop = () => {
      const waits = behindPage && !started && synthesis.speaking;
      finish('interrupted'); // before its 'error' event comes
      if (waits) {
        utterance.volume = 0;
        utterance.addEventListener('start', clear, { once: true });
      } else if (queued) clear();
    };
    const watch = (wait: number, late: () => void) => {
      clearTimeout(timer);
      timer = setTimeout(late, wait);
    };
    const tooLong = () => {
      finish('spoken');
      if (synthesis.speaking || synthesis.pending) clear();
    };
    const neverBegan = () => {
      if (behindPage && synthesis.speaking) return watch(startWait, neverBegan);
      finish('failed');
      if (synthesis.speaking || synthesis.pending) clear();
    };

    let queued = false;
    utterance.addEventListener('start', () => {
      started = true;
      watch(2 * expected + 4000, tooLong);
    });
    utterance.addEventListener('end', () => finish('spoken'));
    utterance.addEventListener('error', () => finish('failed'));
    current.set(synthesis, { utterance, stop });
    signal.addEventListener('abort', stop);

    const begin = () => {
      behindPage = synthesis.speaking || synthesis.pending;
      // The page, or a bug, may have left it paused; nothing would ever begin.
      if (synthesis.paused) synthesis.resume();
      queued = true;
      watch(startWait, neverBegan);
      synthesis.speak(utterance);
    };
    const rest = (cancelled.get(synthesis) ?? 0) + afterCancel - Date.now();
    if (rest > 0 && rest <= afterCancel) watch(rest, begin);
    else begin();
  });
}
