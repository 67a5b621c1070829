import type { ModelEvent } from '../job';

/** Why a download ended, in the words of ModelEvent. */
export class DownloadFailure extends Error {
  override name = 'DownloadFailure';
  constructor(
    readonly problem: Extract<ModelEvent, { kind: 'failed' }>['problem'],
    detail: string = problem,
    /** Whether the same mirror may do better the next time. */
    readonly again = true,
  ) {
    super(detail);
  }
}
