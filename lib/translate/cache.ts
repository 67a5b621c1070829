import { guarded } from '../library/failure';
import type { CachedLine, TranslationCache } from './runner-services';
import { addToTotal, type LineRow, readTotal, type Translations } from './translation-database';

/** Bytes that the cache may take. About 170,000 sentences. */
export const cacheLimit = 50 * 1024 * 1024;

/** A full cache is emptied to this part of its limit, so that not every further line costs an eviction. */
const roomAfterEviction = 0.9;
/** Rows in one step of an eviction: what a transaction holds up at most. */
const evictionStep = 500;
/** A line read again within this time keeps its time of use: a visit shall not write what it reads. */
const freshness = 3_600_000;

const total = 'lines';

interface CacheOptions {
  limit?: number;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** The cache on disk, the least recently used lines going first. Never throws: without a disk it is empty. */
export function translationCache(
  db: Translations,
  { limit = cacheLimit, now = Date.now }: CacheOptions = {},
): TranslationCache {
  return {
    async get(keys) {
      try {
        const rows = (await db.lines.bulkGet([...keys])).filter(isLine);
        void touch(
          db,
          rows.filter(({ usedAt }) => Math.abs(now() - usedAt) > freshness),
          now(),
        );
        return new Map(rows.map(({ key, text }) => [key, text]));
      } catch {
        return new Map();
      }
    },

    async put(lines) {
      try {
        const rows = lines.map((line) => rowOf(line, now())).filter(({ bytes }) => bytes <= limit);
        if ((await write(db, rows)) > limit) await evict(db, limit * roomAfterEviction);
      } catch {
        // A full disk or none: the line is shown all the same, and asked for again another time.
      }
    },
  };
}

/** Bytes that the cache takes, about. Throws ServiceError. */
export const cacheSize = (db: Translations): Promise<number> => guarded(() => readTotal(db, total));

/** Forgets every line. Throws ServiceError. */
export async function clearCache(db: Translations): Promise<void> {
  await guarded(() =>
    db.transaction('rw', db.lines, db.totals, async () => {
      await db.lines.clear();
      await db.totals.delete(total);
    }),
  );
}

/** Strings are UTF-16 on disk; the rest is what a row costs besides. */
const rowOf = ({ key, text }: CachedLine, usedAt: number): LineRow => ({
  key,
  text,
  bytes: 2 * (key.length + text.length) + 64,
  usedAt,
});

/** Writes rows and returns the bytes of all. */
const write = (db: Translations, rows: readonly LineRow[]): Promise<number> =>
  db.transaction('rw', db.lines, db.totals, async () => {
    const fresh = new Map(rows.map((row) => [row.key, row]));
    const before = (await db.lines.bulkGet([...fresh.keys()])).filter((row) => row !== undefined);
    await db.lines.bulkPut([...fresh.values()]);
    return addToTotal(db, total, bytesOf(fresh.values()) - bytesOf(before));
  });

async function evict(db: Translations, limit: number): Promise<void> {
  for (let more = true; more; ) {
    more = await db.transaction('rw', db.lines, db.totals, async () => {
      const sum = await readTotal(db, total);
      const oldest = await db.lines.orderBy('usedAt').limit(evictionStep).toArray();
      const going = upTo(oldest, sum - limit);
      await db.lines.bulkDelete(going.map(({ key }) => key));
      // No lines are no bytes, whatever the sum said.
      const left = await addToTotal(db, total, going.length > 0 ? -bytesOf(going) : -sum);
      return left > limit;
    });
  }
}

/** The first rows that take so many bytes together. */
function upTo(rows: readonly LineRow[], bytes: number): LineRow[] {
  let freed = 0;
  return rows.filter((row) => {
    if (freed >= bytes) return false;
    freed += row.bytes;
    return true;
  });
}

/** Marks lines as used, those that are still there. */
async function touch(db: Translations, rows: readonly LineRow[], usedAt: number): Promise<void> {
  if (rows.length === 0) return;
  const keys = rows.map(({ key }) => key);
  await db.lines
    .where('key')
    .anyOf(keys)
    .modify({ usedAt })
    .catch(() => {}); // They only look older than they are.
}

function bytesOf(rows: Iterable<LineRow>): number {
  let sum = 0;
  for (const { bytes } of rows) sum += bytes;
  return sum;
}

const isLine = (row: LineRow | undefined): row is LineRow => typeof row?.text === 'string' && row.text !== '';
