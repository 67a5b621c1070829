import * as z from 'zod';
import type { GlossaryTerm } from '../../glossary/term';
import type { ReadingPreferences } from '../../settings/settings';
import { type KindName, kindNames } from './kinds';

/** 'duizhao-backup-2026-03-09.zip', by the day in UTC. */
export const backupName = (now: Date): string => `duizhao-backup-${now.toISOString().slice(0, 10)}.zip`;

/**
 * The version that is written, and the last that is read. Old files are read for ever.
 *
 * 1: the library, and how the reader reads.
 * 2: the reader's glossary among the settings.
 */
export const backupVersion = 2;

/** What leaves beside the library. No key of an engine is among these. */
export interface BackupSettings {
  reading: ReadingPreferences;
  glossary: readonly GlossaryTerm[];
}

/**
 * What a backup may be at most. Far above any library that was kept by reading, and what is read is held in small pieces,
 * so that an archive that was made to burst gets no further than one of these.
 */
export const backupLimits = {
  /** Files in the archive: the pictures of 10,000 articles that have as many as are kept are among them. */
  entries: 1_000_000,
  /** Rows and pictures, each of which is known by its name while the file is read. */
  rows: 3_000_000,
  /** Bytes of one file unpacked: a part, or a picture. */
  entryBytes: 64_000_000,
  /** UTF-16 units of one line, which is one row. */
  line: 20_000_000,
  /** Bytes of everything unpacked. */
  totalBytes: 16_000_000_000,
  /** Unpacked bytes for each packed one, once more than `free` are unpacked. Text of a library comes to 10 or 20. */
  ratio: 300,
  free: 64_000_000,
};
export type BackupLimits = typeof backupLimits;

/** UTF-16 units after which a part is full and the next begins. */
export const partLength = 1_000_000;

const dashed = (name: KindName): string => name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);

/** 'word-states-0001.jsonl'. */
export const partName = (name: KindName | 'images', number: number): string =>
  `${name === 'images' ? name : dashed(name)}-${String(number).padStart(4, '0')}.jsonl`;

/** 'images/000001.jpg'. */
export const imageName = (number: number, type: string): string =>
  `images/${String(number).padStart(6, '0')}.${type === 'image/jpeg' ? 'jpg' : type.slice(6)}`;

/** What a file of the archive is, by its name; null for a name that we do not write. */
export function entryOf(name: string): KindName | 'index' | 'image' | 'settings' | 'manifest' | null {
  if (name === 'manifest.json') return 'manifest';
  if (name === 'settings.json') return 'settings';
  if (/^images\/\d{6}\.(png|jpg|gif|webp|avif)$/.test(name)) return 'image';
  const part = /^([a-z-]+)-\d{4,6}\.jsonl$/.exec(name)?.[1];
  return part === 'images' ? 'index' : (kindNames.find((kind) => dashed(kind) === part) ?? null);
}

/** Enough of a manifest to say whose file it is, also where a later version wrote it. */
export const manifestHead = z.looseObject({ format: z.literal('duizhao-backup'), version: z.int().min(1) });

/** The last file of the archive: what must be in it, and whole. */
export const manifestRow = z.strictObject({
  format: z.literal('duizhao-backup'),
  version: z.int().min(1).max(backupVersion),
  /** ISO 8601 in UTC. */
  made: z.iso.datetime(),
  /** Version of the extension. */
  by: z.string().max(100),
  /** Rows by kind, and pictures. */
  counts: z.partialRecord(z.enum([...kindNames, 'images']), z.int().min(0)),
  /** Rows that could not be read, and so are not in it. */
  left: z.int().min(0),
  /** Whether pictures were asked for. */
  pictures: z.boolean(),
  /** Every file but the pictures (which the index names) and this one. */
  files: z
    .array(z.strictObject({ name: z.string().max(100), bytes: z.int().min(0), crc32: z.int().min(0) }))
    .max(backupLimits.entries),
});
export type Manifest = z.infer<typeof manifestRow>;
