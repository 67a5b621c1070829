import { readFileSync } from 'node:fs';
import type { KeyInput, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserNames, until } from './browsers';
import { pressInReader, readerSays } from './english';
import { clickIn, countIn, saysIn, textIn } from './learning';
import { exportAll, openArticle, openLibrary } from './library-page';
import { markedTexts, marks, placeOfWords, selection, selectWords, untilMarked } from './marks';
import { closeOverlay, openReader, overlayIsOpen, read, readerState, readOverlay, saveInOverlay } from './overlay';
import { started } from './started';

const sample = readFileSync('test/demo/pages/interleaved.html', 'utf8');

describe.each(browserNames)('notes and marks in %s', (name) => {
  const at = started(name, { build: 'test' });
  let address: string;
  let page: Page;
  beforeAll(async () => {
    address = `${at.web.origin}/notes.html`;
    at.web.serve(address, sample);
    page = await read(at.session, address);
  });

  const keys = async (...pressed: KeyInput[]) => {
    for (const key of pressed) await page.keyboard.press(key);
  };
  const saveButton = () => textIn(page, '.toolbar-save');

  it('marks what the mouse selects, and keeps the article with the first mark', async () => {
    expect(await saveButton()).toBe('Save');
    await selectWords(page, '最多的是豆雁');
    await until(async () => (await countIn(page, '.selection-bar')) === 1, 'the selection bar');
    const words = await placeOfWords(page, '最多的是豆雁');
    const bar = await page.evaluate(() => {
      const root = document.querySelector('duizhao-reader')?.shadowRoot;
      const box = root?.querySelector('.selection-bar')?.getBoundingClientRect() ?? new DOMRect();
      return { top: box.top, left: box.left, right: box.right };
    });
    expect(bar.top).toBeGreaterThan(words.y);
    expect(bar.top - words.y).toBeLessThan(60);
    expect(bar.left).toBeLessThan(words.x);
    expect(bar.right).toBeGreaterThan(words.x - 100);
    await pressInReader(page, /^Highlight: Green$/);
    await untilMarked(page, ['最多的是豆雁']);
    expect(await marks(page)).toEqual([{ text: '最多的是豆雁', colour: 'green', hasNote: false }]);
    await readerSays(page, /it is in your library now/);
    await until(async () => (await saveButton()) === 'Saved', 'the Save button to know');
    await until(async () => (await countIn(page, '.selection-bar')) === 0, 'the bar gone');
  });

  it('selects from the first letter of any sentence, and gives that sentence the focus', async () => {
    for (const words of ['往年很少见到的', '监测人员', 'Within three days', '届时']) {
      await selectWords(page, words);
      const side = /^[A-Z]/.test(words) ? 'en' : 'zh';
      expect((await readerState(page)).focus).toMatch(new RegExp(`^${side} `));
    }
    await clickIn(page, '.headline-zh');
    await until(async () => (await selection(page)) === '', 'nothing selected');
    await selectWords(page, '豆雁'); // within a mark: no click on it
    await until(async () => (await countIn(page, '.selection-bar')) === 1, 'the selection bar');
    expect(await countIn(page, '.note-card')).toBe(0);
    await clickIn(page, '.headline-zh');
    await until(async () => (await countIn(page, '.selection-bar')) === 0, 'nothing selected');
  });

  it('writes a note on English words, which no command of the reader hears', async () => {
    await selectWords(page, 'rarely seen in past years');
    await pressInReader(page, /^Add a note$/);
    await until(async () => (await readerState(page)).focus.startsWith('textarea'), 'the note’s field');
    const before = await readerState(page);
    await page.keyboard.type('Ask: how rare? jlvthgnfbsq');
    expect(await readerState(page)).toEqual(before);
    await pressInReader(page, /^Save note$/);
    await until(async () => (await marks(page)).some((mark) => mark.hasNote), 'the note’s sign');
    expect((await marks(page)).at(-1)).toEqual({ text: 'rarely seen in past years', colour: 'green', hasNote: true });
  });

  it('asks before a note being written is lost, by × as by Escape', async () => {
    await selectWords(page, '提前三天');
    await pressInReader(page, /^Add a note$/);
    await until(async () => (await readerState(page)).focus.startsWith('textarea'), 'the note’s field');
    await page.keyboard.type('Not finished');
    await clickIn(page, '.toolbar [title^="Close"]');
    await saysIn(page, '.note-editor [role="alert"]', /has not been saved/);
    expect(await overlayIsOpen(page)).toBe(true);
    await pressInReader(page, /^Keep editing$/);
    await page.keyboard.press('Escape');
    await saysIn(page, '.note-editor [role="alert"]', /has not been saved/);
    expect(await overlayIsOpen(page)).toBe(true);
    await pressInReader(page, /^Discard it$/);
    await until(async () => (await countIn(page, '.note-card')) === 0, 'the card gone');
    expect(await markedTexts(page)).toHaveLength(2);
  });

  it('does it all with keys: highlight, note, difficult, list; and takes deleting back', async () => {
    await keys('Home');
    // The language that had the focus last is the one that is walked through.
    if ((await readerState(page)).focus.startsWith('en ')) await keys('p');
    await keys('g');
    await until(async () => (await markedTexts(page)).length === 3, 'the highlight of g');
    const first = (await markedTexts(page))[0] ?? '';
    await keys('j', 'n');
    await until(async () => (await readerState(page)).focus.startsWith('textarea'), 'the note’s field');
    await page.keyboard.type('By keys');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await until(async () => (await marks(page)).filter((mark) => mark.hasNote).length === 2, 'the note of n');
    expect((await readerState(page)).focus).toMatch(/^zh /);
    await keys('j', 'f');
    await until(async () => (await countIn(page, '.sentence-difficult')) === 1, 'the difficult sentence');
    await keys('b');
    await saysIn(page, '.notes-panel', /By keys/);
    expect(await countIn(page, '.notes-panel .note-item')).toBe(5);
    await saysIn(page, '.notes-panel', /Difficult sentence/);
    await keys('b');
    await until(async () => (await countIn(page, '.notes-panel')) === 0, 'the panel gone');
    await keys('Home', 'g');
    await readerSays(page, /Highlight deleted/);
    await expect.poll(() => markedTexts(page)).not.toContain(first);
    await pressInReader(page, /^Undo$/);
    await until(async () => (await markedTexts(page)).includes(first), 'the highlight again');
  });

  it('shows the marks again on the page and in the library', async () => {
    const before = await marks(page);
    expect(before).toHaveLength(4);
    await closeOverlay(page);
    await openReader(at.session, page);
    await readOverlay(page);
    await until(async () => (await marks(page)).length === 4, 'the marks after opening again');
    expect(await marks(page)).toEqual(before);
    await expect.poll(saveButton).toBe('Saved');
    await page.close();
    page = await read(at.session, address);
    await until(async () => (await marks(page)).length === 4, 'the marks on the page loaded again');
    const library = await openLibrary(at.session);
    await openArticle(library);
    await until(async () => (await marks(library)).length === 4, 'the marks in the library');
    expect(await marks(library)).toEqual(before);
    expect(await countIn(library, '.sentence-difficult')).toBe(1);
    await library.close();
  });

  it('carries notes into every form of export', async () => {
    const library = await openLibrary(at.session);
    const files = await exportAll(at.session, library);
    for (const [form, text] of Object.entries(files)) {
      expect(text, form).toContain('By keys');
      expect(text, form).toContain('Ask: how rare?');
      expect(text, form).toContain('最多的是豆雁');
    }
    expect(Object.keys(files)).toHaveLength(4);
    expect(files.html).toMatch(/<mark[^>]*>最多的是豆雁/);
    await library.close();
  });

  it('follows a sentence that moved, and lists what is no longer in the text', async () => {
    const [first = ''] = await markedTexts(page);
    await page.close();
    const added = '<p>编者补记一段。</p><p>The editors added a paragraph.</p>';
    const changed = sample
      .replace('<p>十月中旬', `${added}<p>十月中旬`)
      .replace('数量最多的是豆雁，其次是绿头鸭。', '豆雁之外还有很多别的水鸟。');
    at.web.serve(address, changed);
    page = await read(at.session, address);
    await until(async () => (await markedTexts(page)).includes(first), 'the mark at its sentence');
    expect(await markedTexts(page)).not.toContain('最多的是豆雁');
    await expect.poll(() => marks(page)).toHaveLength(3);
    await saveInOverlay(page);
    await keys('b');
    await saysIn(page, '.notes-panel', /No longer in the text[\s\S]*最多的是豆雁/);
    expect(await countIn(page, '.notes-panel .note-item')).toBe(5);
    await keys('b');
    await until(async () => (await countIn(page, '.notes-panel')) === 0, 'the panel gone');
    await closeOverlay(page);
    const library = await openLibrary(at.session);
    const { json = '', markdown = '' } = await exportAll(at.session, library, ['json', 'markdown']);
    expect(json).toContain('编者补记一段');
    expect(json).toContain('最多的是豆雁');
    expect(markdown).toContain('最多的是豆雁');
    at.web.serve(address, sample);
    await page.goto(address);
    await openReader(at.session, page);
    await readOverlay(page);
    await until(async () => (await markedTexts(page)).includes('最多的是豆雁'), 'the mark found again');
    await library.close();
  });
});
