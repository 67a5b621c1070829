import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import type { BackupLimits } from './backup-file';

/** What is wrong with an archive as such. */
export class BadArchive extends Error {
  override name = 'BadArchive';
  constructor(
    readonly problem: 'not-backup' | 'damaged' | 'beyond-limits',
    detail: string,
  ) {
    super(detail);
  }
}

/** A piece of a file in the archive; `last` closes the file, perhaps without bytes. */
export interface Piece {
  name: string;
  bytes: Uint8Array;
  last: boolean;
}

/** Packed bytes that are unpacked at a time: deflate makes at most some 1,032 of one, so 16 MB here. */
const step = 16_384;

/** Whether a file begins as zip archives do. */
export async function isZip(file: Pick<Blob, 'slice'>): Promise<boolean> {
  const [p, k, three, four] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return p === 0x50 && k === 0x4b && ((three === 3 && four === 4) || (three === 5 && four === 6));
}

/**
 * Unpacks an archive from beginning to end in small pieces, each only when it is asked for. Throws BadArchive at the
 * first file whose name `known` refuses, that comes twice, that is packed in a way that we do not write, or where a
 * limit is passed, before more of it is unpacked. Rejects with the signal's reason when aborted.
 */
export async function* readZip(
  file: Pick<Blob, 'size' | 'stream'>,
  known: (name: string) => boolean,
  limits: BackupLimits,
  signal: AbortSignal,
): AsyncGenerator<Piece> {
  const found: Piece[] = [];
  const names = new Set<string>();
  let failure: BadArchive | null = null;
  let total = 0;
  const begin = (entry: UnzipFile) => {
    failure ??= wrong(entry, names, known, limits);
    let length = 0;
    entry.ondata = (error, bytes, last) => {
      if (error) failure ??= new BadArchive('damaged', `${entry.name}: ${error.message}`);
      if (failure) return;
      length += bytes.length;
      total += bytes.length;
      if (length > limits.entryBytes || length > (entry.originalSize ?? 0))
        failure = new BadArchive('beyond-limits', `${entry.name}: more than ${length - 1} bytes`);
      else if (last && length !== entry.originalSize)
        failure = new BadArchive('damaged', `${entry.name}: ${length} bytes instead of ${entry.originalSize}`);
      else if (total > limits.totalBytes || (total > limits.free && total > file.size * limits.ratio))
        failure = new BadArchive('beyond-limits', `${total} bytes unpacked from ${file.size}`);
      else found.push({ name: entry.name, bytes, last });
    };
    if (!failure) entry.start();
  };
  const unzip = new Unzip(begin);
  unzip.register(UnzipInflate);
  const push = (bytes: Uint8Array, last: boolean) => {
    try {
      unzip.push(bytes, last);
    } catch (error) {
      failure ??= new BadArchive('damaged', error instanceof Error ? error.message : '');
    }
    if (failure) throw failure;
    return found.splice(0);
  };
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      for (let at = 0; at < value.length; at += step) {
        signal.throwIfAborted();
        yield* push(value.subarray(at, at + step), false);
      }
    }
    yield* push(new Uint8Array(), true);
  } finally {
    await reader.cancel().catch(() => {}); // a cancelled reading must not fail because the file is gone
  }
}

/** What a file's head says is wrong with it. */
function wrong(
  { name, compression, size, originalSize }: UnzipFile,
  names: Set<string>,
  known: (name: string) => boolean,
  limits: BackupLimits,
): BadArchive | null {
  if (!known(name)) return new BadArchive('not-backup', name.slice(0, 200));
  if (names.has(name)) return new BadArchive('damaged', `${name} stands in it twice`);
  names.add(name);
  if (names.size > limits.entries) return new BadArchive('beyond-limits', `more than ${limits.entries} files`);
  if (size === undefined || originalSize === undefined || (compression !== 0 && compression !== 8))
    return new BadArchive('damaged', `${name} is packed in an unknown way`);
  if (originalSize > limits.entryBytes || size > limits.entryBytes)
    return new BadArchive('beyond-limits', `${name}: ${originalSize} bytes`);
  return null;
}
