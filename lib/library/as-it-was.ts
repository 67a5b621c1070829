/** An IndexedDB request as a promise. */
export const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/**
 * Opens the library in whatever version it has, without any upgrade and without Dexie, for which it would have to be of
 * today's. Null where there is none; none is made. It gives way as soon as another page wants to upgrade.
 */
export async function openAsItWas(name = 'duizhao', factory: IDBFactory = indexedDB): Promise<IDBDatabase | null> {
  const request = factory.open(name);
  let missing = false;
  request.onupgradeneeded = () => {
    missing = true;
    request.transaction?.abort();
  };
  try {
    const db = await settled(request);
    db.onversionchange = () => db.close();
    return db;
  } catch (error) {
    if (missing) return null;
    throw error;
  }
}

/** The version of the schema that lies on the disk, as `database.ts` counts; 0 where none can be opened. */
export async function versionAsItWas(name: string, factory: IDBFactory | undefined = globalThis.indexedDB) {
  try {
    const db = await openAsItWas(name, factory);
    db?.close();
    return Math.floor((db?.version ?? 0) / 10);
  } catch {
    return 0;
  }
}
