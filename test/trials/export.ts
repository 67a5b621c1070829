import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { readImport } from '@/lib/library/import/import';
import { until } from '../e2e/browsers';
import { openLibrary } from '../e2e/library-page';
import type { Look } from './in-page';
import { changed, lost, type Operation, untouched } from './operation';

/**
 * A JSON backup of the whole library. The library stays as it was. In the folder of downloads nothing lies under the name
 * of a finished file but a whole backup, or the empty file by which Firefox holds a name while it writes beside it.
 */
export const exporting: Operation = {
  id: 'export',
  begins: 'today',
  articles: 200,
  span: 1,
  fresh: false,
  ready: async ({ session, before }) => {
    const library = await openLibrary(session);
    await (await library.waitForSelector('.action-bar .export-menu button:not([disabled])'))?.click();
    const choice = await library.waitForSelector('.export-panel button[data-exporter="json"]');
    const expected = Object.keys(before.titles).sort().join();
    const isWhole = (file: string): boolean => {
      const read = readImport(readFileSync(join(session.downloads, file), 'utf8'));
      return (
        read.ok &&
        read.refused.length === 0 &&
        read.articles
          .map(({ id }) => id)
          .sort()
          .join() === expected
      );
    };
    const files = () => readdirSync(session.downloads);
    for (const file of files()) rmSync(join(session.downloads, file), { recursive: true });
    const finished = () => files().filter((file) => file.endsWith('.json'));
    const begin = async () => {
      await (choice as ElementHandle<HTMLButtonElement> | null)?.evaluate((button) => button.click());
      const done = until(async () => finished().some(isWhole), 'the file', 20_000, 5);
      const judge = (found: Look) => {
        const full = finished().filter((file) => readFileSync(join(session.downloads, file)).length > 0);
        const whole = full.filter(isWhole);
        const broken = [
          ...changed(before, found, [...untouched, 'articles', 'versions']),
          ...lost(before, found),
          ...full.filter((file) => !whole.includes(file)).map((file) => `${file} is cut off`),
        ];
        const moment = whole.length > 0 ? 'after' : files().length > 0 ? 'during' : 'before';
        return { moment, broken, note: whole.length > 0 ? 'a whole file' : `files: ${files().length}` } as const;
      };
      return { done, judge };
    };
    return { begin };
  },
};
