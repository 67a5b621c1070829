import type { Library } from '../database';
import { type ImportReport, type RefusedFile, type RowCounts, refuse } from '../import/import';
import { type BackupLimits, backupLimits } from './backup-file';
import { type FoundSettings, type Inspected, inspector, NewerBackup, ready } from './inspect-backup';
import type { KindName, Ready } from './kinds';
import { BadArchive } from './read-zip';
import { add, kindOf, noCounts, stoppedBy, takeRows } from './take-rows';
import { type BackupVisitor, visitBackup } from './visit-backup';

export interface RestoreOptions {
  signal: AbortSignal;
  /** Rows and pictures that are in the library; total 0 while the file is being looked at. */
  onProgress: (done: number, total: number) => void;
  /** Bytes that are free for the library, where the browser tells. */
  free?: number | null;
  limits?: BackupLimits;
}

export type Restored = { ok: true; report: ImportReport; settings: FoundSettings | null };

/** Bytes of pictures in one transaction. */
const pictureBatch = 8_000_000;

/**
 * Takes a backup into the library, joined with what is there: nothing of either is lost. The file is read twice: first
 * all of it is looked at, and what is damaged, hostile, or too large for the disk is refused whole, with nothing changed;
 * then it is written, each batch wholly or not at all. A cancelled signal or a full disk ends that between two batches
 * and is reported; restoring again takes in the rest. While the file is looked at the signal rejects.
 */
export async function restoreBackup(
  db: Library,
  file: Pick<Blob, 'size' | 'stream'>,
  { signal, onProgress, free, limits = backupLimits }: RestoreOptions,
): Promise<Restored | RefusedFile> {
  onProgress(0, 0);
  let inspected: Inspected;
  try {
    const visitor = await inspector(db, limits);
    await visitBackup(file, visitor, limits, signal);
    inspected = visitor.end();
  } catch (error) {
    if (error instanceof BadArchive) return refuse(error.problem, error.message);
    if (error instanceof NewerBackup) return refuse('newer-version', error.message);
    throw error;
  }
  const { manifest, settings, rows, images } = inspected;
  let needed = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { bytes } of images.values()) needed += bytes;
  if (typeof free === 'number' && needed > free) return refuse('no-room', `${needed} bytes; ${free} are free`);
  const report: ImportReport = { ...noCounts(), refused: [], stopped: '' };
  const taker = rowTaker(db, inspected, report, signal, (done) => onProgress(done, rows));
  try {
    await visitBackup(file, taker, limits, new AbortController().signal);
    await taker.end();
  } catch (error) {
    report.stopped = error instanceof Cancelled ? 'cancelled' : stoppedBy(error);
  }
  return { ok: true, report, settings };
}

class Cancelled extends Error {}

function rowTaker(
  db: Library,
  { names, images }: Inspected,
  report: ImportReport,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): BackupVisitor & { end(): Promise<void> } {
  let open: KindName | 'images' = 'articles';
  let batch: Ready[] = [];
  let bytes = 0;
  let done = 0;
  const flush = async () => {
    if (signal.aborted) throw new Cancelled();
    if (batch.length === 0) return;
    const kind = open === 'images' ? { tables: () => [db.images] } : kindOf(open);
    add(countsOf(report, open), await takeRows(db, kind, batch));
    done += batch.length;
    batch = [];
    bytes = 0;
    onProgress(done);
  };
  const take = async (kind: KindName | 'images', row: Ready, weight: number) => {
    if (kind !== open) await flush();
    open = kind;
    batch.push(row);
    bytes += weight;
    if (batch.length >= (kind === 'images' ? 50 : kindOf(kind).batch) || bytes >= pictureBatch) await flush();
  };
  return {
    row: (kind, value, where) => take(kind, ready(kind, value, where, names), 0),
    image: async (name, bytes) => {
      const row = images.get(name);
      if (!row) return;
      const { id, src, type, savedAt } = row;
      const put: Ready = async ({ images }) => {
        if ((await images.where('[id+src]').equals([id, src]).count()) > 0) return 'unchanged';
        await images.put({ id, src, type, bytes, savedAt });
        return 'added';
      };
      await take('images', put, bytes.length);
    },
    end: flush,
  };
}

function countsOf(report: ImportReport, kind: KindName | 'images'): ImportReport | RowCounts {
  if (kind === 'articles') return report;
  const name = kind === 'words' || kind === 'wordStates' ? 'words' : 'rest';
  const counts = report[name] ?? { ...noCounts(), refused: 0 };
  report[name] = counts;
  return counts;
}
