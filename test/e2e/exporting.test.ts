import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AnkiServer, startAnki } from '../anki-connect/server';
import { readApkg } from '../export/apkg/read-apkg';
import { article, saved } from '../library/samples';
import { browserNames, launch, type Session, until } from './browsers';
import { fillLibrary, fourArticles, picture } from './filled-library';
import { fillWords } from './kept-words';
import { downloaded, openLibrary, titles } from './library-page';
import { press, says, textOf } from './own-pages';
import { startWeb, type Web } from './web';

const gif = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Puts a picture into the library, as if it had been kept with its article. */
const keepPicture = (page: Page, id: string) =>
  page.evaluate(
    (article, src, base64) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('duizhao');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const writing = db.transaction('images', 'readwrite');
          const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
          writing
            .objectStore('images')
            .put({ id: article, src, type: 'image/gif', bytes, savedAt: '2026-10-10T08:00:00.000Z' });
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    id,
    picture,
    gif,
  );

/** Opens the choices of a form for what is listed or selected. */
async function choices(page: Page, form: string): Promise<void> {
  await (await page.waitForSelector('.action-bar .export-menu:not(.organise-menu) button:not([disabled])'))?.click();
  await (await page.waitForSelector(`.export-panel [data-more="${form}"]`))?.click();
  await page.waitForSelector('dialog[open] .ui-dialog-actions button:not([disabled])');
}
const exportNow = (page: Page) => page.click('dialog[open] .ui-dialog-actions .ui-button-primary');
const open = (file: string) => unzipSync(new Uint8Array(readFileSync(file)));
const text = (bytes: Uint8Array | undefined) => strFromU8(bytes ?? new Uint8Array());

describe.each(browserNames)('exporting in %s', (name) => {
  let web: Web;
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    web = await startWeb();
    session = await launch(name, web, { build: 'test' });
    page = await openLibrary(session);
    await fillLibrary(page);
    await until(async () => (await titles(page)).length === 4, 'four articles');
    await fillWords(page);
    await keepPicture(page, fourArticles[1]?.id ?? '');
  });
  afterAll(async () => {
    await session?.close();
    await web?.close();
  });

  it('makes a zip of notes with their pictures from a selection', async () => {
    for (const n of [2, 3]) await page.click(`.entry:nth-child(${n}) .entry-select input`);
    await says(page, /2 selected/, '.list-state');
    await choices(page, 'markdown');
    expect(await textOf(page, 'dialog[open]')).toMatch(/These 2 articles[\s\S]*The whole library: 4/);
    await press(page, 'Pictures', 'dialog[open]');
    const file = await downloaded(session, 'the zip', () => exportNow(page));
    const files = open(file);
    const image = Object.keys(files).find((one) => one.startsWith('images/')) ?? '';
    expect(Object.keys(files).sort()).toEqual(
      ['index.md', image, ...[1, 2].map((n) => `${fourArticles[n]?.article.title}.md`)].sort(),
    );
    expect(Buffer.from(files[image] ?? []).toString('base64')).toBe(gif);
    expect(text(files[`${fourArticles[1]?.article.title}.md`])).toContain(`![清晨的湿地](${image})`);
    expect(web.seen.filter((line) => line.includes(new URL(picture).host))).toEqual([]);
  });

  it('makes a book with readings and pictures that the checker has nothing against', async () => {
    await choices(page, 'epub');
    await press(page, 'All words', 'dialog[open]');
    await press(page, 'The whole library: 4', 'dialog[open]');
    const file = await downloaded(session, 'the book', () => exportNow(page));
    const { messages } = await EpubCheck.validate(new Uint8Array(readFileSync(file)), { version: '3.3' });
    expect(messages.map(({ id, message }) => `${id} ${message}`)).toEqual([]);
    const files = open(file);
    const pages = Object.keys(files).filter((one) => /a\d+\.xhtml$/.test(one));
    expect(pages).toHaveLength(4);
    for (const one of pages) expect(text(files[one])).toMatch(/<ruby>图<rt[^>]*>tú<\/rt>|<ruby>的<rt[^>]*>de<\/rt>/);
    expect(Object.keys(files).some((one) => one.includes('images/'))).toBe(true);
  });

  it('makes a package for Anki, which another SQLite reads', async () => {
    await choices(page, 'anki-package');
    await press(page, 'The whole library: 4', 'dialog[open]');
    const file = await downloaded(session, 'the package', () => exportNow(page));
    expect(basename(file)).toMatch(/^duizhao-.*\.apkg$/);
    const { notes, decks } = readApkg(new Uint8Array(readFileSync(file)));
    expect(Object.values(decks).map((deck) => deck.name)).toContain('Duìzhào 对照::Words');
    const count = (deck: string) => notes.filter((note) => note.deck === `Duìzhào 对照::${deck}`).length;
    expect([count('Sentences'), count('Words')]).toEqual([12, 12]);
    const word = notes.find(({ fields }) => fields.Simplified === '湿地');
    expect(word?.fields).toMatchObject({ Pinyin: 'shīdì', Sentence: '<b>湿地</b>迎来了首批候鸟。' });
    expect(word?.tags).toContain('duizhao');
  });

  it('remembers the choices', async () => {
    await choices(page, 'epub');
    expect(
      await page.$$eval('dialog[open] input[type=radio]:checked', (all) =>
        all.map((one) => (one as HTMLInputElement).value),
      ),
    ).toEqual(['these', 'stacked', 'all', 'pinyin']);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { hidden: true });
  });

  it('hands sentences to Anki, which the background alone may reach', async () => {
    const send = 'dialog[open] .export-form .ui-button-primary';
    let anki: AnkiServer | null = null;
    try {
      anki = await startAnki();
      web.pass('http://127.0.0.1:8765', anki.address); // whatever listens at Anki's own port here
      await (
        await page.waitForSelector('.action-bar .export-menu:not(.organise-menu) button:not([disabled])')
      )?.click();
      await (await page.waitForSelector('.export-panel [data-exporter="to-anki"]'))?.click();
      await page.waitForSelector('dialog[open] input[type="password"]');
      await page.click(send); // a real click: Firefox asks for a permission in no other
      await says(page, /8 cards added/, 'dialog[open]');
      expect(anki.collection.notes).toHaveLength(8);
      expect(anki.collection.decks).toContain('Duìzhào 对照');
      await press(page, 'Both', 'dialog[open]');
      await press(page, 'Update what is there already', 'dialog[open]');
      await page.click(send);
      await says(page, /8 were there already and were updated/, 'dialog[open]');
      expect(anki.collection.notes).toHaveLength(8);
      expect(anki.collection.models.map(({ modelName }) => modelName)).toContain('Duìzhào 对照 word');
      const reached = await page.evaluate(() =>
        fetch('http://127.0.0.1:8765').then(
          () => true,
          () => false,
        ),
      );
      expect(reached).toBe(false);
    } finally {
      await anki?.close();
    }
    await page.click(send);
    await says(page, /Nobody answers|Another program/, 'dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { hidden: true });
  });

  it('leaves no file where it is cancelled in the middle, and goes on to work', async () => {
    const many = Array.from({ length: 400 }, (_, n) =>
      saved(
        article(
          1000 + n,
          Array.from({ length: 30 }, (_, k) => `第${k}段，市图书馆试行夜间开放，读者说今天的消息很好。`),
        ),
      ),
    );
    await fillLibrary(page, many);
    await until(
      async () =>
        /404 articles|of 404/.test(await textOf(page, '.list-state').catch(() => '')) ||
        /2 selected/.test(await textOf(page, '.list-state')),
      'the longer list',
    );
    const before = readdirSync(session.downloads);
    await choices(page, 'epub');
    await press(page, /^The whole library: 404$/, 'dialog[open]');
    await exportNow(page);
    await says(page, /[1-9]\d* of 404/, 'dialog[open]');
    await press(page, 'Cancel', 'dialog[open] .ui-dialog-actions');
    await page.waitForSelector('dialog[open] .ui-dialog-actions .ui-button-primary');
    expect(readdirSync(session.downloads)).toEqual(before);
    await press(page, 'These 2 articles', 'dialog[open]');
    const file = await downloaded(session, 'the book', () => exportNow(page));
    expect(basename(file)).toMatch(/^duizhao-.*\.epub$/);
    expect(Object.keys(open(file)).filter((one) => /a\d+\.xhtml$/.test(one))).toHaveLength(2);
  });
});
