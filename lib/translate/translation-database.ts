import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { SentEntry } from './runner-services';

/** A finished line of an engine. */
export interface LineRow {
  /** Digest of all that decides the wording (`cache-key.ts`). */
  key: string;
  text: string;
  /** About what the row takes on disk. */
  bytes: number;
  /** Milliseconds since 1970; to the hour, not to the read. */
  usedAt: number;
}

export interface SentRow extends SentEntry {
  id: number;
}

/**
 * A running sum, kept in the same transaction as the rows it sums, so that nobody has to read them all: 'lines' is the
 * cache's bytes; 'sent 2026-03-02 deepl' is what an engine got on that local day.
 */
export interface Total {
  name: string;
  amount: number;
}

/** What engines gave and what they got. Apart from the library: losing all of it loses nothing of the reader's own. */
export class Translations extends Dexie {
  declare lines: Table<LineRow, string>;
  declare sent: Table<SentRow, number, Omit<SentRow, 'id'>>;
  declare totals: Table<Total, string>;
}

/** Opens the database at the first use. A connection that stands in the way of a newer version gives way. */
export function openTranslations(name = 'duizhao-translations', environment: DexieOptions = {}): Translations {
  const db = new Translations(name, environment);
  db.version(1).stores({ lines: 'key, usedAt', sent: '++id, at', totals: 'name' });
  db.on('versionchange', () => db.close());
  return db;
}

/** A sum; 0 where there is none. */
export async function readTotal(db: Translations, name: string): Promise<number> {
  const amount = (await db.totals.get(name))?.amount;
  return typeof amount === 'number' && amount > 0 ? amount : 0;
}

/** Changes a sum by so much; within a transaction that holds `totals`. */
export async function addToTotal(db: Translations, name: string, change: number): Promise<number> {
  const amount = Math.max(0, (await readTotal(db, name)) + change);
  await db.totals.put({ name, amount });
  return amount;
}
