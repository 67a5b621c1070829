import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dump } from '../library/dump';
import { lookAt, makeLibrary } from '../trials/operation';
import { putInPage } from '../trials/trial';
import { browserNames } from './browsers';
import { titles } from './library-page';
import { says } from './own-pages';
import { started } from './started';

const fixture = (version: number): Dump =>
  JSON.parse(readFileSync(`test/library/fixtures/version-${version}.json`, 'utf8'));

/** What a page of an older version does: it holds the library open, and gives way or not when a newer page asks. */
const holdOpen = (page: Page, givesWay: boolean): Promise<void> =>
  page.evaluate(
    (givesWay) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('duizhao');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          Object.assign(globalThis, { held: db, asked: 0 });
          db.onversionchange = () => {
            (globalThis as unknown as { asked: number }).asked += 1;
            if (givesWay) db.close();
          };
          resolve();
        };
      }),
    givesWay,
  );

const letGo = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());

describe.each(browserNames)('two windows of different versions in %s', (name) => {
  const at = started(name, { build: 'test' });
  let older: Page;
  beforeAll(async () => {
    older = await at.session.own('icon/16.png');
    await putInPage(older);
  });

  it('an older page that gives way lets the newer one bring the library to its version', async () => {
    const before = await makeLibrary(older, fixture(2), 3);
    await holdOpen(older, true);
    const library = await at.session.own('library.html');
    await expect.poll(() => titles(library)).toHaveLength(9);
    const found = await lookAt(older);
    expect(found.problems).toEqual([]);
    expect(found.titles).toEqual(before.titles);
    expect(found.version).toBeGreaterThan(2);
    await library.close();
  });

  it('an older page that does not is waited for, and the reader is told', async () => {
    const before = await makeLibrary(older, fixture(2), 3);
    await holdOpen(older, false);
    const library = await at.session.own('library.html');
    await says(library, /still on the old version/);
    await letGo(older); // nobody could look at it before: the browser queues whoever comes after the newer page
    await expect.poll(() => titles(library)).toHaveLength(9);
    const found = await lookAt(older);
    expect({ problems: found.problems, titles: found.titles }).toEqual({ problems: [], titles: before.titles });
    await library.close();
  });

  it('an open page gives way to a newer version, says so, and writes nothing more', async () => {
    await makeLibrary(older, fixture(3), 0);
    const library = await at.session.own('library.html');
    // Six articles, of which one lies in the archive.
    await expect.poll(() => titles(library)).toHaveLength(5);
    await older.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('duizhao', 990);
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
          request.onerror = () => reject(request.error);
        }),
    );
    await says(library, /was updated while this page was open/);
    const before = await lookAt(older);
    const later = await at.session.own('library.html');
    await says(later, /A newer version of Duìzhào wrote this library/);
    expect(await lookAt(older)).toEqual(before);
  });
});
