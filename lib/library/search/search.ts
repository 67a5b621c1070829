import type { Library, SearchText } from '../database';
import { guarded } from '../failure';
import { savedArticleRow } from '../rows';
import { containsAll, finderOf, type Term } from './query';
import { type Snippet, snippetOf } from './snippet';

/** Rows read at once: few enough that a cancelled search stops soon, many enough that reading is not all overhead. */
const chunk = 200;

/** Articles read at once for their snippets: some 20 ms of work, so that the next key is not kept waiting. */
const someArticles = 20;

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
    rows = await guarded(() => db.texts.where('id').above(last).limit(chunk).toArray());
    for (const { id, folded } of rows) if (containsAll(folded, finders)) found.add(id);
    last = rows.at(-1)?.id ?? last;
  } while (rows.length === chunk);
  signal.throwIfAborted();
  return found;
}

/** Where the terms stand in these articles, for those where there is a place to show. */
export async function findSnippets(
  db: Library,
  ids: readonly string[],
  terms: readonly Term[],
  signal: AbortSignal,
): Promise<Map<string, Snippet>> {
  const snippets = new Map<string, Snippet>();
  for (let start = 0; start < ids.length; start += someArticles) {
    const rows = await guarded(() => db.articles.bulkGet(ids.slice(start, start + someArticles)));
    signal.throwIfAborted();
    for (const row of rows) {
      const article = savedArticleRow.safeParse(row).data;
      const snippet = article && snippetOf(article, terms);
      if (article && snippet) snippets.set(article.id, snippet);
    }
  }
  return snippets;
}
