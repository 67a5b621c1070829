import type { Table } from 'dexie';
import type { Library } from '../database';
import { guarded } from '../failure';
import { type Kind, type KindName, kinds } from './kinds';

/** Rows that are read at a time. */
const page = 20;

export interface LeavingPage {
  kind: KindName;
  /** Sound rows as a file has them. */
  rows: object[];
  /** How many of the page could not be read, and stay behind. */
  left: number;
}

type Key = string | number;

/**
 * What leaves with these articles, by kind: how they are filed, their earlier texts, and the collections that they are in.
 * With `whole` all collections, and what belongs to no article. Rows of articles in the trash stay behind.
 */
export async function leavingKeys(
  db: Library,
  ids: readonly string[],
  whole: boolean,
): Promise<{ kind: Kind; keys: Key[] }[]> {
  const leaving = new Set(ids);
  const all = (table: Table): Promise<Key[]> =>
    table.toCollection().primaryKeys() as PromiseLike<Key[]> as Promise<Key[]>;
  const chosen: Partial<Record<KindName, () => Promise<Key[]>>> = {
    articles: async () => [...ids],
    filings: async () => (await all(db.filings)).filter((id) => leaving.has(String(id))),
    versions: () => versionKeys(db, leaving),
    ...(!whole && { collections: () => collectionsOf(db, ids) }),
  };
  const ofArticles: KindName[] = ['articles', 'collections', 'filings', 'versions'];
  const found: { kind: Kind; keys: Key[] }[] = [];
  for (const kind of kinds.filter(({ name }) => whole || ofArticles.includes(name))) {
    const keys = chosen[kind.name] ?? (() => all(db.table(kind.name)));
    found.push({ kind, keys: await guarded(keys) });
  }
  return found;
}

/** In the order in which the library numbered them. */
async function versionKeys(db: Library, ids: ReadonlySet<string>): Promise<number[]> {
  const keys: number[] = [];
  await db.versions.orderBy('id').eachKey((id, { primaryKey }) => {
    if (ids.has(String(id))) keys.push(primaryKey);
  });
  return keys.sort((one, other) => one - other);
}

async function collectionsOf(db: Library, ids: readonly string[]): Promise<string[]> {
  const named = new Set<string>();
  for (let start = 0; start < ids.length; start += 500) {
    for (const filing of await db.filings.bulkGet(ids.slice(start, start + 500)))
      for (const id of filing?.collections ?? []) named.add(id);
  }
  return [...named];
}

/** The rows of these keys, a few at a time; those that are gone since are passed over. */
export async function* leavingRows(
  db: Library,
  { kind, keys }: { kind: Kind; keys: readonly Key[] },
): AsyncGenerator<LeavingPage> {
  for (let start = 0; start < keys.length; start += page) {
    const stored: unknown[] = await guarded(() => db.table(kind.name).bulkGet(keys.slice(start, start + page)));
    const there = stored.filter((row) => row !== undefined);
    const rows = there.map(kind.write).filter((row) => row !== null);
    yield { kind: kind.name, rows, left: there.length - rows.length };
  }
}

/** All that leaves beside the articles themselves, for a file that holds articles in its own way. */
export async function* restOf(db: Library, ids: readonly string[]): AsyncGenerator<LeavingPage> {
  const whole = ids.length >= (await guarded(() => db.articles.count()));
  for (const leaving of await leavingKeys(db, ids, whole)) {
    if (leaving.kind.name !== 'articles') yield* leavingRows(db, leaving);
  }
}
