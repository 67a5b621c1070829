import type { BilingualArticle } from '../../bilingual-article';
import { isTextAddress } from '../../text/text-address';
import type { Library } from '../database';
import { guarded } from '../failure';
import { bilingualArticleRow, describeProblem } from '../rows';
import { articleId } from '../saved-article';
import { articleTables, storeArticle } from '../store';
import type { ImportReport } from './import';

export interface TextsReport extends ImportReport {
  /** Articles of the same web address that were in the library already, and were left as they are. */
  kept: number;
}

/** Articles in one transaction: few enough that the page stays alive in between. */
const batch = 10;

/**
 * Takes texts from outside into the library, each batch wholly or not at all. A text without a web address is the same
 * article whenever its Chinese is the same: its newer English and headline win, the reader's edits and notes stay. An
 * article that was saved from its page is never written over by a text that names its address. A cancelled signal or a
 * full disk ends it between batches and is reported, not thrown.
 */
export async function importTexts(
  db: Library,
  articles: readonly BilingualArticle[],
  now: string,
  signal: AbortSignal,
  onProgress: (done: number) => void = () => {},
): Promise<TextsReport> {
  const report: TextsReport = { added: 0, updated: 0, unchanged: 0, kept: 0, refused: [], stopped: '' };
  const sound: BilingualArticle[] = [];
  articles.forEach((article, index) => {
    const { data, error } = bilingualArticleRow.safeParse(article);
    if (data) sound.push(data);
    else report.refused.push({ index, why: describeProblem(error) });
  });
  for (let start = 0; start < sound.length; start += batch) {
    if (signal.aborted) return { ...report, stopped: 'cancelled' };
    const counts = { added: 0, updated: 0, unchanged: 0, kept: 0 };
    try {
      await guarded(() =>
        db.transaction('rw', articleTables(db), async () => {
          for (const article of sound.slice(start, start + batch)) counts[await store(db, article, now)] += 1;
        }),
      );
    } catch (error) {
      const full = error instanceof Error && 'code' in error && error.code === 'no-space';
      return { ...report, stopped: full ? 'no-space' : 'unknown' };
    }
    for (const kind of ['added', 'updated', 'unchanged', 'kept'] as const) report[kind] += counts[kind];
    onProgress(Math.min(start + batch, sound.length));
  }
  return report;
}

async function store(db: Library, article: BilingualArticle, now: string) {
  const id = articleId(article.article.canonicalUrl);
  if (!isTextAddress(id) && (await db.articles.where('id').equals(id).count())) return 'kept';
  return storeArticle(db, { ...article, id, savedAt: now, updatedAt: now }, 'incoming');
}
