import { crc32, type ZipParts, zipParts } from '../../export/zip-parts';
import type { Library } from '../database';
import { guarded } from '../failure';
import { imageTypeOf } from '../images/image-type';
import type { StoredImage } from '../images/stored-image';
import {
  type BackupSettings,
  backupLimits,
  backupName,
  backupVersion,
  imageName,
  type Manifest,
  partName,
} from './backup-file';
import { imageRow } from './image-row';
import { kinds } from './kinds';
import { leavingKeys, leavingRows } from './leaving-rows';
import { addFile, partWriter } from './part-writer';
import { turn } from './turn';

export interface BackupOptions {
  now: Date;
  /** Of the extension. */
  version: string;
  pictures: boolean;
  /** Null leaves them out. */
  settings: BackupSettings | null;
  signal: AbortSignal;
  /** Rows and pictures that are done. */
  onProgress?: (done: number, total: number) => void;
}

export interface WrittenBackup {
  file: Blob;
  /** Safe on every system. */
  name: string;
  counts: Manifest['counts'];
  /** Rows that could not be read, and are not in it. */
  left: number;
}

/**
 * Writes the whole library into one zip archive of JSON Lines and pictures: all that `kinds.ts` lists, and `images`.
 * Not what lies in the trash, rows that cannot be read (they are counted), what the library notes about itself, and what
 * it makes again by itself. Memory stays bounded however large the library is. It is written while the library may
 * change: what names an article comes with it, and no earlier text of an article in it is missing.
 * Rejects with the signal's reason when aborted; throws RangeError where the archive would be over 4 GB.
 */
export async function writeBackup(db: Library, options: BackupOptions): Promise<WrittenBackup> {
  const { now, version, pictures, settings, signal, onProgress } = options;
  const zip = zipParts(now);
  const files: Manifest['files'] = [];
  const counts: Manifest['counts'] = {};
  let left = 0;
  const ids = await guarded(() => db.articles.toCollection().primaryKeys());
  let total = pictures ? (await pictureKeys(db, new Set(ids))).length : 0;
  for (const kind of kinds) total += (await leavingKeys(db, kind, ids, true)).length;
  let done = 0;
  const step = async (more: number) => {
    signal.throwIfAborted();
    done += more;
    onProgress?.(done, Math.max(done, total));
    await turn();
  };
  // Those that are in the file: one that cannot be read, or was deleted meanwhile, must leave nothing behind that names it.
  const articles = new Set<string>();
  for (const kind of kinds) {
    const part = partWriter(zip, files, (number) => partName(kind.name, number));
    let written = 0;
    // Listed only now that the articles are read: a text that was replaced meanwhile is among the earlier ones.
    const keys = await leavingKeys(db, kind, kind.name === 'articles' ? ids : [...articles], true);
    for await (const page of leavingRows(db, { kind, keys })) {
      const taken = page.rows.filter(part.row);
      if (kind.name === 'articles') for (const row of taken) if ('id' in row) articles.add(String(row.id));
      written += taken.length;
      left += page.left + page.rows.length - taken.length;
      await step(page.rows.length + page.left);
    }
    part.close();
    counts[kind.name] = written;
  }
  if (pictures) {
    const images = await pictureKeys(db, articles);
    const index = partWriter(zip, files, (number) => partName('images', number));
    let written = 0;
    for (const key of images) {
      const row = await guarded(() => db.images.get(key));
      const file = row && addPicture(zip, row, written + 1);
      if (file && index.row(file)) written += 1;
      else if (row) left += 1;
      await step(1);
    }
    index.close();
    counts.images = written;
  }
  if (settings) addFile(zip, files, 'settings.json', JSON.stringify(settings));
  const manifest: Manifest = {
    format: 'duizhao-backup',
    version: backupVersion,
    made: now.toISOString(),
    by: version,
    counts,
    left,
    pictures,
    files,
  };
  zip.add('manifest.json', JSON.stringify(manifest));
  signal.throwIfAborted();
  return { file: new Blob(zip.end(), { type: 'application/zip' }), name: backupName(now), counts, left };
}

/** Pictures of articles that leave, in the order of their keys. */
async function pictureKeys(db: Library, ids: ReadonlySet<string>): Promise<[string, string][]> {
  const keys = await guarded(() => db.images.toCollection().primaryKeys());
  return keys.filter(([id]) => ids.has(id));
}

/** What the index says of a picture that is in the archive now; null where it is none, and stays out. */
function addPicture(zip: ZipParts, row: StoredImage, number: number): object | null {
  const { bytes, ...rest } = row;
  if (!(bytes instanceof Uint8Array) || bytes.length > backupLimits.entryBytes) return null;
  if (imageTypeOf(bytes) !== rest.type) return null;
  const name = imageName(number, rest.type);
  const { data } = imageRow.safeParse({ file: name, ...rest, bytes: bytes.length, crc32: crc32(bytes) });
  if (!data) return null;
  zip.add(name, bytes, 'stored');
  return data;
}
