import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { backup } from '../e2e/filled-library';
import { openLibrary } from '../e2e/library-page';
import type { Look } from './in-page';
import { changed, lost, type Operation, untouched } from './operation';
import { idOf, savedNews, titleOf } from './texts';

const count = 40;
const first = 20_000;

/** A file of forty articles through the library's own import. What is there afterwards is the file's beginning, or all. */
export const importing: Operation = {
  id: 'import',
  begins: 'today',
  articles: 20,
  span: 1,
  fresh: true,
  ready: async ({ session, before }) => {
    const file = join(mkdtempSync(join(tmpdir(), 'duizhao-import-')), 'library.json');
    const at = new Date().toISOString();
    writeFileSync(file, backup(Array.from({ length: count }, (_, index) => savedNews(first + index, at))));
    const library = await openLibrary(session);
    const input = (await library.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
    let reported = false;
    const begin = async () => {
      const given = input?.uploadFile(file);
      const report = library.waitForSelector('.import-state dl').then(() => {
        reported = true;
      });
      const judge = (found: Look) => {
        const there = Array.from({ length: count }, (_, i) => found.titles[idOf(first + i)] === titleOf(first + i, 0));
        const seen = there.filter(Boolean).length;
        const gap = there.slice(0, seen).includes(false);
        const broken = [
          ...changed(before, found, [...untouched, 'versions']),
          ...lost(before, found),
          ...(reported && seen < count ? [`${count - seen} of the file were lost after the report`] : []),
          ...(gap ? ['a batch was taken in by half'] : []),
        ];
        const moment = reported ? 'after' : seen === 0 ? 'before' : 'during';
        return { moment, broken, note: `${seen} of ${count} taken in${reported ? ', reported' : ''}` } as const;
      };
      return { done: Promise.all([given, report]), judge };
    };
    return { begin };
  },
};
