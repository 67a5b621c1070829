import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { readImport } from '@/lib/library/import/import';
import { type Session, until } from '../e2e/browsers';
import { openLibrary } from '../e2e/library-page';
import { openOwn, press } from '../e2e/own-pages';
import type { Look } from './in-page';
import { changed, lost, type Operation, untouched } from './operation';

interface Form {
  ending: string;
  /** Whether articles in the archive are left out, as the list does. */
  listed: boolean;
  /** Shows the library up to the press that begins, which it gives. */
  ready(session: Session): Promise<() => Promise<unknown>>;
  /** Ids of the articles in a file; throws where the file is cut off or damaged. */
  read(bytes: Buffer): string[];
}

/** By the number of the run in turn. */
const forms: readonly [Form, Form] = [
  {
    ending: '.json',
    listed: true,
    ready: async (session) => {
      const library = await openLibrary(session);
      // Not with the mouse: a notice that comes above the list would move the button away from under it.
      const menu = await library.waitForSelector('.action-bar .export-menu:not(.organise-menu) button:not([disabled])');
      await menu?.evaluate((button) => (button as HTMLElement).click());
      await library.waitForSelector('.export-panel button[data-exporter="json"]');
      return () => library.$eval('.export-panel button[data-exporter="json"]', (e) => (e as HTMLElement).click());
    },
    read: (bytes) => {
      const found = readImport(bytes.toString('utf8'));
      if (!found.ok || found.refused.length > 0) throw new Error('not a whole export');
      return found.articles.map(({ id }) => id);
    },
  },
  {
    ending: '.zip',
    listed: false,
    ready: async (session) => {
      const page: Page = await openOwn(session, 'library.html#/backup');
      await page.waitForSelector('[aria-labelledby="backup-now"] button');
      return () => press(page, 'Back up now');
    },
    read: (bytes) =>
      Object.entries(unzipSync(new Uint8Array(bytes)))
        .filter(([name]) => name.startsWith('articles-'))
        .flatMap(([, part]) => Buffer.from(part).toString('utf8').trim().split('\n'))
        .map((row) => (JSON.parse(row) as { id: string }).id),
  },
];

/**
 * In turn a JSON export and a whole backup of 50 MB, most of it pictures, so that writing takes a while. The library stays
 * as it was. In the folder of downloads nothing lies under the name of a finished file but a whole one, or the empty file
 * by which Firefox holds a name while it writes beside it. The narrow part begins with the first file in that folder.
 */
export const exporting: Operation = {
  id: 'export',
  forms: 2,
  legend:
    'in turn a JSON export of 200 articles and a whole backup of them with 50 MB of pictures. Before: no file was begun; ' +
    'during (inside): the browser had begun to write, and there is no whole file; after: a whole file lies there.',
  begins: 'today',
  articles: 200,
  pictures: 25,
  span: 1,
  fresh: false,
  ready: async ({ session, before, number }) => {
    const form = forms[number % 2 === 0 ? 0 : 1];
    const expected = Object.keys(before.titles)
      .filter((id) => !form.listed || !before.archived.includes(id))
      .sort()
      .join();
    const press = await form.ready(session);
    const isWhole = (file: string): boolean => {
      try {
        return (
          form
            .read(readFileSync(join(session.downloads, file)))
            .sort()
            .join() === expected
        );
      } catch {
        return false;
      }
    };
    const files = () => readdirSync(session.downloads);
    for (const file of files()) rmSync(join(session.downloads, file), { recursive: true });
    const sizeOf = (file: string) => statSync(join(session.downloads, file), { throwIfNoEntry: false })?.size ?? 0;
    const named = () => files().filter((file) => file.endsWith(form.ending) && sizeOf(file) > 0);
    const begin = async () => {
      void press().catch(() => undefined); // the browser died before
      const narrow = until(async () => files().length > 0, 'the beginning of the file', 120_000, 1);
      const done = until(async () => named().length > 0, 'the file', 120_000, 1);
      const judge = (found: Look) => {
        const full = named();
        const whole = full.filter(isWhole);
        const broken = [
          ...changed(before, found, [...untouched, 'articles', 'versions']),
          ...lost(before, found),
          ...full.filter((file) => !whole.includes(file)).map((file) => `${file} is cut off`),
        ];
        const moment = whole.length > 0 ? 'after' : files().length > 0 ? 'during' : 'before';
        const sizes = files().map((file) => `${/\.\w+$/.exec(file)?.[0]} of ${sizeOf(file)} bytes`);
        return { moment, broken, inside: moment === 'during', note: `${form.ending}: ${sizes.join(', ')}` } as const;
      };
      return { done, narrow, judge };
    };
    return { begin };
  },
};
