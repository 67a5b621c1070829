import { ServiceError } from '../../services';
import type { Library } from '../database';
import { guarded } from '../failure';
import { type Kind, type KindName, kinds, type Ready, type Took } from './kinds';

/** What became of the rows of a file. */
export interface Counts {
  added: number;
  updated: number;
  unchanged: number;
}

/** Why it ended early; '' where everything was taken in. */
export type Stopped = '' | 'cancelled' | 'no-space' | 'unknown';

export const noCounts = (): Counts => ({ added: 0, updated: 0, unchanged: 0 });

export const add = (sum: Counts, more: Counts): void => {
  for (const took of ['added', 'updated', 'unchanged'] as const) sum[took] += more[took];
};

/** Puts rows of one kind into the library, all or none: one transaction. */
export function takeRows(db: Library, kind: Pick<Kind, 'tables'>, rows: readonly Ready[]): Promise<Counts> {
  return guarded(() =>
    db.transaction('rw', kind.tables(db), async () => {
      const counts = noCounts();
      for (const take of rows) {
        const took: Took = await take(db);
        counts[took] += 1;
      }
      return counts;
    }),
  );
}

/** What a failed batch means; the batches before it are in the library, it is not. */
export const stoppedBy = (error: unknown): Stopped =>
  error instanceof ServiceError && error.code === 'no-space' ? 'no-space' : 'unknown';

export function kindOf(name: KindName): Kind {
  const found = kinds.find((kind) => kind.name === name);
  if (!found) throw new TypeError(name);
  return found;
}
