import type { Library, SearchText } from '@/lib/library/database';
import { containsAll, finderOf, type Term } from '@/lib/library/search/query';

const chunk = 200;

/**
 * Ids of the articles whose texts contain all the terms, by reading every text from the disk: the plain definition of
 * what `TextMemory` answers from memory. Stops with the signal's reason.
 */
export async function searchArticles(db: Library, terms: readonly Term[], signal: AbortSignal): Promise<Set<string>> {
  const finders = terms.map(finderOf);
  const found = new Set<string>();
  let rows: SearchText[] = [];
  let last = '';
  do {
    signal.throwIfAborted();
    rows = await db.texts.where('id').above(last).limit(chunk).toArray();
    for (const { id, folded } of rows) if (containsAll(folded, finders)) found.add(id);
    last = rows.at(-1)?.id ?? last;
  } while (rows.length === chunk);
  signal.throwIfAborted();
  return found;
}
