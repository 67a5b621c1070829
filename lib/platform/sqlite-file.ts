import { browser } from '#imports';
import type { LoadSqlite } from '../export/apkg/collection';
import { once } from './own-file';

/**
 * SQLite, for files that are databases: brought when the first is made, once in the life of the page. Both its parts are
 * files of the extension: nothing goes over the network.
 */
export const loadSqlite: LoadSqlite = once(async () => {
  const response = await fetch(browser.runtime.getURL('/sqlite/sqlite.wasm'));
  if (!response.ok) throw new Error(`SQLite answered ${response.status}.`);
  const [{ default: start }, wasmBinary] = await Promise.all([import('sql.js'), response.arrayBuffer()]);
  return start({ wasmBinary });
});
