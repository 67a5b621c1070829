import { browser } from '#imports';
import { makePersistent } from '../library/durability';

/**
 * Whether the library is safe from eviction on a full disk. Both browsers exempt extensions that hold `unlimitedStorage`,
 * though Chromium's StorageManager does not say so (https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies).
 */
export async function keptForGood(): Promise<boolean> {
  const persistent = await makePersistent(navigator.storage);
  return persistent || browser.permissions.contains({ permissions: ['unlimitedStorage'] });
}
