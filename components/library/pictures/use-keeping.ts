import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedArticle } from '@/lib/library/saved-article';
import { ServiceError } from '@/lib/services';
import type { PicturesServices } from './pictures-services';

export type Keeping =
  | { step: 'idle' }
  | { step: 'fetching'; done: number; count: number }
  | { step: 'declined' | 'full' | 'failed' }
  | { step: 'missed'; count: number };

/** Keeps the pictures of an article, one after the other, until the reader leaves or cancels (what came stays), or lets go of them. */
export function useKeeping(services: PicturesServices, { id, article }: SavedArticle) {
  const [state, setState] = useState<Keeping>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const fetchAll = async (pictures: readonly string[], signal: AbortSignal): Promise<Keeping> => {
    let missed = 0;
    for (const [index, src] of pictures.entries()) {
      if (signal.aborted) return { step: 'idle' };
      setState({ step: 'fetching', done: index + 1, count: pictures.length });
      if (!(await services.keep(id, src))) missed += 1;
    }
    return missed ? { step: 'missed', count: missed } : { step: 'idle' };
  };
  /** Straight from a click: the browser asks for the hosts. */
  const keep = (pictures: readonly string[]) => {
    if (running.current) return;
    const abort = new AbortController();
    running.current = abort;
    void services
      .allow(article, pictures)
      .then((allowed): Keeping | Promise<Keeping> =>
        allowed ? fetchAll(pictures, abort.signal) : { step: 'declined' },
      )
      .catch((error: unknown): Keeping => ({ step: stepOf(error) }))
      .then((end) => {
        running.current = null;
        setState(end);
      });
  };
  const failed = (error: unknown) => setState({ step: stepOf(error) });
  /** Lets go of them. */
  const remove = () => void services.remove(id).then(() => setState({ step: 'idle' }), failed);
  return { state, keep, remove, cancel: () => running.current?.abort(), failed };
}

const stepOf = (error: unknown) => (error instanceof ServiceError && error.code === 'no-space' ? 'full' : 'failed');
