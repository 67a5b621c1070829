import * as z from 'zod';
import { settled } from './as-it-was';
import { type KindName, kindNames } from './backup/kinds';
import type { OpenedFile } from './import/import';

/** Marks a file of rows as they lay in the database, of whatever version, sound or not. */
const format = 'duizhao-rows';

const batch = 50;

/**
 * Every row of every table, as parts of one JSON file:
 * `{"format":"duizhao-rows","version":1,"schema":2,"exportedAt":…,"tables":{"articles":[…],…},"unreadable":{"articles":[key]}}`,
 * bytes as `{"base64":…}`. Rows are taken as they are; of one that the browser itself cannot read, the key is named.
 * `onProgress` gets the number of rows read. `now` in ISO 8601, UTC.
 */
export async function rescueRows(
  db: IDBDatabase,
  now: string,
  signal: AbortSignal,
  onProgress: (done: number) => void = () => {},
): Promise<Blob[]> {
  const head = JSON.stringify({ format, version: 1, schema: Math.floor(db.version / 10), exportedAt: now });
  const parts = [new Blob([head.slice(0, -1), ',"tables":{'])];
  const unreadable: Record<string, IDBValidKey[]> = {};
  let done = 0;
  for (const [index, name] of [...db.objectStoreNames].entries()) {
    const table = () => db.transaction(name).objectStore(name);
    const keys = await settled(table().getAllKeys());
    parts.push(new Blob([index > 0 ? ',' : '', `\n${JSON.stringify(name)}:[`]));
    let first = true;
    for (let start = 0; start < keys.length; start += batch) {
      signal.throwIfAborted();
      const some = keys.slice(start, start + batch);
      const store = table();
      const read = await Promise.allSettled(some.map((key) => settled(store.get(key))));
      const rows: string[] = [];
      for (const [place, row] of read.entries()) {
        const key = some[place];
        if (row.status === 'fulfilled') rows.push(`\n${JSON.stringify(row.value, bytesAsText) ?? 'null'}`);
        else if (key !== undefined) unreadable[name] = [...(unreadable[name] ?? []), key];
      }
      if (rows.length > 0) parts.push(new Blob([first ? '' : ',', rows.join(',')]));
      first &&= rows.length === 0;
      done += some.length;
      onProgress(done);
    }
    parts.push(new Blob([']']));
  }
  parts.push(new Blob([`},"unreadable":${JSON.stringify(unreadable)}}\n`]));
  return parts;
}

/** In pieces, since a call takes only so many arguments. */
function bytesAsText(_: string, value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value;
  const pieces: string[] = [];
  for (let start = 0; start < value.length; start += 8192)
    pieces.push(String.fromCharCode(...value.subarray(start, start + 8192)));
  return { base64: btoa(pieces.join('')) };
}

const rows = z.array(z.unknown()).default([]);
const file = z.looseObject({ format: z.literal(format), tables: z.looseObject({ articles: rows }) });

/** Fields that a library gives its rows, and gives anew. */
const ownFields: Partial<Record<KindName, string>> = { words: 'keys', versions: 'key' };

/** What such a file holds, not looked at yet; null where it is another file. */
export function readRows(value: unknown): OpenedFile | null {
  const { data } = file.safeParse(value);
  if (!data) return null;
  const lists: OpenedFile['lists'] = {};
  for (const kind of kindNames) {
    const list = rows.safeParse(data.tables[kind]).data ?? [];
    if (kind !== 'articles' && list.length > 0) lists[kind] = list.map((row) => without(row, ownFields[kind]));
  }
  return { ok: true, entries: data.tables.articles, lists: { ...lists, articles: [] } };
}

function without(row: unknown, left: string | undefined): unknown {
  if (!(row instanceof Object)) return row;
  return Object.fromEntries(Object.entries(row).filter(([field]) => field !== left));
}
