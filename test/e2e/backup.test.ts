import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article, fromPage } from '../library/samples';
import { browserNames, buildFolder, launch, type Session, until } from './browsers';
import { fillLibrary, fourArticles } from './filled-library';
import { openLibrary, titles } from './library-page';
import { press } from './own-pages';
import { pause } from './waiting';
import { startWeb, type Web } from './web';

/** What a backup holds, and what the library notes about itself. */
const tables = 'articles summaries texts filings collections versions images words wordStates later feeds'.split(' ');

/** Every row of the library as JSON, bytes as lists; with `change` first put in, or all taken out. */
const rows = (page: Page, change: Record<string, object[]> | 'erase' = {}, names = tables): Promise<string> =>
  page.evaluate(
    async (change, names) => {
      const wait = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await wait(indexedDB.open('duizhao'));
      const all = [...db.objectStoreNames];
      const transaction = db.transaction(all, 'readwrite');
      if (change === 'erase') for (const name of all) transaction.objectStore(name).clear();
      else
        for (const [name, some] of Object.entries(change))
          for (const row of some as { bytes?: number[] }[])
            transaction.objectStore(name).put(row.bytes ? { ...row, bytes: Uint8Array.from(row.bytes) } : row);
      const found: Record<string, unknown[]> = {};
      for (const name of names) found[name] = await wait(transaction.objectStore(name).getAll());
      db.close();
      // Fields in the order of their names: which came first is of no account.
      return JSON.stringify(found, (key, value) => {
        if (value instanceof Uint8Array) return value.join(' ');
        if (key === 'key') return undefined;
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
        return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
      });
    },
    change,
    names,
  );

const id = fourArticles[1]?.id ?? '';
const at = '2026-10-05T08:00:00.000Z';
const collection = '11111111-1111-4111-8111-111111111111';
const png = [
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  ...Array.from({ length: 700 }, (_, n) => (n * 7919) % 256),
];
const beside = {
  images: [{ id, src: 'https://pictures.example/wetland.png', type: 'image/png', bytes: png, savedAt: at }],
  filings: [
    { id, tags: ['鸟'], collections: [collection], favourite: true, archived: false, state: 'read', updatedAt: at },
  ],
  collections: [{ id: collection, name: '自然', createdAt: at, updatedAt: at }],
  versions: [{ ...article(2, ['先前的正文。'], fromPage), id, savedAt: at, replacedAt: at }],
};

/** The backup that comes into a folder, once it has come to rest. */
async function backupIn(folder: string, pattern = /^duizhao-backup-.*\.zip$/): Promise<string> {
  let found = '';
  let last = -1;
  let looks = 0;
  await until(async () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    found = files.find((name) => pattern.test(basename(name))) ?? '';
    const size = found && !files.some((name) => name.endsWith('.part')) ? readFileSync(join(folder, found)).length : -1;
    looks = size > 0 && size === last ? looks + 1 : 0;
    last = size;
    return looks > 8; // on a busy machine the writing stops now and then
  }, 'the backup');
  return join(folder, found);
}

async function restore(page: Page, file: string): Promise<string> {
  const input = (await page.waitForSelector('input[data-restore]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(file);
  const notice = await page.waitForSelector('.backup-outcome .ui-notice');
  return (await notice?.evaluate((element) => (element as HTMLElement).innerText)) ?? '';
}

const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

describe.each(browserNames)('backups in %s', (name) => {
  let web: Web;
  let session: Session;
  let page: Page;
  let before: string;
  let file: string;
  beforeAll(async () => {
    web = await startWeb();
    session = await launch(name, web, { build: 'test' });
    page = await openLibrary(session);
    await fillLibrary(page);
    before = await rows(page, beside);
  });
  afterAll(async () => {
    await session?.close();
    await web?.close();
  });

  it('holds everything with its pictures, in one file', async () => {
    await go(page, '#/backup');
    await press(page, 'Back up now');
    file = await backupIn(session.downloads);
    const files = unzipSync(new Uint8Array(readFileSync(file)));
    expect([...(files['images/000001.png'] ?? [])]).toEqual(png);
    expect(Object.keys(files)).toContain('manifest.json');
    await page.waitForFunction(() => /Last backup: .*4 articles/.test(document.body.innerText));
  });

  it('is refused when it is damaged, and nothing is changed', async () => {
    const damaged = join(mkdtempSync(join(tmpdir(), 'duizhao-damaged-')), 'damaged.zip');
    const bytes = readFileSync(file);
    const middle = Math.floor(bytes.indexOf('images/000001.png') + 300);
    bytes[middle] = (bytes[middle] ?? 0) ^ 255;
    writeFileSync(damaged, bytes);
    expect(await restore(page, damaged)).toMatch(/nothing was changed[\s\S]*damaged[\s\S]*000001\.png/i);
    expect(await rows(page)).toBe(before);
  });

  it('brings everything back equal after all was erased', async () => {
    await rows(page, 'erase');
    await go(page, '#/');
    await page.waitForSelector('.backup-page', { hidden: true });
    await go(page, '#/backup');
    expect(await restore(page, file)).toMatch(/Articles: 4 new, 0 updated, 0 already there/);
    expect(await rows(page)).toBe(before);
    await go(page, '#/');
    await until(async () => (await titles(page)).length === 4, 'the list');
  });
});

describe('the scheduled backup in chromium', () => {
  let web: Web;
  let session: Session;
  beforeAll(async () => {
    web = await startWeb();
    // Nobody can click the browser's question here: a copy of the build has the permission from the start.
    const folder = join(mkdtempSync(join(tmpdir(), 'duizhao-downloads-build-')), 'build');
    cpSync(buildFolder('chromium', 'test'), folder, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { permissions: string[] };
    manifest.permissions.push('downloads');
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    session = await launch('chromium', web, { folder });
  });
  afterAll(async () => {
    await session?.close();
    await web?.close();
  });

  it('is written in the background after a save, by a document that then goes, and lies in the downloads', async () => {
    const own = await session.own('options.html');
    await own.waitForSelector('#data');
    const save = (number: number) =>
      own.evaluate((request) => chrome.runtime.sendMessage({ type: 'save', request }), {
        article: article(number, undefined, fromPage),
      });
    await save(1);
    const plan = { reminder: '', laterUntil: '', schedule: 'daily', keep: 3, pictures: true };
    await rows(own, { facts: [{ name: 'backup-plan', value: plan }] });
    expect(await save(2)).toMatchObject({ ok: true });
    const state = async () =>
      JSON.parse(await rows(own, {}, ['facts'])) as { facts: { name: string; value: unknown }[] };
    const fact = async (name: string) => (await state()).facts.find((one) => one.name === name)?.value;
    await until(async () => (await fact('backup')) !== undefined, 'the scheduled backup');
    expect(await fact('backup')).toMatchObject({ articles: 2, scheduled: true });
    expect(await fact('backup-schedule')).toMatchObject({ failed: null, files: [{ id: expect.any(Number) }] });
    const items = await own.evaluate(() => chrome.downloads.search({}));
    expect(items).toMatchObject([{ state: 'complete', exists: true }]);
    // The driver of the browser gives downloads names of its own; the bytes are what they would be.
    const bytes = new Uint8Array(readFileSync(items[0]?.filename ?? ''));
    expect(Object.keys(unzipSync(bytes))).toContain('articles-0001.jsonl');
    const contexts = () => own.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] }));
    await until(async () => (await contexts()).length === 0, 'the end of the document');
    expect(await save(2)).toMatchObject({ ok: true });
    await pause(2000);
    expect(await own.evaluate(async () => (await chrome.downloads.search({})).length)).toBe(1);
  });

  it('is made by the library page as well, when that opens', async () => {
    const own = await session.own('options.html');
    const schedule = { triedAt: '', failed: null, files: [] };
    await rows(own, { facts: [{ name: 'backup-schedule', value: schedule }] });
    await openLibrary(session);
    const count = () => own.evaluate(async () => (await chrome.downloads.search({ state: 'complete' })).length);
    await until(async () => (await count()) === 2, 'the second backup');
  });
});
