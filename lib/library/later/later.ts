import type { Library } from '../database';
import { guarded } from '../failure';
import { articleId } from '../saved-article';
import { forget, forgotten, recall } from './later-forgotten';
import type { LaterItem } from './reading-list';
import { laterRow } from './reading-list-rows';

/** How long an item that is done stays known, in days. */
export const doneDays = 90;

/** What may be put on the reading list. */
export interface ToRead {
  url: string;
  title: string;
  /** ISO 8601; absent where nothing says it. */
  publishedAt?: string;
  /** Listed as done at once, because it is no news: known, and found where it is looked for. */
  old?: boolean;
}

/** Where items come from; `feed` is the address of one. */
export type LaterSource = { from: Exclude<LaterItem['from'], 'feed'> } | { from: 'feed'; feed: string };

export interface Added {
  /** New, and waiting to be read. */
  added: number;
  /** On the list already, or in the library. */
  known: number;
  /** Of the known ones, those that are in the library. */
  saved: number;
}

/** An item of the list, with what the library says of its article. */
export interface ListedLater extends LaterItem {
  /** Its article is in the library, which makes the item done. */
  saved: boolean;
}

/** Rows as they were before a change; opaque to all but `undoLater`. */
export type LaterUndo = readonly LaterItem[];

const tables = (db: Library) => [db.later, db.summaries, db.facts];

/**
 * Puts addresses on the reading list, each once, all or none. What is no web address is passed over. One that is done
 * waits again where the reader adds it, and stays done where a feed brings it; what the reader removed, no feed brings
 * back for 90 days.
 */
export async function addLater(
  db: Library,
  items: readonly ToRead[],
  source: LaterSource,
  now: string,
): Promise<Added> {
  const fresh = new Map(items.flatMap((item) => asRow(item, source, now)).map((row) => [row.id, row]));
  const ids = [...fresh.keys()];
  return guarded(() =>
    db.transaction('rw', tables(db), async () => {
      const [rows, saved, gone] = await Promise.all([
        db.later.bulkGet(ids),
        db.summaries.where('id').anyOf(ids).primaryKeys(),
        source.from === 'feed' ? forgotten(db) : new Set<string>(),
      ]);
      const inLibrary = new Set(saved);
      const put: LaterItem[] = [];
      ids.forEach((id, index) => {
        const row = fresh.get(id);
        if (!row || inLibrary.has(id) || gone.has(id)) return;
        const before = rows[index];
        if (before === undefined) put.push(row);
        // Only what can be read is changed; a row that cannot is known, and stays as it is.
        else if (source.from !== 'feed' && before.state === 'done' && laterRow.safeParse(before).success)
          put.push({ ...before, title: before.title || row.title, addedAt: now, state: 'waiting', stateAt: now });
      });
      await db.later.bulkPut(put);
      await recall(db, source.from === 'feed' ? [] : ids);
      const added = put.filter(({ state }) => state === 'waiting').length;
      return { added, known: ids.length - put.length, saved: inLibrary.size };
    }),
  );
}

function asRow({ url, title, publishedAt = '', old = false }: ToRead, source: LaterSource, now: string): LaterItem[] {
  let id: string;
  try {
    id = articleId(url);
  } catch {
    return [];
  }
  const row = {
    id,
    url: new URL(url).href,
    title: title.replace(/\s+/g, ' ').trim().slice(0, 1000),
    from: source.from,
    feed: source.from === 'feed' ? source.feed : '',
    publishedAt,
    addedAt: now,
    state: old ? 'done' : 'waiting',
    stateAt: now,
  };
  const data = laterRow.safeParse(row).data ?? laterRow.safeParse({ ...row, publishedAt: '' }).data;
  return data ? [data] : [];
}

/** All items that can be read, the latest added first. One whose article was saved is done, whatever its row says. */
export async function listLater(db: Library): Promise<ListedLater[]> {
  return guarded(() =>
    db.transaction('r', [db.later, db.summaries], async () => {
      const rows = readable(await db.later.toArray());
      const saved = new Set(
        await db.summaries
          .where('id')
          .anyOf(rows.map(({ id }) => id))
          .primaryKeys(),
      );
      return rows
        .map((row) => ({ ...row, saved: saved.has(row.id), state: saved.has(row.id) ? 'done' : row.state }))
        .sort((a, b) => Date.parse(b.addedAt) - Date.parse(a.addedAt) || later(b, a) || (a.id < b.id ? -1 : 1));
    }),
  );
}

/** What came at one time stands as it was published. */
const later = (a: LaterItem, b: LaterItem) => (Date.parse(a.publishedAt) || 0) - (Date.parse(b.publishedAt) || 0);

/** How many items wait or were opened, but are not done. */
export async function countWaiting(db: Library): Promise<number> {
  return (await listLater(db)).filter(({ state }) => state !== 'done').length;
}

/** Says the same of several items. Ids that are not there, and rows that cannot be read, are skipped. */
export async function setLaterState(
  db: Library,
  ids: readonly string[],
  state: LaterItem['state'],
  now: string,
): Promise<LaterUndo> {
  return guarded(() =>
    db.transaction('rw', db.later, async () => {
      const before = readable(await db.later.bulkGet([...ids])).filter((row) => row.state !== state);
      await db.later.bulkPut(before.map((row) => ({ ...row, state, stateAt: now })));
      return before;
    }),
  );
}

/** Takes items off the list. What a feed brought stays known as unwanted, so that its next visit does not bring it back. */
export async function removeLater(db: Library, ids: readonly string[], now: string): Promise<LaterUndo> {
  return guarded(() =>
    db.transaction('rw', [db.later, db.facts], async () => {
      const before = readable(await db.later.bulkGet([...ids]));
      await db.later.bulkDelete(before.map(({ id }) => id));
      const fed = before.filter(({ from }) => from === 'feed');
      await forget(
        db,
        fed.map(({ id }) => id),
        now,
      );
      return before;
    }),
  );
}

/** Gives back what `setLaterState` or `removeLater` changed. */
export async function undoLater(db: Library, before: LaterUndo): Promise<void> {
  await guarded(() =>
    db.transaction('rw', [db.later, db.facts], async () => {
      await db.later.bulkPut([...before]);
      await recall(
        db,
        before.map(({ id }) => id),
      );
    }),
  );
}

/** Drops what was done longer than 90 days ago, and keeps as done what was saved meanwhile. Returns how many were dropped. */
export async function upkeepLater(db: Library, now: string): Promise<number> {
  const limit = Date.parse(now) - doneDays * 86_400_000;
  const rows = await listLater(db);
  const saved = rows.filter((row) => row.saved).map(({ id }) => id);
  return guarded(() =>
    db.transaction('rw', db.later, async () => {
      const done = readable(await db.later.bulkGet(saved)).filter(({ state }) => state !== 'done');
      await db.later.bulkPut(done.map((row) => ({ ...row, state: 'done' as const, stateAt: now })));
      const old = readable(await db.later.toArray()).filter(
        ({ state, stateAt }) => state === 'done' && Date.parse(stateAt) < limit,
      );
      await db.later.bulkDelete(old.map(({ id }) => id));
      return old.length;
    }),
  );
}

const readable = (rows: readonly unknown[]): LaterItem[] => rows.flatMap((row) => laterRow.safeParse(row).data ?? []);
