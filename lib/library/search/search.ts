import type { Library } from '../database';
import { guarded } from '../failure';
import { savedArticleRow } from '../rows';
import type { Term } from './query';
import { type Snippet, snippetOf } from './snippet';

/** Articles read at once for their snippets: some 20 ms of work, so that the next key is not kept waiting. */
const someArticles = 20;

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
