import { Dexie } from 'dexie';
import type { Library } from './database';

/**
 * Calls back after every change of one of the tables, made in this context or in any other of the extension, until the
 * returned function is called.
 */
export function watchTables(db: Library, names: readonly string[], changed: () => void): () => void {
  const places = names.map((name) => `idb://${db.name}/${name}/`);
  const listen = (parts: Record<string, unknown>) => {
    if (Object.keys(parts).some((part) => places.some((place) => part.startsWith(place)))) changed();
  };
  Dexie.on.storagemutated.subscribe(listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
}
