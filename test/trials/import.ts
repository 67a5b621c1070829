import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'fake-indexeddb/auto';
import type { ElementHandle } from 'puppeteer-core';
import { writeBackup } from '@/lib/library/backup/write-backup';
import { openLibrary as openDatabase } from '@/lib/library/database';
import type { SavedArticle } from '@/lib/library/saved-article';
import { articleTables, writeRows } from '@/lib/library/store';
import { backup } from '../e2e/filled-library';
import { openLibrary } from '../e2e/library-page';
import type { Look } from './in-page';
import { changed, lost, type Operation, untouched } from './operation';
import { savedNews } from './texts';

const count = 100;
const first = 20_000;

/**
 * A hundred articles through the library's own import, in turn as a JSON export and as a whole backup in a zip. What is
 * there afterwards is the file's beginning, in whole batches, or all.
 */
export const importing: Operation = {
  id: 'import',
  forms: 2,
  legend:
    'a hundred articles, in turn a JSON export and a backup in a zip. Before: none of them is in the library; during: at ' +
    'least one is, and the page has not reported; after: the page has reported.',
  begins: 'today',
  articles: 20,
  span: 1,
  fresh: true,
  ready: async ({ session, before, number }) => {
    const zipped = number % 2 === 1;
    const file = join(mkdtempSync(join(tmpdir(), 'duizhao-import-')), zipped ? 'library.zip' : 'library.json');
    const at = new Date().toISOString();
    const news = Array.from({ length: count }, (_, index) => savedNews(first + index, at));
    writeFileSync(file, zipped ? await zipOf(news) : backup(news));
    // A backup's articles come in the order of their ids.
    const order = zipped ? [...news].sort((a, b) => (a.id < b.id ? -1 : 1)) : news;
    const library = await openLibrary(session);
    const input = (await library.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
    let reported = false;
    const begin = async () => {
      const given = input?.uploadFile(file);
      const report = library.waitForSelector('.import-state dl').then(() => {
        reported = true;
      });
      const judge = (found: Look) => {
        const there = order.map(({ id, article }) => found.titles[id] === article.title);
        const seen = there.filter(Boolean).length;
        // Both take in twenty-five articles in one transaction.
        const gap = there.slice(0, seen).includes(false) || seen % 25 !== 0;
        const broken = [
          ...changed(before, found, [...untouched, 'versions']),
          ...lost(before, found),
          ...(reported && seen < count ? [`${count - seen} of the file were lost after the report`] : []),
          ...(gap ? ['a batch was taken in by half'] : []),
        ];
        const moment = reported ? 'after' : seen === 0 ? 'before' : 'during';
        return {
          moment,
          broken,
          note: `${zipped ? 'zip' : 'json'}: ${seen} of ${count} taken in${reported ? ', reported' : ''}`,
        } as const;
      };
      return { done: Promise.all([given, report]), judge };
    };
    return { begin };
  },
};

/** A whole backup of a library that holds these articles. */
async function zipOf(articles: SavedArticle[]): Promise<Uint8Array> {
  const db = openDatabase(`import-${articles[0]?.savedAt}`);
  await db.transaction('rw', articleTables(db), async () => {
    for (const one of articles) await writeRows(db, one);
  });
  const signal = new AbortController().signal;
  const options = { now: new Date(), version: '1.0', pictures: false, settings: null, signal };
  const { file } = await writeBackup(db, options);
  await db.delete();
  return new Uint8Array(await file.arrayBuffer());
}
