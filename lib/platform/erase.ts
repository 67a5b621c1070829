import { browser } from '#imports';
import { openLibrary } from '../library/database';
import { stopDetectingEverywhere } from './detect-everywhere';

/** Takes everything back that the reader ever gave us: the right to every site, library, trash, settings. */
export async function eraseEverything(): Promise<void> {
  await stopDetectingEverywhere();
  // Emptied, not deleted: the background and other pages keep the database open.
  const db = openLibrary();
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  db.close();
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}
