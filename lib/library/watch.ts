import { Dexie } from 'dexie';
import type { Library } from './database';

/**
 * Calls back after every change of what the list shows, made in this context or in any other of the extension, until the
 * returned function is called.
 */
export function watchLibrary(db: Library, changed: () => void): () => void {
  const place = `idb://${db.name}/summaries/`;
  const listen = (parts: Record<string, unknown>) => {
    if (Object.keys(parts).some((part) => part.startsWith(place))) changed();
  };
  Dexie.on.storagemutated.subscribe(listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
}
