/** A whole database as JSON: its layout and its rows, bytes as base64. */
export interface Dump {
  /** The version of the schema that wrote it, as `database.ts` counts. */
  schema: number;
  stores: DumpedStore[];
}

export interface DumpedStore {
  name: string;
  keyPath: string | string[];
  autoIncrement: boolean;
  indexes: { name: string; keyPath: string | string[]; multiEntry: boolean; unique: boolean }[];
  rows: unknown[];
}

export const asPromise = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Opens a database without any code of ours. `make` is called when it is not there; Dexie counts versions in tens. */
export function openRaw(name: string, version?: number, make?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => make?.(request.result);
  return asPromise(request);
}

/** All that a database holds, read without any code of ours. */
export async function dumpDatabase(name: string): Promise<Dump> {
  const db = await openRaw(name);
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names);
  const stores = await Promise.all(
    names.map(async (name): Promise<DumpedStore> => {
      const store = transaction.objectStore(name);
      const indexes = [...store.indexNames].map((index) => store.index(index));
      return {
        name,
        keyPath: store.keyPath as string | string[],
        autoIncrement: store.autoIncrement,
        indexes: indexes.map(({ name, keyPath, multiEntry, unique }) => ({ name, keyPath, multiEntry, unique })),
        rows: (await asPromise(store.getAll())).map(packed),
      };
    }),
  );
  const schema = db.version / 10;
  db.close();
  return { schema, stores };
}

/** Makes the database of a dump, as its version left it, in a fresh name. */
export async function makeDatabase({ schema, stores }: Dump, name: string): Promise<void> {
  const db = await openRaw(name, schema * 10, (made) => {
    for (const { name, keyPath, autoIncrement, indexes } of stores) {
      const store = made.createObjectStore(name, { keyPath, autoIncrement });
      for (const { name, keyPath, ...options } of indexes) store.createIndex(name, keyPath, options);
    }
  });
  const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  for (const { name, rows } of stores) for (const row of rows) transaction.objectStore(name).put(unpacked(row));
  await done;
  db.close();
}

/** Rows of a store as they lie in the database. */
export const rowsOf = (dump: Dump, store: string): unknown[] =>
  (dump.stores.find(({ name }) => name === store)?.rows ?? []).map(unpacked);

function packed(value: unknown): unknown {
  if (value instanceof Uint8Array) return { base64: btoa(String.fromCharCode(...value)) };
  return mapped(value, packed);
}

function unpacked(value: unknown): unknown {
  if (value instanceof Object && 'base64' in value && Object.keys(value).length === 1)
    return Uint8Array.from(atob(String(value.base64)), (character) => character.charCodeAt(0));
  return mapped(value, unpacked);
}

function mapped(value: unknown, change: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, change(field)]));
}
