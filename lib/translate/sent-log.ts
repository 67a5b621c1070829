import { guarded } from '../library/failure';
import type { EngineId } from './engine';
import type { SentEntry, SentLog } from './runner-services';
import { addToTotal, readTotal, type Translations } from './translation-database';

/** Entries that are kept, and for how long. Older ones go; what was spent today is summed apart and stays. */
export const mostEntries = 5000;
export const keptDays = 90;

/** The log is trimmed at every so many-th entry. */
const trimEvery = 50;
const day = 86_400_000;

/**
 * The log on disk. Without a disk it lives as long as the page, so that the daily cap holds nevertheless: an entry is
 * never lost silently while the job that wrote it goes on.
 */
export function sentLog(db: Translations): SentLog {
  const unwritten: SentEntry[] = [];
  return {
    async add(entry) {
      try {
        await write(db, entry);
      } catch {
        unwritten.push(entry);
      }
    },

    async spentOn(engine, now) {
      const name = totalName(engine, now);
      const written = await readTotal(db, name).catch(() => 0);
      const others = unwritten.filter((entry) => totalName(entry.engine, new Date(entry.at)) === name);
      return others.reduce((sum, { characters }) => sum + characters, written);
    },
  };
}

/** The latest entries, newest first. Throws ServiceError. */
export async function readSent(db: Translations, limit: number): Promise<SentEntry[]> {
  const rows = await guarded(() => db.sent.orderBy('id').reverse().limit(limit).toArray());
  return rows.map(({ at, engine, host, characters }) => ({ at, engine, host, characters }));
}

/** Forgets the entries. What was spent today stays known, or clearing would lift the reader's own cap. Throws ServiceError. */
export async function clearSent(db: Translations): Promise<void> {
  await guarded(() => db.sent.clear());
}

const write = (db: Translations, entry: SentEntry): Promise<void> =>
  db.transaction('rw', db.sent, db.totals, async () => {
    const id = await db.sent.add(entry);
    const at = new Date(entry.at);
    await addToTotal(db, totalName(entry.engine, at), entry.characters);
    if (id % trimEvery === 0) await trim(db, at);
  });

async function trim(db: Translations, now: Date): Promise<void> {
  await db.sent
    .where('at')
    .below(new Date(now.getTime() - keptDays * day).toISOString())
    .delete();
  const tooMany = (await db.sent.count()) - mostEntries;
  if (tooMany > 0) await db.sent.bulkDelete(await db.sent.orderBy('id').limit(tooMany).primaryKeys());
  // Sums of past days; a day is left in case the clock or the time zone goes back.
  const yesterday = localDay(new Date(now.getTime() - day));
  await db.totals.where('name').between('sent ', `sent ${yesterday}`).delete();
}

const totalName = (engine: EngineId, at: Date) => `sent ${localDay(at)} ${engine}`;

/** '2026-03-02' on the reader's own calendar. */
const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
