import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { jsonExporter } from '@/lib/export/json';
import { readArticles } from '@/lib/library/articles';
import { restOf } from '@/lib/library/backup/leaving-rows';
import { writeBackup } from '@/lib/library/backup/write-backup';
import { type Library, openLibrary } from '@/lib/library/database';
import { importFile } from '@/lib/library/import/import-file';
import { contents, filledLibrary, leaving, never } from './filled';

let source: Library;
beforeEach(async () => {
  source = await filledLibrary(4);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await source.delete();
});

/** From the nth write on the disk is full, until it is given back. */
function fullFrom(nth: number): () => void {
  let writes = 0;
  const spies = (['put', 'add'] as const).map((name) => {
    const write = IDBObjectStore.prototype[name];
    return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...row) {
      writes += 1;
      if (writes >= nth) throw new DOMException('full', 'QuotaExceededError');
      return write.apply(this, row);
    });
  });
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}

async function bothFiles(): Promise<[name: string, file: Blob, pictures: boolean][]> {
  const options = { now: new Date(), version: '1', pictures: true, settings: null, signal: never };
  const ids = await source.articles.toCollection().primaryKeys();
  const { parts } = await jsonExporter.write(
    readArticles(source, ids),
    { now: new Date(), rest: restOf(source, ids) },
    never,
  );
  return [
    ['backup', (await writeBackup(source, options)).file, true],
    ['JSON', new Blob(parts), false],
  ];
}

it('wherever the disk runs full, batches are whole or absent, it is said, and once there is room the rest comes in', async () => {
  const everything = await leaving(source);
  for (const [what, file, pictures] of await bothFiles()) {
    const expected = pictures ? everything : { ...everything, images: [] };
    let stopped = 0;
    for (let nth = 1; nth <= 30; nth += 1) {
      const db = openLibrary(`full-${what}-${nth}`);
      await db.articles.count(); // opened before the disk is full
      const room = fullFrom(nth);
      const outcome = await importFile(db, file, never, () => {});
      room();
      if (!outcome.ok) throw new Error(outcome.detail);
      const { report } = outcome;
      const here = await contents(db);
      // Each batch of these four articles, two filings … is one transaction.
      for (const [table, rows] of Object.entries(here)) {
        const all = expected[table] ?? [];
        expect([0, all.length], `${what}, write ${nth}, ${table}`).toContain(rows.length);
      }
      expect(here.summaries?.length).toBe(here.articles?.length);
      expect(here.texts?.length).toBe(here.articles?.length);
      expect(report.added).toBe(here.articles?.length);
      if (report.stopped) {
        expect(report.stopped).toBe('no-space');
        stopped += 1;
        expect(here).not.toEqual(expected);
        expect(await importFile(db, file, never, () => {})).toMatchObject({ ok: true, report: { stopped: '' } });
      }
      expect(await contents(db)).toEqual(expected);
      await db.delete();
    }
    expect(stopped, what).toBeGreaterThan(15);
  }
}, 60_000);
