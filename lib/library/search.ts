import type { Library, SearchText } from './database';
import { guarded } from './failure';
import { containsAll, finderOf, type Term } from './query';

/** Rows read at once: few enough that a cancelled search stops soon, many enough that reading is not all overhead. */
const chunk = 200;

/**
 * Ids of the articles whose texts contain all the terms. Every text is scanned, so that no substring is ever missed.
 * Stops with the signal's reason.
 */
export async function searchArticles(db: Library, terms: readonly Term[], signal: AbortSignal): Promise<Set<string>> {
  const finders = terms.map(finderOf);
  const found = new Set<string>();
  let rows: SearchText[] = [];
  let last = '';
  do {
    signal.throwIfAborted();
    rows = await guarded(() => db.texts.where('id').above(last).limit(chunk).toArray());
    for (const { id, folded } of rows) if (containsAll(folded, finders)) found.add(id);
    last = rows.at(-1)?.id ?? last;
  } while (rows.length === chunk);
  signal.throwIfAborted();
  return found;
}
