import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BackupProgress } from './backup-services';

export type Task<T> =
  | { step: 'idle' }
  | { step: 'running'; done: number; total: number }
  | { step: 'done'; result: T }
  | { step: 'failed'; error: unknown };

/** One long piece of work at a time, with its progress; leaving the page cancels it, and a cancelled one is idle again. */
export function useTask<T>() {
  const [task, setTask] = useState<Task<T>>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = useCallback(async (work: (progress: BackupProgress) => Promise<T>) => {
    if (running.current) return;
    const abort = new AbortController();
    running.current = abort;
    setTask({ step: 'running', done: 0, total: 0 });
    try {
      const onProgress = (done: number, total: number) => setTask({ step: 'running', done, total });
      setTask({ step: 'done', result: await work({ signal: abort.signal, onProgress }) });
    } catch (error) {
      setTask(abort.signal.aborted ? { step: 'idle' } : { step: 'failed', error });
    } finally {
      running.current = null;
    }
  }, []);
  const cancel = useCallback(() => running.current?.abort(), []);
  return { task, start, cancel };
}
