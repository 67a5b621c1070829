import { browser } from '#imports';
import type { ScheduleState } from '../library/backup/backup-facts';

type File = ScheduleState['files'][number];

/** The browser did not finish a download. */
export class Interrupted extends Error {
  override name = 'Interrupted';
}

/** Folder below the downloads folder, which is as far as an extension reaches. */
const folder = 'Duizhao';

/** How often and how long a download is looked at. */
const [between, tries] = [250, 4800];

/** Puts a backup into the downloads folder's sub-folder, and waits until it is there whole. */
export async function downloadBackup(url: string, name: string, at: string): Promise<File> {
  const wanted = { url, filename: `${folder}/${name}`, conflictAction: 'uniquify', saveAs: false } as const;
  const id = await browser.downloads.download(wanted);
  for (let tried = 0; tried < tries; tried += 1) {
    const [item] = await browser.downloads.search({ id });
    if (!item || item.state === 'interrupted') break;
    if (item.state === 'complete') return { id, path: item.filename, name: baseName(item.filename), at };
    await new Promise<void>((resolve) => setTimeout(resolve, between));
  }
  throw new Interrupted(String(id));
}

/**
 * Removes all but the newest `keep` of the files that the schedule made. Only what the browser still knows as the very
 * download that we made, at the very place, is removed; a file that was moved, renamed or forgotten stays. Gives the files
 * that remain ours to look after; one that cannot be removed now is tried again the next time.
 */
export async function rotate(files: readonly File[], keep: number): Promise<File[]> {
  const remaining: File[] = files.slice(0, Math.max(1, keep));
  for (const file of files.slice(Math.max(1, keep))) {
    const [item] = await browser.downloads.search({ id: file.id });
    const ours = item?.filename === file.path && (item.byExtensionId ?? browser.runtime.id) === browser.runtime.id;
    if (!item || !ours || !/^duizhao-backup-[\d-]+( ?\(\d+\))?\.zip$/.test(baseName(file.path))) continue;
    try {
      if (item.exists) await browser.downloads.removeFile(file.id);
      await browser.downloads.erase({ id: file.id });
    } catch {
      remaining.push(file);
    }
  }
  return remaining;
}

const baseName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;
