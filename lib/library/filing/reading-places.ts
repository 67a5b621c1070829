import { ServiceError } from '../../services';
import type { Library } from '../database';
import { guarded } from '../failure';
import { describeProblem } from '../rows';
import { articleId } from '../saved-article';
import type { ReadingPlace } from './filing';
import { filingRow, readingPlaceRow } from './filing-rows';
import { readFiling } from './filings';
import { inState, unfiled } from './merge-filings';

/** From this part of an article on it is taken to be read; the reader view says 1 once the last sentence was in view. */
export const readFraction = 0.98;

/** Where reading of the article with this address stopped; null where it never began, or is unread again. */
export async function loadPlace(db: Library, canonicalUrl: string): Promise<ReadingPlace | null> {
  const id = articleId(canonicalUrl);
  return guarded(async () => filingRow.safeParse(await db.filings.get(id)).data?.place ?? null);
}

/**
 * Keeps where reading stopped, of an article that is in the library: for any other this does nothing. An unread article
 * is being read from now on, and read once its end was reached; a read one stays so when it is read again. Of two windows
 * the later place stays. `now` in ISO 8601, UTC. Throws ServiceError 'invalid' for what is no place.
 */
export async function keepPlace(db: Library, canonicalUrl: string, place: ReadingPlace, now: string): Promise<void> {
  const id = articleId(canonicalUrl);
  const { data, error } = readingPlaceRow.safeParse(place);
  if (!data) throw new ServiceError('invalid', describeProblem(error));
  await guarded(() =>
    db.transaction('rw', db.articles, db.filings, db.damaged, async () => {
      if ((await db.articles.where('id').equals(id).count()) === 0) return;
      const before = (await readFiling(db, id)) ?? unfiled(id, data.at);
      // One that lies in the future was kept before the clock was set back.
      if (before.place && before.place.at > data.at && before.place.at <= now) return;
      const state = before.state === 'read' || data.fraction >= readFraction ? 'read' : 'reading';
      const updatedAt = state === before.state || before.updatedAt > data.at ? before.updatedAt : data.at;
      await db.filings.put({ ...inState(before, state, data.at), place: data, updatedAt });
    }),
  );
}
