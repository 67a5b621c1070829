import { Dexie } from 'dexie';
import type { Library } from '../database';

/** Calls back after every change of filings or collections, made here or in another window, until the returned function is called. */
export function watchFilings(db: Library, changed: () => void): () => void {
  const places = ['filings', 'collections'].map((table) => `idb://${db.name}/${table}/`);
  const listen = (parts: Record<string, unknown>) => {
    if (Object.keys(parts).some((part) => places.some((place) => part.startsWith(place)))) changed();
  };
  Dexie.on.storagemutated.subscribe(listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
}
