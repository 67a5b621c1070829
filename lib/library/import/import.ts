import * as z from 'zod';
import { type KindName, kindNames } from '../backup/kinds';
import type { Counts, Stopped } from '../backup/take-rows';
import type { Library } from '../database';
import { guarded } from '../failure';
import { readRows } from '../rescued-rows';
import { describeProblem, savedArticleRow } from '../rows';
import { articleId, type SavedArticle } from '../saved-article';
import { articleTables, storeArticle } from '../store';
import { fileVersion } from './file-version';

/** Characters that a file may have at most: room for some 2,000 articles with glosses, little enough to hold in memory. */
export const importLimit = 160_000_000;

/** The last four are of backups (`backup/restore-backup.ts`). */
export const importProblems = [
  'too-large',
  'not-json',
  'wrong-format',
  'newer-version',
  'wrong-shape',
  'not-backup',
  'damaged',
  'beyond-limits',
  'no-room',
] as const;
export type ImportProblem = (typeof importProblems)[number];

/** An article of the file that was left out: its place in the file, from 0, and what is wrong with it. */
export interface Refused {
  index: number;
  why: string;
}

export type ImportResult = { ok: true; articles: SavedArticle[]; refused: Refused[] } | RefusedFile;

export interface RefusedFile {
  ok: false;
  problem: ImportProblem;
  detail: string;
}

/** Counts of articles, and of what else the file holds. */
export interface ImportReport extends Counts {
  refused: Refused[];
  /** Why it ended early; what was counted until then is in the library. '' where everything was taken in. */
  stopped: Stopped;
  /** Kept words and word states together; absent where the file holds none. */
  words?: RowCounts;
  /** How articles are filed, collections, earlier texts, pictures, the reading list; absent likewise. */
  rest?: RowCounts;
}

export interface RowCounts extends Counts {
  /** Not sound, and left out. */
  refused: number;
}

/**
 * Versions of the file. Never change one that was published: old files are read for ever. The number rises with whatever
 * an older reader would refuse, so that it says "made by a newer version" instead of calling sound articles unsound.
 *
 * 1: articles.
 * 2: articles may carry annotations; kept words and word states beside them, where the whole library was exported.
 * 3: how articles are filed, collections and earlier texts; the reading list and feeds, where the whole library was.
 */
const version1 = {
  format: z.literal('duizhao-library'),
  version: z.literal(1),
  exportedAt: z.string().max(40),
  articles: z.array(z.unknown()),
};
const list = z.array(z.unknown()).optional();
const version2 = { ...version1, version: z.literal(2), words: list, wordStates: list };
const file = z.discriminatedUnion('version', [
  z.strictObject(version1),
  z.strictObject(version2),
  z.strictObject({
    ...version2,
    version: z.literal(fileVersion),
    collections: list,
    filings: list,
    versions: list,
    later: list,
    feeds: list,
  }),
]);

/**
 * Reads an exported file without touching the library. Articles that are not sound are refused one by one; a file that
 * is not ours, is newer than we are or is no JSON is refused whole.
 */
export function readImport(text: string): ImportResult {
  const opened = openImport(text);
  if (!opened.ok) return opened;
  const result: ImportResult = { ok: true, articles: [], refused: [] };
  for (const [index, entry] of opened.entries.entries()) readEntry(entry, index, result);
  return result;
}

/** A file of ours, what is in it not looked at yet. */
export interface OpenedFile {
  ok: true;
  /** Articles. */
  entries: unknown[];
  /** What else it holds, by kind. */
  lists: Partial<Record<KindName, unknown[]>>;
}

/** The first half of `readImport`: the file as a whole, its articles not looked at yet. */
export function openImport(text: string): OpenedFile | RefusedFile {
  if (text.length > importLimit) return refuse('too-large', `${text.length} characters`);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return refuse('not-json', error instanceof Error ? error.message : '');
  }
  const rows = readRows(value);
  if (rows) return rows;
  const head = z.looseObject({ format: z.literal('duizhao-library'), version: z.int().min(1) }).safeParse(value);
  if (!head.data) return refuse('wrong-format', describeProblem(head.error));
  if (head.data.version > fileVersion) return refuse('newer-version', String(head.data.version));
  const { data, error } = file.safeParse(value);
  if (!data) return refuse('wrong-shape', describeProblem(error));
  const lists = Object.fromEntries(Object.entries(data).filter(([name]) => kindNames.some((kind) => kind === name)));
  return { ok: true, entries: data.articles, lists: { ...(lists as OpenedFile['lists']), articles: [] } };
}

/** The second half: looks at one article of the file and adds it to what was read or what was refused. */
export function readEntry(entry: unknown, index: number, into: { articles: SavedArticle[]; refused: Refused[] }): void {
  const { data, error } = savedArticleRow.safeParse(entry);
  // The identity is ours to give: a file may have been written under other rules, or to take another's place.
  if (data) into.articles.push({ ...data, id: articleId(data.article.canonicalUrl) });
  else into.refused.push({ index, why: describeProblem(error) });
}

export const refuse = (problem: ImportProblem, detail: string): RefusedFile => ({ ok: false, problem, detail });

/** Articles in one transaction: few enough that the page stays alive in between. */
const batch = 25;

/**
 * Merges articles into the library, each batch wholly or not at all: the newer text of an article wins, the reader's
 * edits stay. `onProgress` gets the number of articles done. A cancelled signal or a full disk ends it between batches
 * and is reported, not thrown.
 */
export async function importArticles(
  db: Library,
  articles: readonly SavedArticle[],
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Omit<ImportReport, 'refused'>> {
  const report = { added: 0, updated: 0, unchanged: 0, stopped: '' as ImportReport['stopped'] };
  for (let start = 0; start < articles.length; start += batch) {
    if (signal.aborted) return { ...report, stopped: 'cancelled' };
    const counts = { added: 0, updated: 0, unchanged: 0 };
    try {
      await guarded(() =>
        db.transaction('rw', articleTables(db), async () => {
          for (const article of articles.slice(start, start + batch))
            counts[await storeArticle(db, article, 'newer')] += 1;
        }),
      );
    } catch (error) {
      const full = error instanceof Error && 'code' in error && error.code === 'no-space';
      return { ...report, stopped: full ? 'no-space' : 'unknown' };
    }
    for (const kind of ['added', 'updated', 'unchanged'] as const) report[kind] += counts[kind];
    onProgress(Math.min(start + batch, articles.length));
  }
  return report;
}
