import { joinBytes } from '../../join-bytes';
import { type BackupLimits, entryOf } from './backup-file';
import type { KindName } from './kinds';
import { lineReader } from './lines';
import { BadArchive, readZip } from './read-zip';
import { turn } from './turn';

/** Hears what is in a backup, in the order of the file. `where` is for people: 'articles-0001.jsonl, line 3'. */
export interface BackupVisitor {
  /** Bytes of every file but pictures and manifest. */
  bytes?(name: string, bytes: Uint8Array): void;
  row(kind: KindName, value: unknown, where: string): Promise<void>;
  index?(value: unknown, where: string): void;
  image(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  settings?(value: unknown): void;
  manifest?(value: unknown): void;
}

/**
 * Reads a backup once from beginning to end. `onProgress` gets the packed bytes that were read. Throws BadArchive, and
 * rejects with the signal's reason when aborted.
 */
export async function visitBackup(
  file: Pick<Blob, 'size' | 'stream'>,
  visitor: BackupVisitor,
  limits: BackupLimits,
  signal: AbortSignal,
): Promise<void> {
  let open = '';
  let whole: Uint8Array[] = [];
  let lines = lineReader('', 0);
  let line = 0;
  let since = 0;
  for await (const { name, bytes, last } of readZip(file, (name) => entryOf(name) !== null, limits, signal)) {
    const entry = entryOf(name);
    if (name !== open) {
      open = name;
      whole = [];
      lines = lineReader(name, limits.line);
      line = 0;
    }
    if (entry !== 'image' && entry !== 'manifest') visitor.bytes?.(name, bytes);
    if (entry === 'image' || entry === 'settings' || entry === 'manifest') {
      whole.push(bytes);
      if (!last) continue;
      if (entry === 'image') await visitor.image(name, joinBytes(whole));
      else visitor[entry]?.(parsed(textOf(joinBytes(whole), name), name));
      whole = [];
    } else if (entry !== null) {
      for (const text of lines(bytes, last)) {
        line += 1;
        const where = `${name}, line ${line}`;
        const value = parsed(text, where);
        if (entry === 'index') visitor.index?.(value, where);
        else await visitor.row(entry, value, where);
      }
    }
    since += bytes.length;
    if (since < 500_000) continue;
    since = 0;
    await turn();
  }
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadArchive('damaged', `${where}: not JSON`);
  }
}

function textOf(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadArchive('damaged', `${name}: not UTF-8`);
  }
}
