import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { EnglishServices } from '@/lib/services';
import type { EngineOffer, ModelEvent } from '@/lib/translate/job';

export interface Download {
  offer: EngineOffer;
  loaded: number;
  /** 0 while nobody knows. */
  total: number;
  problem: Extract<ModelEvent, { kind: 'failed' }>['problem'] | null;
}

/** Downloads a model on the reader's click; `onReady` once it is there. Stops when the view goes. */
export function useDownload(services: EnglishServices, onReady: (offer: EngineOffer) => void) {
  const [download, setDownload] = useState<Download | null>(null);
  const working = useRef<AbortController | null>(null);
  const ready = useRef(onReady);
  ready.current = onReady;
  useEffect(() => () => working.current?.abort(), []);

  const start = useCallback(
    (offer: EngineOffer) => {
      working.current?.abort();
      const closing = new AbortController();
      working.current = closing;
      const { signal } = closing;
      const begun: Download = { offer, loaded: 0, total: offer.bytes ?? 0, problem: null };
      setDownload(begun);
      const follow = async () => {
        try {
          for await (const event of services.downloadModel(offer.engine, signal)) {
            if (signal.aborted) return;
            if (event.kind === 'progress') setDownload({ ...begun, loaded: event.loaded, total: event.total });
            else if (event.kind === 'failed') setDownload({ ...begun, problem: event.problem });
            else {
              setDownload(null);
              ready.current(offer);
            }
          }
        } catch {
          if (!signal.aborted) setDownload({ ...begun, problem: 'network' });
        }
      };
      void follow();
    },
    [services],
  );
  const cancel = useCallback(() => {
    working.current?.abort();
    setDownload(null);
  }, []);
  return { download, start, cancel };
}
