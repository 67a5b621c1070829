import { ServiceError } from '../../services';
import type { Library } from '../database';
import { guarded } from '../failure';
import type { Collection } from './filing';
import { collectionRow, filingRow, mostTags } from './filing-rows';
import { nameKey, tidyName } from './names';

/** Collections that a library may hold. */
export const mostCollections = 1000;

/** What brings a deleted collection back: itself, and the articles that were in it. */
export interface CollectionUndo {
  collection: Collection;
  articles: string[];
}

/** All collections that can be read, by name. */
export async function listCollections(db: Library): Promise<Collection[]> {
  const rows = await guarded(() => db.collections.toArray());
  const order = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true });
  return rows
    .filter((row) => collectionRow.safeParse(row).success)
    .sort((one, other) => order.compare(one.name, other.name));
}

/**
 * Makes a collection, or gives the one that has the name already (two names that fold alike are one), also when another
 * window makes it at the same time. Throws ServiceError 'invalid' for a name without characters.
 */
export async function createCollection(db: Library, typed: string, id: string, now: string): Promise<Collection> {
  const name = tidyName(typed);
  if (name === '') throw new ServiceError('invalid', 'A collection needs a name.');
  return guarded(() =>
    db.transaction('rw', db.collections, async () => {
      const there = await namedAlike(db, name);
      if (there) return there;
      if ((await db.collections.count()) >= mostCollections) throw new ServiceError('invalid', 'too many collections');
      const made = { id, name, createdAt: now, updatedAt: now };
      await db.collections.add(made);
      return made;
    }),
  );
}

/** Gives a collection another name. Throws ServiceError 'invalid' where it is gone, and where another has that name. */
export async function renameCollection(db: Library, id: string, typed: string, now: string): Promise<Collection> {
  const name = tidyName(typed);
  if (name === '') throw new ServiceError('invalid', 'A collection needs a name.');
  return guarded(() =>
    db.transaction('rw', db.collections, async () => {
      const { data } = collectionRow.safeParse(await db.collections.get(id));
      const other = await namedAlike(db, name);
      if (!data || (other && other.id !== id)) throw new ServiceError('invalid', 'another collection has that name');
      const renamed = { ...data, name, updatedAt: now };
      await db.collections.put(renamed);
      return renamed;
    }),
  );
}

const namedAlike = async (db: Library, name: string): Promise<Collection | undefined> =>
  (await db.collections.toArray()).find(
    (row) => collectionRow.safeParse(row).success && nameKey(row.name) === nameKey(name),
  );

/** Deletes a collection; its articles stay as they are. Null where it is gone already. */
export async function deleteCollection(db: Library, id: string, now: string): Promise<CollectionUndo | null> {
  return guarded(() =>
    db.transaction('rw', db.collections, db.filings, async () => {
      const { data: collection } = collectionRow.safeParse(await db.collections.get(id));
      if (!collection) return null;
      const articles: string[] = [];
      await db.filings.toCollection().modify((row, ref) => {
        const { data } = filingRow.safeParse(row);
        if (!data?.collections.includes(id)) return;
        articles.push(data.id);
        ref.value = { ...data, collections: data.collections.filter((one) => one !== id), updatedAt: now };
      });
      await db.collections.delete(id);
      return { collection, articles };
    }),
  );
}

/**
 * Brings a deleted collection back with its articles; where another was given its name meanwhile, they go into that one.
 * Returns the collection in which they are.
 */
export async function restoreCollection(
  db: Library,
  { collection, articles }: CollectionUndo,
  now: string,
): Promise<Collection> {
  return guarded(() =>
    db.transaction('rw', db.collections, db.filings, async () => {
      const target = (await namedAlike(db, collection.name)) ?? collection;
      await db.collections.put(target);
      await db.filings
        .where('id')
        .anyOf(articles)
        .modify((row, ref) => {
          const { data } = filingRow.safeParse(row);
          if (!data || data.collections.includes(target.id) || data.collections.length >= mostTags) return;
          ref.value = { ...data, collections: [...data.collections, target.id], updatedAt: now };
        });
      return target;
    }),
  );
}
