import { useCallback, useRef, useState } from 'preact/hooks';
import type { ImportProblem, ImportReport } from '@/lib/library/import';
import type { LibraryServices } from './library-services';
import type { LibraryText } from './strings';
import { failureText } from './texts';

export type ImportState =
  | { step: 'idle' }
  | { step: 'running'; name: string; done: number; total: number }
  | { step: 'done'; name: string; report: ImportReport }
  | { step: 'refused'; problem: ImportProblem; detail: string }
  | { step: 'failed'; why: LibraryText };

/** One import at a time, from the file to the report. Closing cancels what is under way; its report still comes. */
export function useImport(services: Pick<LibraryServices, 'importFile'>) {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  const start = useCallback(
    async (file: File) => {
      if (running.current) return;
      const abort = new AbortController();
      running.current = abort;
      const { name } = file;
      setState({ step: 'running', name, done: 0, total: 0 });
      try {
        const outcome = await services.importFile(file, {
          signal: abort.signal,
          onProgress: (done, total) => setState({ step: 'running', name, done, total }),
        });
        if (outcome.ok) setState({ step: 'done', name, report: outcome.report });
        else setState({ step: 'refused', problem: outcome.problem, detail: outcome.detail });
      } catch (error) {
        setState(abort.signal.aborted ? { step: 'idle' } : { step: 'failed', why: failureText(error) });
      } finally {
        running.current = null;
      }
    },
    [services],
  );
  const close = useCallback(() => {
    if (running.current) running.current.abort();
    else setState({ step: 'idle' });
  }, []);
  return { state, start, close };
}
