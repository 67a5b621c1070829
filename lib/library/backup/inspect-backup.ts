import * as z from 'zod';
import { crc32 } from '../../export/zip-parts';
import type { GlossaryTerm } from '../../glossary/term';
import { termRows } from '../../glossary/term-row';
import { readingChangeSchema } from '../../settings/schema';
import type { ReadingPreferences } from '../../settings/settings';
import type { Library } from '../database';
import { imageTypeOf } from '../images/image-type';
import { type BackupLimits, backupVersion, type Manifest, manifestHead, manifestRow } from './backup-file';
import { type ImageRow, imageRow } from './image-row';
import { type KindName, type Names, namesHere, type Ready } from './kinds';
import { BadArchive } from './read-zip';
import { kindOf } from './take-rows';
import type { BackupVisitor } from './visit-backup';

/** Settings of a backup; preferences that this version does not know are left out. */
export interface FoundSettings {
  reading: Partial<ReadingPreferences>;
  glossary: GlossaryTerm[];
}

/** A backup that was looked at from end to end, and is sound. */
export interface Inspected {
  names: Names;
  manifest: Manifest;
  images: ReadonlyMap<string, ImageRow>;
  settings: FoundSettings | null;
  rows: number;
}

/** Looks at everything in an archive and keeps little of it; `end` gives the verdict. Both throw BadArchive. */
export async function inspector(db: Library, limits: BackupLimits): Promise<BackupVisitor & { end(): Inspected }> {
  const names = await namesHere(db);
  const counts: Partial<Record<KindName | 'images', number>> = {};
  const files = new Map<string, { bytes: number; crc32: number }>();
  const pictures = new Map<string, { bytes: number; crc32: number; type: string }>();
  const images = new Map<string, ImageRow>();
  let manifest: Manifest | null = null;
  let settings: Inspected['settings'] = null;
  let rows = 0;
  const count = (name: KindName | 'images') => {
    counts[name] = (counts[name] ?? 0) + 1;
    rows += 1;
    if (rows > limits.rows) throw new BadArchive('beyond-limits', `more than ${limits.rows} rows`);
  };
  return {
    bytes: (name, bytes) => {
      const before = files.get(name) ?? { bytes: 0, crc32: 0 };
      files.set(name, { bytes: before.bytes + bytes.length, crc32: crc32(bytes, before.crc32) });
    },
    row: async (kind, value, where) => {
      ready(kind, value, where, names);
      count(kind);
    },
    index: (value, where) => {
      const { data, error } = imageRow.safeParse(value);
      if (!data) throw unsound(where, error);
      const { file } = data;
      const id = names.articles.get(data.id);
      if (id === undefined) throw new BadArchive('damaged', `${where}: its article is not in the file`);
      if (images.has(file)) throw new BadArchive('damaged', `${where}: a second picture of one name`);
      images.set(file, { ...data, id });
      count('images');
    },
    image: async (name, bytes) => {
      pictures.set(name, { bytes: bytes.length, crc32: crc32(bytes), type: imageTypeOf(bytes) ?? '' });
    },
    settings: (value) => {
      settings = settingsOf(value);
    },
    manifest: (value) => {
      const head = manifestHead.safeParse(value);
      if (!head.data) throw unsound('manifest.json', head.error);
      if (head.data.version > backupVersion) throw new NewerBackup(String(head.data.version));
      const { data, error } = manifestRow.safeParse(value);
      if (!data) throw unsound('manifest.json', error);
      manifest = data;
    },
    end: () => {
      if (!manifest) throw new BadArchive('damaged', 'manifest.json is missing: the end of the file is cut off');
      for (const [name, picture] of pictures) {
        const row = images.get(name);
        if (!row || row.bytes !== picture.bytes || row.crc32 !== picture.crc32 || row.type !== picture.type)
          throw new BadArchive('damaged', `${name}: not the picture that was put there`);
      }
      if (images.size !== pictures.size) throw new BadArchive('damaged', 'pictures are missing');
      for (const { name, bytes, crc32 } of manifest.files) {
        const found = files.get(name);
        if (found?.bytes !== bytes || found.crc32 !== crc32)
          throw new BadArchive('damaged', `${name}: ${found ? 'changed since it was written' : 'missing'}`);
        files.delete(name);
      }
      const [more] = files.keys();
      if (more !== undefined) throw new BadArchive('damaged', `${more}: not in the manifest`);
      for (const [name, said] of Object.entries(manifest.counts)) {
        if ((counts[name as KindName] ?? 0) !== said) throw new BadArchive('damaged', `${name}: ${said} were written`);
      }
      return { names, manifest, images, settings, rows };
    },
  };
}

/** A row of the archive, ready to be put into the library. */
export function ready(kind: KindName, value: unknown, where: string, names: Names): Ready {
  const row = kindOf(kind).read(value, names);
  if (typeof row === 'function') return row;
  throw new BadArchive('damaged', `${where}: ${row.why}`);
}

/** A later version of the extension made it. */
export class NewerBackup extends Error {
  override name = 'NewerBackup';
}

const settingsRow = z.strictObject({
  reading: z.record(z.string().max(40), z.unknown()),
  glossary: termRows.default([]),
});

/** Preference by preference, because a later version may know other values. */
function settingsOf(value: unknown): FoundSettings {
  const { data, error } = settingsRow.safeParse(value);
  if (!data) throw unsound('settings.json', error);
  const sound = Object.entries(data.reading).map(([name, field]) => readingChangeSchema.safeParse({ [name]: field }));
  const reading = Object.assign({}, ...sound.map((one) => one.data ?? {})) as FoundSettings['reading'];
  return { reading, glossary: data.glossary };
}

function unsound(where: string, error: z.ZodError): BadArchive {
  const [issue] = error.issues;
  return new BadArchive('damaged', `${where}: ${issue ? `${issue.path.join('.')} ${issue.message}` : 'unknown'}`);
}
