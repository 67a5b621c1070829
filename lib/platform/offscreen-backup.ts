import { browser } from '#imports';

/**
 * Stands in for `background-backup.ts` in builds for Chrome and Edge (see `wxt.config.ts`): their service worker can
 * give no Blob an address. It opens a document that can (`entrypoints/backup-host`). There may be one such document: where
 * the engines have theirs open, the backup waits.
 */
export async function makeBackup(): Promise<boolean> {
  const open = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.length > 0) return false;
  await browser.offscreen.createDocument({
    // Such a document may not read the manifest.
    url: `/backup-host.html#${browser.runtime.getManifest().version}`,
    reasons: ['BLOBS'],
    justification: 'Writes the backup that the reader scheduled; a service worker can give no file to the downloads.',
  });
  return true;
}
