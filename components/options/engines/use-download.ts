import { useEffect, useRef, useState } from 'preact/hooks';
import type { EngineId } from '@/lib/translate/engine';
import type { ModelEvent } from '@/lib/translate/job';
import type { EngineServices } from './engine-services';

export type DownloadState =
  | { step: 'idle' }
  | { step: 'running'; loaded: number; total: number }
  | { step: 'failed'; problem: (ModelEvent & { kind: 'failed' })['problem'] };

/**
 * One download at a time, from the click to the end. `start` asks the services within the very click, because the
 * browser grants a host to nothing else. Leaving the page stops it.
 */
export function useDownload(services: EngineServices, engine: EngineId, onReady: () => void) {
  const [state, setState] = useState<DownloadState>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = () => {
    if (running.current) return;
    const abort = new AbortController();
    running.current = abort;
    const end = (last: DownloadState) => {
      if (running.current !== abort) return;
      running.current = null;
      setState(abort.signal.aborted ? { step: 'idle' } : last);
    };
    const follow = async (events: AsyncIterable<ModelEvent>) => {
      let last: DownloadState = { step: 'failed', problem: 'network' };
      for await (const event of events) {
        if (running.current !== abort) return;
        if (event.kind === 'progress') setState({ step: 'running', loaded: event.loaded, total: event.total });
        else if (event.kind === 'failed') last = { step: 'failed', problem: event.problem };
        else {
          last = { step: 'idle' };
          onReady();
        }
      }
      end(last);
    };
    setState({ step: 'running', loaded: 0, total: 0 });
    follow(services.download(engine, abort.signal)).catch(() => end({ step: 'failed', problem: 'network' }));
  };
  const stop = () => {
    running.current?.abort();
    running.current = null;
    setState({ step: 'idle' });
  };
  return { state, start, stop };
}
