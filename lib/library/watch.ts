import { Dexie } from 'dexie';
import type { Library } from './database';

/** Tables that the list shows something of. */
const listed = ['summaries', 'filings', 'collections'] as const;

/**
 * Calls back after every change of what the list shows, made in this context or in any other of the extension, until the
 * returned function is called.
 */
export const watchLibrary = (db: Library, changed: () => void): (() => void) => watchTables(db, listed, changed);

/** The same for every change of one of these tables. */
export function watchTables(db: Library, tables: readonly string[], changed: () => void): () => void {
  const places = tables.map((table) => placeOf(db, table));
  return onMutation((parts) => {
    if ('all' in parts || places.some((place) => place in parts)) changed();
  });
}

/**
 * Calls back after every change of a table, with the ids of the rows, or 'all' where Dexie does not say which: it names
 * single rows only for fewer than 50, and none where the page was asleep meanwhile.
 */
export function watchRows(
  db: Library,
  table: 'articles' | 'summaries' | 'texts' | 'filings',
  changed: (ids: readonly string[] | 'all') => void,
): () => void {
  const place = placeOf(db, table);
  return onMutation((parts) => {
    if ('all' in parts) changed('all');
    else if (place in parts) changed(keysIn(parts[place]));
  });
}

/** Where Dexie tells of changes of a table's primary keys. */
const placeOf = (db: Library, table: string): string => `idb://${db.name}/${table}/`;

type Parts = Record<string, unknown>;

function onMutation(listen: (parts: Parts) => void): () => void {
  Dexie.on.storagemutated.subscribe(listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
}

/** Single keys of a tree of ranges (Dexie's RangeSet, perhaps copied from another context); 'all' for anything else. */
function keysIn(tree: unknown): readonly string[] | 'all' {
  if (!(tree instanceof Object) || !('from' in tree) || !('to' in tree)) return [];
  if (typeof tree.from !== 'string' || tree.from !== tree.to) return 'all';
  const keys = [tree.from];
  for (const branch of [left(tree), right(tree)]) {
    const more = branch ? keysIn(branch) : [];
    if (more === 'all') return 'all';
    keys.push(...more);
  }
  return keys;
}

const left = (tree: object): unknown => ('l' in tree ? tree.l : null);
const right = (tree: object): unknown => ('r' in tree ? tree.r : null);
