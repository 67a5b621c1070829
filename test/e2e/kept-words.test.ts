import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserNames, launch, until } from './browsers';
import { clickOwn, pressInReader, readerSays } from './english';
import { clickIn, countIn, saysIn, textIn, wordSpot } from './learning';
import { closeWelcome } from './open-pages';
import { read, saveInOverlay } from './overlay';
import { openOwn, press, says, setReading } from './own-pages';
import { started } from './started';
import { reload } from './waiting';
import { startWeb } from './web';
import { cardOf } from './word-card';

/** Headwords of the list of kept words, as they stand. */
const heads = (page: Page): Promise<string[]> =>
  page.evaluate(() => Array.from(document.querySelectorAll('.word-entry .word-head'), (e) => e.textContent ?? ''));

const listed = (page: Page, words: string[]): Promise<void> =>
  until(async () => (await heads(page)).sort().join() === [...words].sort().join(), `the words ${words} listed`);

/** Keeps a word of the open article by pointing at it and the key. */
async function keep(page: Page, word: string): Promise<void> {
  const { x, y } = await wordSpot(page, word);
  await page.mouse.click(x, y);
  await cardOf(page, word);
  await page.keyboard.press('a');
  await saysIn(page, '.word-card-actions', /^Kept/);
  await page.keyboard.press('Escape');
  await cardOf(page, '');
}

/** How a word of the open article is marked: 'learning', and the style of the line below it. */
const markOf = (page: Page, word: string): Promise<string> =>
  page.evaluate((wanted) => {
    const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot ?? document;
    const found = [...root.querySelectorAll<HTMLElement>('.pairs .word')].find((e) => e.textContent === wanted);
    if (!found) return '';
    const { textDecorationLine, textDecorationStyle } = getComputedStyle(found);
    return [found.dataset.state, textDecorationLine === 'none' ? 'none' : textDecorationStyle].join(' ');
  }, word);

const marked = (page: Page, word: string, mark: string): Promise<void> =>
  until(async () => (await markOf(page, word)) === mark, `${word} as ${mark}`);

/** The states of words as JSON, from the library's database. Asked from a page of ours. */
const storedStates = (own: Page): Promise<string> =>
  own.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('duizhao');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const all = db.transaction('wordStates').objectStore('wordStates').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            db.close();
            resolve(JSON.stringify(all.result.map(({ word, state }) => ({ word, state }))));
          };
        };
      }),
  );

/** Writes into a field of an open word, as a reader who replaces what is there. */
async function write(page: Page, field: string, text: string): Promise<void> {
  const box = await page.waitForSelector(`[data-field="${field}"]`);
  await box?.evaluate((e) => (e as HTMLInputElement).select());
  await box?.type(text);
  await page.keyboard.press('Enter');
}

describe.each(browserNames)('kept words, %s', (name) => {
  const at = started(name, { build: 'test' });
  let words: Page;
  let page: Page;
  beforeAll(async () => {
    words = await openOwn(at.session, 'library.html#/words');
    page = await read(at.session, `${at.web.origin}/interleaved.html`);
    await until(() => countIn(page, '.pairs .word'), 'words');
  });

  it('stand in the open list at once, with sentence, English, where it is from, and the way to the article', async () => {
    await says(words, /No words kept yet/);
    await keep(page, '候鸟');
    await listed(words, ['候鸟']); // behind the article's tab
    await words.bringToFront();
    await until(() => textIn(words, '.word-entry'), 'the word drawn');
    const entry = await textIn(words, '.word-entry');
    expect(entry).toContain('候鳥');
    expect(entry).toMatch(/hòu niǎo/);
    expect(entry).toContain('北部湿地迎来了今年首批候鸟');
    expect(await textIn(words, '.word-zh mark')).toBe('候鸟');
    expect(await textIn(words, '.word-en')).toContain(
      'the northern wetland received this year’s first migratory birds',
    );
    expect(await countIn(words, '.word-en .badge-page')).toBe(1);
    expect(await words.$eval('.word-source a', (a) => (a as HTMLAnchorElement).href)).toBe(page.url());
    await page.bringToFront();
    await saveInOverlay(page);
    await words.bringToFront();
    await until(
      () => words.$eval('.word-source a', (a) => a.getAttribute('href')?.startsWith('#/article/')),
      'the link into the library',
    );
  });

  it('come from a second window without loading the list again', async () => {
    const second = await read(at.session, `${at.web.origin}/chinese-then-english.html`);
    await until(() => countIn(second, '.pairs .word'), 'words');
    await keep(second, '读者');
    await keep(second, '图书馆');
    await second.close();
    await words.bringToFront();
    await listed(words, ['候鸟', '图书馆', '读者']);
  });

  it('are found by pinyin without tones, by either script and by English', async () => {
    for (const [text, found] of [
      ['houniao', ['候鸟']],
      ['du zhe', ['读者']],
      ['圖書館', ['图书馆']],
      ['library', ['图书馆']],
      ['nothing of it', []],
    ] as [string, string[]][]) {
      const box = await words.waitForSelector('.library:has(.words) [data-search]');
      await box?.evaluate((e) => (e as HTMLInputElement).select());
      await box?.type(text);
      await listed(words, found);
    }
    const box = await words.waitForSelector('.library:has(.words) [data-search]');
    await box?.evaluate((e) => (e as HTMLInputElement).select());
    await words.keyboard.press('Backspace');
    await listed(words, ['候鸟', '图书馆', '读者']);
  });

  it('keep what is changed in them, also when the page is loaded again', async () => {
    const open = async () => {
      await until(
        () =>
          words.evaluate(() => {
            const links = [...document.querySelectorAll<HTMLElement>('.word-entry .entry-link')];
            const link = links.find((e) => e.textContent?.startsWith('候鸟'));
            link?.click();
            return Boolean(link);
          }),
        'the word to open',
      );
      await words.waitForSelector('.word-details');
    };
    await open();
    await write(words, 'meaning', 'a bird that travels');
    await says(words, /Saved/, '.word-details');
    await write(words, 'note', 'seen at dawn');
    await until(async () => (await textIn(words, '.word-details')).split('Saved').length === 3, 'the note saved');
    await reload(words);
    await until(() => textIn(words, '.word-entry'), 'the list');
    await open();
    const field = (which: string) => words.$eval(`[data-field="${which}"]`, (e) => (e as HTMLInputElement).value);
    expect(await field('meaning')).toBe('a bird that travels');
    expect(await field('note')).toBe('seen at dawn');
  });

  it('are merged and deleted, and both can be taken back', async () => {
    const choose = (some: string[]) =>
      words.evaluate((wanted) => {
        for (const entry of document.querySelectorAll('.word-entry'))
          if (wanted.includes(entry.querySelector('.word-head')?.textContent ?? ''))
            entry.querySelector<HTMLElement>('.entry-select input')?.click();
      }, some);
    await choose(['读者', '图书馆']);
    await press(words, 'Merge', '.action-bar');
    await press(words, 'Merge', 'dialog');
    await until(async () => (await heads(words)).length === 2, 'two words');
    const into = (await heads(words)).find((head) => head !== '候鸟') ?? '';
    expect(['读者', '图书馆']).toContain(into);
    await clickOwn(words, /^Undo$/);
    await listed(words, ['候鸟', '图书馆', '读者']);
    await clickOwn(words, /^Delete 候鸟$/);
    await listed(words, ['图书馆', '读者']);
    await clickOwn(words, /^Undo$/);
    await listed(words, ['候鸟', '图书馆', '读者']);
    await expect
      .poll(() => words.$eval('.word-details [data-field="meaning"]', (e) => (e as HTMLInputElement).value))
      .toBe('a bird that travels');
  });

  it('and words that are known count before reading; marking up to a level can be taken back', async () => {
    const again = await read(at.session, `${at.web.origin}/interleaved.html`);
    await until(() => countIn(again, '.pairs .word'), 'words');
    await again.keyboard.press('z');
    await readerSays(again, /HSK \d|Above HSK 6|Too short/);
    await readerSays(again, /You know 0 % of the running words: 0 of \d+ different words/);
    await clickIn(again, '.before-words tbody tr .before-switch');
    await readerSays(again, /: 1 of \d+ different words/);
    await pressInReader(again, /^Mark…$/);
    await readerSays(again, /HSK 1 to 3: \d+\. Mark them as known\?/);
    await pressInReader(again, /^Mark as known$/);
    await readerSays(again, /Marked as known: \d+/);
    await expect
      .poll(async () => Number(/You know (\d+) %/.exec(await textIn(again, '.before-facts'))?.[1]))
      .toBeGreaterThan(20);
    await pressInReader(again, /^Undo$/);
    await readerSays(again, /: 1 of \d+ different words/);
    await clickIn(again, '.before-words tbody tr .before-switch');
    await readerSays(again, /: 0 of \d+ different words/);
    await again.keyboard.press('z');
    await until(async () => (await countIn(again, '.before')) === 0, 'the panel gone');
    await again.close();
  });
});

describe.each(browserNames)('states of words, %s', (name) => {
  it('draw the words, each in its own way, and are there when the browser starts again', async () => {
    const web = await startWeb();
    const profile = mkdtempSync(join(tmpdir(), 'duizhao-profile-'));
    const first = await launch(name, web, { build: 'test', profile });
    try {
      await closeWelcome(first.browser);
      const own = await openOwn(first, 'options.html');
      await setReading(own, { wordColours: true });
      const page = await read(first, `${web.origin}/interleaved.html`);
      await until(() => countIn(page, '.pairs .word'), 'words');
      await marked(page, '候鸟', 'new dotted');
      const { x, y } = await wordSpot(page, '候鸟');
      await page.mouse.click(x, y);
      await cardOf(page, '候鸟');
      await page.keyboard.press('i');
      await marked(page, '候鸟', 'known none');
      await page.keyboard.press('i');
      await marked(page, '候鸟', 'new dotted');
      await pressInReader(page, /^Learning$/);
      await marked(page, '候鸟', 'learning solid');
      const other = await wordSpot(page, '人员');
      await page.keyboard.press('Escape');
      await page.mouse.click(other.x, other.y);
      await cardOf(page, '人员');
      await pressInReader(page, /^Known$/);
      await marked(page, '人员', 'known none');
      // A mark is drawn before it is kept.
      await until(async () => /人员","state":"known"/.test(await storedStates(own)), 'the state of 人员 kept');
    } finally {
      await first.close();
    }
    const second = await launch(name, web, { build: 'test', profile });
    try {
      await closeWelcome(second.browser); // browsers take what a test installs for a new installation each time
      const page = await read(second, `${web.origin}/interleaved.html`);
      await until(() => countIn(page, '.pairs .word'), 'words');
      await marked(page, '候鸟', 'learning solid');
      await marked(page, '人员', 'known none');
      await marked(page, '水鸟', 'new dotted');
    } finally {
      await second.close();
      await web.close();
    }
  });
});
