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

const ofArticles: readonly KindName[] = ['articles', 'collections', 'filings', 'versions'];

/**
 * The rows of a kind that leave with these articles: how they are filed, their earlier texts, and the collections that
 * they are in. With `whole` all collections, and what belongs to no article. Rows of articles in the trash stay behind.
 */
export async function leavingKeys(db: Library, { name }: Kind, ids: readonly string[], whole: boolean): Promise<Key[]> {
  if (!whole && !ofArticles.includes(name)) return [];
  return guarded(async () => {
    if (name === 'articles') return [...ids];
    if (name === 'versions') return versionKeys(db, new Set(ids));
    if (name === 'collections' && !whole) return collectionsOf(db, ids);
    const keys = (await db.table(name).toCollection().primaryKeys()) as Key[];
    const leaving = new Set<Key>(ids);
    return name === 'filings' ? keys.filter((id) => leaving.has(id)) : keys;
  });
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
  for (const kind of kinds) {
    if (kind.name !== 'articles') yield* leavingRows(db, { kind, keys: await leavingKeys(db, kind, ids, whole) });
  }
}
