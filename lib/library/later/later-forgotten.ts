import * as z from 'zod';
import type { Library } from '../database';
import { articleKey } from '../row-fields';

const name = 'later-removed';

/** Days for which a feed does not bring back what the reader removed; what it dates earlier it never does (`feeds.ts`). */
const days = 90;
const most = 5000;

const rows = z.array(z.tuple([articleKey, z.number()]));

const read = async (db: Library): Promise<[id: string, at: number][]> =>
  rows.safeParse((await db.facts.get(name))?.value).data ?? [];

/** Ids of the items that the reader took off the list; inside the caller's transaction, as all here. */
export const forgotten = async (db: Library): Promise<ReadonlySet<string>> =>
  new Set((await read(db)).map(([id]) => id));

export async function forget(db: Library, ids: readonly string[], now: string): Promise<void> {
  if (ids.length === 0) return;
  const at = Date.parse(now);
  const kept = (await read(db)).filter(([id, then]) => !ids.includes(id) && then > at - days * 86_400_000);
  const value = [...kept, ...ids.map((id) => [id, at])].slice(-most);
  await db.facts.put({ name, value });
}

export async function recall(db: Library, ids: readonly string[]): Promise<void> {
  const before = await read(db);
  const value = before.filter(([id]) => !ids.includes(id));
  if (value.length !== before.length) await db.facts.put({ name, value });
}
