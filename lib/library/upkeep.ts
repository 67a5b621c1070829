import type { Library } from './database';
import { guarded } from './failure';
import { leftoverTables, removeLeftovers } from './leftovers';
import { savedArticleRow } from './rows';
import { foldName } from './search/search-text';
import { articleTables, writeRows } from './store';
import type { Summary } from './summary';

/** How long the trash keeps an article or a word, in days. */
export const trashDays = 30;

/** Empties the trash of what lies there longer than 30 days. `now` in ISO 8601, UTC. */
export async function emptyTrash(db: Library, now: string): Promise<number> {
  const limit = new Date(Date.parse(now) - trashDays * 86_400_000).toISOString();
  return guarded(() =>
    db.transaction('rw', [db.wordTrash, ...leftoverTables(db)], async () => {
      const [articles, words] = [
        await db.trash.where('deletedAt').below(limit).delete(),
        await db.wordTrash.where('deletedAt').below(limit).delete(),
      ];
      if (articles > 0) await removeLeftovers(db);
      return articles + words;
    }),
  );
}

/** What `facts` says of the derived rows: which fold and which summary made them all. */
const derivedFact = 'derived';

/** Rises when `summarise` learns something that older summaries lack. 2: characters and sketch. */
const summaryVersion = 2;

/** Summaries looked at between two rests. */
const slice = 200;

/** Articles whose rows are made in one transaction, between two rests: some 50 ms of work. */
const batch = 10;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Makes the rows that derive from articles again where they are missing, were folded with an older character table or
 * lack what a newer version knows. Reads three lists of keys where there is nothing to do. Each article is looked at
 * again in the transaction that writes it, so that two windows may do this at once, and either may be closed half way.
 * `rest` gives way between two stretches of work. Returns how many were made.
 */
export async function renewDerivedRows(
  db: Library,
  signal: AbortSignal,
  rest: () => Promise<void> = turn,
): Promise<number> {
  const made = `${foldName()} ${summaryVersion}`;
  const stale = await staleIds(db, made, signal, rest);
  let count = 0;
  for (let start = 0; start < stale.length; start += batch) {
    signal.throwIfAborted();
    count += await renew(db, stale.slice(start, start + batch));
    await rest();
  }
  const known = await guarded(() => db.facts.get(derivedFact));
  if (known?.value !== made) await guarded(() => db.facts.put({ name: derivedFact, value: made }));
  return count;
}

async function staleIds(db: Library, made: string, signal: AbortSignal, rest: () => Promise<void>): Promise<string[]> {
  const [ids, current, fact] = await guarded(() =>
    Promise.all([
      db.articles.toCollection().primaryKeys(),
      db.texts.where('fold').equals(foldName()).primaryKeys(),
      db.facts.get(derivedFact),
    ]),
  );
  const fresh = new Set(current);
  // Every summary is looked into only once after an update; from then on `storeArticle` writes them as they should be.
  const listed = new Set(
    fact?.value === made
      ? await guarded(() => db.summaries.toCollection().primaryKeys())
      : await completeSummaries(db, signal, rest),
  );
  return ids.filter((id) => !fresh.has(id) || !listed.has(id));
}

async function completeSummaries(db: Library, signal: AbortSignal, rest: () => Promise<void>): Promise<string[]> {
  const complete: string[] = [];
  let last = '';
  for (let more = true; more; ) {
    signal.throwIfAborted();
    const rows = await guarded(() => db.summaries.where(':id').above(last).limit(slice).toArray());
    for (const row of rows) if (isComplete(row)) complete.push(row.id);
    last = rows.at(-1)?.id ?? last;
    more = rows.length === slice;
    await rest();
  }
  return complete;
}

const isComplete = (row: Summary | undefined): boolean => row?.characters !== undefined && row.sketch !== undefined;

/** Makes the rows of these articles, but for those that another window has done meanwhile. Returns how many it made. */
const renew = (db: Library, ids: readonly string[]): Promise<number> =>
  guarded(() =>
    db.transaction('rw', articleTables(db), async () => {
      let made = 0;
      for (const id of ids) {
        const [text, summary] = await Promise.all([db.texts.get(id), db.summaries.get(id)]);
        if (text?.fold === foldName() && isComplete(summary)) continue;
        const { data } = savedArticleRow.safeParse(await db.articles.get(id));
        if (!data) continue;
        await writeRows(db, data);
        made += 1;
      }
      return made;
    }),
  );
