import type { Dexie } from 'dexie';
import { browser } from '#imports';
import { openLibrary } from '../library/database';
import { openTranslations } from '../translate/translation-database';
import { stopDetectingEverywhere } from './detect-everywhere';
import { modelCache } from './model-files';

/**
 * Takes everything back that the reader ever gave us: the right to every site and to single hosts, library, trash, what
 * engines gave and got, models, settings, keys and terms.
 */
export async function eraseEverything(): Promise<void> {
  await stopDetectingEverywhere();
  await giveHostsBack();
  await browser.permissions.remove({ permissions: ['downloads'] }).catch(() => false);
  // Emptied, not deleted: the background and other pages keep the databases open.
  await empty(openLibrary());
  await empty(openTranslations());
  await caches.delete(modelCache);
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}

async function empty(db: Dexie): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  db.close();
}

/** Every host that was asked for one by one; those of the manifest stay. */
async function giveHostsBack(): Promise<void> {
  const { host_permissions: fixed = [] } = browser.runtime.getManifest();
  const { origins = [] } = await browser.permissions.getAll();
  const given = origins.filter((origin) => !fixed.includes(origin));
  // A browser that keeps one of them must not keep us from erasing.
  if (given.length > 0) await browser.permissions.remove({ origins: given }).catch(() => false);
}
