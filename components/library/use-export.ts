import { useCallback, useRef, useState } from 'preact/hooks';
import { NothingToExport } from '@/lib/export/exporter';
import type { ToastMessage } from '../ui/use-toast';
import type { LibraryServices } from './library-services';
import { failureText, type Texts } from './texts';

/** One export at a time; says how far it is and what came of it. */
export function useExport(
  services: Pick<LibraryServices, 'exportArticles'>,
  t: Texts['t'],
  show: (toast: ToastMessage) => void,
) {
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const running = useRef<AbortController | null>(null);
  const start = useCallback(
    async (exporter: string, ids: readonly string[]) => {
      if (running.current) return;
      const abort = new AbortController();
      running.current = abort;
      setProgress({ done: 0, total: ids.length });
      try {
        const onProgress = (done: number, total: number) => setProgress({ done, total });
        const count = await services.exportArticles(exporter, ids, { signal: abort.signal, onProgress });
        if (count === ids.length) show({ kind: 'done', text: t('exported') });
        else show({ kind: 'failed', text: t('exportedSome', { count, total: ids.length }) });
      } catch (error) {
        const why = error instanceof NothingToExport ? 'exportedNothing' : failureText(error);
        if (!abort.signal.aborted) show({ kind: 'failed', text: t(why) });
      } finally {
        running.current = null;
        setProgress(null);
      }
    },
    [services, t, show],
  );
  return { progress, start, cancel: () => running.current?.abort() };
}
