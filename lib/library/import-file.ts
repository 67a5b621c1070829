import type { Library } from './database';
import { type ImportProblem, type ImportReport, importArticles, importLimit, readImport } from './import';

/** UTF-8 takes at most three bytes for a UTF-16 unit: what is larger cannot be within the limit, and is not even read. */
const mostBytes = importLimit * 3;

/** Takes a file into the library, from its bytes to the report. A file that is refused changes nothing. */
export async function importFile(
  db: Library,
  file: Pick<Blob, 'size' | 'text'>,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<{ ok: true; report: ImportReport } | { ok: false; problem: ImportProblem; detail: string }> {
  if (file.size > mostBytes) return { ok: false, problem: 'too-large', detail: `${file.size} bytes` };
  const text = await file.text();
  signal.throwIfAborted();
  const read = readImport(text);
  if (!read.ok) return read;
  const { articles, refused } = read;
  onProgress(0, articles.length);
  const counts = await importArticles(db, articles, signal, (done) => onProgress(done, articles.length));
  return { ok: true, report: { ...counts, refused } };
}
