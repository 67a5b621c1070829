import { browser } from '#imports';
import { openDictionary, type PackedDictionary } from '../dictionary/packed-dictionary';

let opened: Promise<PackedDictionary> | undefined;

/**
 * The shipped dictionary, opened once in the life of this worker or page. It is a file of the extension: nothing goes
 * over the network. Rejects where the file cannot be read, and tries again at the next call.
 */
export function loadDictionary(): Promise<PackedDictionary> {
  opened ??= read().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function read(): Promise<PackedDictionary> {
  const response = await fetch(browser.runtime.getURL('/cedict.txt'));
  if (!response.ok) throw new Error(`The dictionary answered ${response.status}.`);
  return openDictionary(new Uint8Array(await response.arrayBuffer()));
}
