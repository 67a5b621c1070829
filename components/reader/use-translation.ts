import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { EnglishServices } from '@/lib/services';
import type { EngineProblem } from '@/lib/translate/engine';
import type { JobEvent, JobProgress, TranslatedLine, TranslationJob } from '@/lib/translate/job';

/** Where the translation of the article stands. */
export interface Run {
  phase: 'idle' | 'running' | 'stopped' | 'failed' | 'ended';
  progress: JobProgress | null;
  problem: EngineProblem | null;
  /** Label of the engine that the problem is with. */
  engine: string;
}

const idle: Run = { phase: 'idle', progress: null, problem: null, engine: '' };

export interface Translation {
  run: Run;
  start: (job: TranslationJob) => void;
  stop: () => void;
  /** Back to where nothing was asked for, as for another article. */
  reset: () => void;
}

/**
 * Runs one job at a time and hands on each line as it comes. What has come stays, however the job ends; when the view
 * goes, the job stops.
 *
 * @param first ids of the sentences that the reader looks at now
 */
export function useTranslation(
  services: EnglishServices,
  onLines: (lines: readonly TranslatedLine[]) => void,
  first?: () => readonly string[],
): Translation {
  const [run, setRun] = useState<Run>(idle);
  const working = useRef<AbortController | null>(null);
  useEffect(() => () => working.current?.abort(), []);

  const start = useCallback(
    (job: TranslationJob) => {
      working.current?.abort();
      const closing = new AbortController();
      working.current = closing;
      const { signal } = closing;
      setRun({ ...idle, phase: 'running' });
      const follow = async () => {
        try {
          // Called straight from the click: some engines start only then.
          for await (const event of services.translate(job, signal, first)) {
            // What was asked for before the stop is paid for, so it is taken.
            if (event.kind === 'lines') onLines(event.lines);
            else if (!signal.aborted) setRun((now) => after(now, event));
          }
          if (!signal.aborted) setRun((now) => (now.phase === 'running' ? { ...now, phase: 'ended' } : now));
        } catch {
          if (!signal.aborted) setRun((now) => ({ ...now, phase: 'failed', problem: 'unknown' }));
        }
      };
      void follow();
    },
    [services, onLines, first],
  );
  const stop = useCallback(() => {
    working.current?.abort();
    setRun((now) => (now.phase === 'running' ? { ...now, phase: 'stopped' } : now));
  }, []);
  const reset = useCallback(() => {
    working.current?.abort();
    setRun(idle);
  }, []);
  return { run, start, stop, reset };
}

function after(run: Run, event: Exclude<JobEvent, { kind: 'lines' }>): Run {
  if (event.kind === 'progress') return { ...run, progress: event.progress, engine: event.progress.engine };
  const engine = event.engine || run.engine;
  return { ...run, phase: event.problem ? 'failed' : 'ended', problem: event.problem, engine };
}
