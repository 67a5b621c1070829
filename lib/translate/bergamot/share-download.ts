import type { ModelEvent } from '../job';

/** Does the download; reports progress, and gives the last event. */
type Download = (report: (event: ModelEvent) => void, signal: AbortSignal) => Promise<ModelEvent>;

interface Running {
  /** The last progress, for whoever comes later. */
  last: ModelEvent | null;
  listeners: Set<(event: ModelEvent) => void>;
  stop: AbortController;
}

/**
 * Makes one download out of several that are asked for at the same time: each caller follows the one that is under way,
 * and only when the last of them has left is it stopped. A slow listener misses progress, never the end.
 */
export function shareDownload(download: Download): (signal: AbortSignal) => AsyncIterable<ModelEvent> {
  let running: Running | null = null;

  function begin(): Running {
    const started: Running = { last: null, listeners: new Set(), stop: new AbortController() };
    const tell = (event: ModelEvent) => {
      started.last = event;
      for (const listener of [...started.listeners]) listener(event);
    };
    void download(tell, started.stop.signal).then((end) => {
      if (running === started) running = null;
      tell(end);
    });
    return started;
  }

  return async function* follow(signal) {
    if (signal.aborted) return yield { kind: 'failed', problem: 'stopped' };
    if (running?.stop.signal.aborted) running = null;
    running ??= begin();
    const mine = running;
    let latest: ModelEvent | null = mine.last;
    let wake = () => {};
    const listener = (event: ModelEvent) => {
      latest = event;
      wake();
    };
    const leave = () => listener({ kind: 'failed', problem: 'stopped' });
    mine.listeners.add(listener);
    signal.addEventListener('abort', leave, { once: true });
    try {
      for (;;) {
        const event: ModelEvent | null = latest;
        latest = null;
        if (event) yield event;
        if (event && event.kind !== 'progress') return;
        if (!latest) await new Promise<void>((next) => (wake = next));
      }
    } finally {
      signal.removeEventListener('abort', leave);
      mine.listeners.delete(listener);
      if (mine.listeners.size === 0) mine.stop.abort();
    }
  };
}
