import { browser } from '#imports';

/**
 * Gives hosts back that nothing needs any more. Only what was granted by that very pattern: a host of the manifest
 * cannot be given back, and one that is covered by "every site" is not ours to take out of it.
 */
export async function giveBack(patterns: readonly string[], needed: readonly string[]): Promise<void> {
  const { origins: granted = [] } = await browser.permissions.getAll();
  const required = browser.runtime.getManifest().host_permissions ?? [];
  const origins = [...new Set(patterns)].filter(
    (pattern) => granted.includes(pattern) && !needed.includes(pattern) && !required.includes(pattern),
  );
  if (origins.length) await browser.permissions.remove({ origins }).catch(() => false);
}
