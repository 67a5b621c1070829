import { ServiceError } from '../../services';
import type { Library } from '../database';
import { guarded } from '../failure';
import { describeProblem } from '../rows';
import { same } from '../same';
import type { Filing, FilingChange } from './filing';
import { filingChangeRow, filingRow, mostTags } from './filing-rows';
import { inState, saysSomething, unfiled } from './merge-filings';
import { distinctNames, nameKey, tidyName } from './names';

/** What takes a change of filings back: of each article how it was filed (null: not at all), and how afterwards. */
export type FilingUndo = readonly { before: Filing | null; after: Filing }[];

/** How an article is filed; null where nothing was said of it, or its row cannot be read. */
export async function loadFiling(db: Library, id: string): Promise<Filing | null> {
  return guarded(async () => filingRow.safeParse(await db.filings.get(id)).data ?? null);
}

/** The row to change, inside the caller's transaction over `filings` and `damaged`: one that cannot be read is put aside. */
export async function readFiling(db: Library, id: string): Promise<Filing | null> {
  const row: unknown = await db.filings.get(id);
  if (row === undefined) return null;
  const { data } = filingRow.safeParse(row);
  if (!data) await db.damaged.add({ id, row });
  return data ?? null;
}

/**
 * Files articles, all of them or none. Ids that are not in the library are skipped, and so are articles that are filed
 * like that already. Throws ServiceError 'invalid' for a change that is none, for a collection that is not there and
 * where an article would get more than 100 tags or collections.
 */
export async function fileArticles(
  db: Library,
  ids: readonly string[],
  change: FilingChange,
  now: string,
): Promise<FilingUndo> {
  const { data, error } = filingChangeRow.safeParse(change);
  if (!data) throw new ServiceError('invalid', describeProblem(error));
  return guarded(() =>
    db.transaction('rw', db.articles, db.filings, db.collections, db.damaged, async () => {
      await requireCollections(db, data.addCollections ?? []);
      const there = new Set(
        await db.articles
          .where('id')
          .anyOf([...ids])
          .primaryKeys(),
      );
      const present = [...new Set(ids)].filter((id) => there.has(id));
      const rows: unknown[] = await db.filings.bulkGet(present);
      const undo: { before: Filing | null; after: Filing }[] = [];
      for (const [index, id] of present.entries()) {
        const row = rows[index];
        const before = filingRow.safeParse(row).data ?? null;
        const after = changed(before ?? unfiled(id, now), data, now);
        if (same(after, before ?? unfiled(id, now))) continue;
        if (row !== undefined && !before) await db.damaged.add({ id, row });
        undo.push({ before, after: { ...after, updatedAt: now } });
      }
      await db.filings.bulkPut(undo.map(({ after }) => after));
      return undo;
    }),
  );
}

async function requireCollections(db: Library, ids: readonly string[]): Promise<void> {
  const found = await db.collections.bulkGet([...ids]);
  if (found.includes(undefined)) throw new ServiceError('invalid', 'There is no such collection.');
}

function changed(filing: Filing, change: FilingChange, now: string): Filing {
  const tags = joined(filing.tags, change.addTags, change.removeTags);
  const collections = joined(filing.collections, change.addCollections, change.removeCollections);
  for (const [before, after] of [
    [filing.tags, tags],
    [filing.collections, collections],
  ] as const) {
    if (after.length > mostTags && after.length > before.length) throw new ServiceError('invalid', 'too many');
  }
  return {
    ...inState(filing, change.state ?? filing.state, now),
    tags,
    collections,
    favourite: change.favourite ?? filing.favourite,
    archived: change.archived ?? filing.archived,
  };
}

/** Names with some more and without others; one that is there already keeps its spelling and its place. */
function joined(there: readonly string[], add: readonly string[] = [], remove: readonly string[] = []): string[] {
  const gone = new Set(remove.map(tidyName).map(nameKey));
  const all = distinctNames([...there, ...add.map(tidyName)]);
  return all.filter((name) => name !== '' && !gone.has(nameKey(name)));
}

/**
 * Takes a change back: each article is filed as it was before, but what was said of it since stays. All of it or nothing.
 * Returns of how many articles.
 */
export async function undoFiling(db: Library, undo: FilingUndo): Promise<number> {
  return guarded(() =>
    db.transaction('rw', db.filings, db.collections, db.damaged, async () => {
      const collections = new Set(await db.collections.toCollection().primaryKeys());
      let count = 0;
      for (const { before, after } of undo) {
        const now = (await readFiling(db, after.id)) ?? unfiled(after.id, after.updatedAt);
        const { updatedAt } = before ?? after;
        const was = before ?? unfiled(after.id, updatedAt);
        const filing = same(now, after) ? was : takenBack(was, after, now);
        filing.collections = filing.collections.filter((id) => collections.has(id));
        if (saysSomething(filing)) await db.filings.put(filing);
        else await db.filings.delete(filing.id);
        count += 1;
      }
      return count;
    }),
  );
}

/** `now` without what led from `before` to `after`. */
function takenBack(before: Filing, after: Filing, now: Filing): Filing {
  const { place, readAt, ...rest } = now;
  const unless = <K extends keyof Filing>(field: K): Filing[K] =>
    same(now[field], after[field]) ? before[field] : now[field];
  const stays = { place: unless('place'), readAt: unless('readAt') };
  return {
    ...rest,
    tags: withoutStep(before.tags, after.tags, now.tags),
    collections: withoutStep(before.collections, after.collections, now.collections),
    favourite: unless('favourite'),
    archived: unless('archived'),
    state: unless('state'),
    ...(stays.place && { place: stays.place }),
    ...(stays.readAt && { readAt: stays.readAt }),
  };
}

/** What was there before in its order, without what was taken out since, and what was added since. */
function withoutStep(before: readonly string[], after: readonly string[], now: readonly string[]): string[] {
  const has = (list: readonly string[], name: string) => list.some((one) => nameKey(one) === nameKey(name));
  const outSince = (name: string) => has(after, name) && !has(now, name);
  const since = now.filter((name) => !has(after, name) && !has(before, name));
  return [...before.filter((name) => !outSince(name)), ...since];
}
