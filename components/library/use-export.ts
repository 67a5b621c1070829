import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ExportChoices } from '@/lib/export/choices';
import { NothingToExport } from '@/lib/export/exporter';
import type { ToastMessage } from '../ui/use-toast';
import { isHandOver } from './export/hand-over-choices';
import type { ExportChoice, LibraryServices } from './library-services';
import { failureText, type Texts } from './texts';

const noForms: readonly ExportChoice[] = [];

/** One export at a time, in the forms that there are; says how far it is and what came of it. */
export function useExport(
  services: Pick<LibraryServices, 'exportArticles' | 'exporters'>,
  t: Texts['t'],
  show: (toast: ToastMessage) => void,
) {
  const [forms, setForms] = useState<readonly ExportChoice[]>(noForms);
  useEffect(() => {
    let current = true;
    services.exporters().then(
      (known) => current && setForms(known),
      (error: unknown) => current && show({ kind: 'failed', text: t(failureText(error)) }),
    );
    return () => {
      current = false;
    };
  }, [services, t, show]);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [asked, setAsked] = useState<{ exporter: string; ids: readonly string[] } | null>(null);
  const running = useRef<AbortController | null>(null);
  /** False where it was cancelled, or another is under way. Without choices the file is made as it was last. */
  const run = useCallback(
    async (exporter: string, ids: readonly string[], choices?: Partial<ExportChoices>): Promise<boolean> => {
      if (running.current) return false;
      const abort = new AbortController();
      running.current = abort;
      setProgress({ done: 0, total: ids.length });
      try {
        const onProgress = (done: number, total: number) => setProgress({ done, total });
        const options = { signal: abort.signal, onProgress, ...(choices && { choices }) };
        const count = await services.exportArticles(exporter, ids, options);
        if (count === ids.length) show({ kind: 'done', text: t('exported') });
        else show({ kind: 'failed', text: t('exportedSome', { count, total: ids.length }) });
      } catch (error) {
        if (!abort.signal.aborted) show({ kind: 'failed', text: t(whyNot(error)) });
      } finally {
        running.current = null;
        setProgress(null);
      }
      return !abort.signal.aborted;
    },
    [services, t, show],
  );
  /** Exports at once, or asks first: where the reader wants to choose, or another program takes the articles over. */
  const start = useCallback(
    async (exporter: string, ids: readonly string[], more = false) => {
      if (running.current) return show({ kind: 'failed', text: t('exportBusy') });
      if (more || isHandOver(exporter)) setAsked({ exporter, ids });
      else await run(exporter, ids);
    },
    [run, show, t],
  );
  const close = useCallback(() => setAsked(null), []);
  return { forms, progress, start, run, asked, close, cancel: () => running.current?.abort() };
}

const whyNot = (error: unknown) => {
  if (!(error instanceof NothingToExport)) return failureText(error);
  return notThere[error.of];
};

const notThere = { translations: 'exportedNothing', words: 'exportedNoWords', cards: 'exportedNoCards' } as const;
