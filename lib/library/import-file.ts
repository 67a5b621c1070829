import type { Library } from './database';
import {
  type ImportReport,
  importArticles,
  importLimit,
  openImport,
  type Refused,
  type RefusedFile,
  readEntry,
} from './import';
import type { SavedArticle } from './saved-article';
import { importWords, readWords } from './word-backup';

/** UTF-8 takes at most three bytes for a UTF-16 unit: what is larger cannot be within the limit, and is not even read. */
const mostBytes = importLimit * 3;

/**
 * Takes a file into the library, from its bytes to the report, and gives the page a turn now and then. All of the file
 * is looked at before anything is written; a file that is refused changes nothing.
 */
export async function importFile(
  db: Library,
  file: Pick<Blob, 'size' | 'text'>,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<{ ok: true; report: ImportReport } | RefusedFile> {
  if (file.size > mostBytes) return { ok: false, problem: 'too-large', detail: `${file.size} bytes` };
  const opened = openImport(await file.text());
  if (!opened.ok) return opened;
  const read = { articles: [] as SavedArticle[], refused: [] as Refused[] };
  for (const [index, entry] of opened.entries.entries()) {
    signal.throwIfAborted();
    readEntry(entry, index, read);
    if (index % 50 === 49) await new Promise<void>((resolve) => setTimeout(resolve));
  }
  const { articles, refused } = read;
  onProgress(0, articles.length);
  const counts = await importArticles(db, articles, signal, (done) => onProgress(done, articles.length));
  const report: ImportReport = { ...counts, refused };
  if (opened.words.length + opened.wordStates.length === 0 || report.stopped) return { ok: true, report };
  const { refused: unsound, ...backup } = readWords(opened.words, opened.wordStates);
  const { stopped, ...words } = await importWords(db, backup, signal);
  return { ok: true, report: { ...report, stopped, words: { ...words, refused: unsound } } };
}
