/**
 * Lets so many works run at a time; the others wait in the order in which they came. The returned function resolves to
 * the one that gives the place free again; it rejects with the signal's reason where that aborts first.
 */
export function slots(atOnce: number): (signal: AbortSignal) => Promise<() => void> {
  let free = atOnce;
  const waiting: (() => void)[] = [];
  const leave = () => {
    // Handed on, not given free: nobody else can step in between.
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return async (signal) => {
    signal.throwIfAborted();
    if (free > 0) free -= 1;
    else await turn(waiting, signal);
    let left = false;
    return () => {
      if (!left) leave();
      left = true;
    };
  };
}

function turn(waiting: (() => void)[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const come = () => {
      signal.removeEventListener('abort', go);
      resolve();
    };
    const go = () => {
      waiting.splice(waiting.indexOf(come), 1);
      reject(signal.reason);
    };
    waiting.push(come);
    signal.addEventListener('abort', go, { once: true });
  });
}
