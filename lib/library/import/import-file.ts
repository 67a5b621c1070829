import { kinds, namesHere, type Ready } from '../backup/kinds';
import { isZip } from '../backup/read-zip';
import { type Restored, restoreBackup } from '../backup/restore-backup';
import { add, noCounts, type Stopped, stoppedBy, takeRows } from '../backup/take-rows';
import { turn } from '../backup/turn';
import type { Library } from '../database';
import type { SavedArticle } from '../saved-article';
import {
  type ImportReport,
  importArticles,
  importLimit,
  openImport,
  type Refused,
  type RefusedFile,
  type RowCounts,
  readEntry,
  refuse,
} from './import';

/** UTF-8 takes at most three bytes for a UTF-16 unit: what is larger cannot be within the limit, and is not even read. */
const mostBytes = importLimit * 3;

/**
 * Takes a file of ours into the library, a JSON export or a backup, from its bytes to the report, and gives the page a
 * turn now and then. All of the file is looked at before anything is written; a file that is refused changes nothing.
 * `settings` are those of a backup, for the caller to take or leave.
 */
export async function importFile(
  db: Library,
  file: Pick<Blob, 'size' | 'stream' | 'slice'>,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<{ ok: true; report: ImportReport; settings?: Restored['settings'] } | RefusedFile> {
  if (await isZip(file)) return restoreBackup(db, file, { signal, onProgress });
  const text = file.size > mostBytes ? null : await textWithin(file, importLimit, signal);
  if (text === null) return refuse('too-large', `${file.size} bytes`);
  const opened = openImport(text);
  if (!opened.ok) return opened;
  const names = await namesHere(db);
  const read = { articles: [] as SavedArticle[], refused: [] as Refused[] };
  for (const [index, entry] of opened.entries.entries()) {
    await pause(index, 50, signal);
    const before = read.articles.length;
    readEntry(entry, index, read);
    const article = read.articles[before];
    if (article && entry instanceof Object && 'id' in entry) names.articles.set(String(entry.id), article.id);
  }
  const lists = [];
  for (const kind of kinds) {
    const ready: Ready[] = [];
    const values = opened.lists[kind.name] ?? [];
    for (const [index, value] of values.entries()) {
      await pause(index, 2000, signal);
      const row = kind.read(value, names);
      if (typeof row === 'function') ready.push(row);
    }
    if (values.length > 0) lists.push({ kind, ready, refused: values.length - ready.length });
  }
  const { articles, refused } = read;
  const total = articles.length + lists.reduce((sum, { ready }) => sum + ready.length, 0);
  onProgress(0, total);
  const report: ImportReport = {
    ...(await importArticles(db, articles, signal, (done) => onProgress(done, total))),
    refused,
  };
  let done = articles.length;
  for (const { kind, ready, refused } of lists) {
    const name = kind.name === 'words' || kind.name === 'wordStates' ? 'words' : 'rest';
    const counts: RowCounts = report[name] ?? { ...noCounts(), refused: 0 };
    report[name] = counts;
    counts.refused += refused;
    for (let start = 0; start < ready.length && !report.stopped; start += kind.batch) {
      report.stopped = await takeBatch(
        counts,
        () => takeRows(db, kind, ready.slice(start, start + kind.batch)),
        signal,
      );
      done += kind.batch;
      onProgress(Math.min(done, total), total);
    }
  }
  return { ok: true, report };
}

/** Takes one batch and counts it; says why the rest has to wait, '' where it has not. */
async function takeBatch(
  counts: RowCounts,
  take: () => ReturnType<typeof takeRows>,
  signal: AbortSignal,
): Promise<Stopped> {
  if (signal.aborted) return 'cancelled';
  try {
    add(counts, await take());
    return '';
  } catch (error) {
    return stoppedBy(error);
  }
}

async function pause(index: number, every: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (index % every === every - 1) await turn();
}

/** The text of a file in UTF-8; null as soon as it is longer than so many UTF-16 units, the rest unread. */
async function textWithin(file: Pick<Blob, 'stream'>, most: number, signal: AbortSignal): Promise<string | null> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let length = 0;
  for (;;) {
    signal.throwIfAborted();
    const { done, value } = await reader.read();
    const piece = decoder.decode(value, { stream: !done });
    pieces.push(piece);
    length += piece.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    if (done) return pieces.join('');
  }
}
