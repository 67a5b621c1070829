import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Session, until } from './browsers';
import { pressInReader, readerSays } from './english';
import { countIn, saysIn } from './learning';
import { openArticle, openLibrary } from './library-page';
import { markedTexts, selectWords, untilMarked } from './marks';
import { findPage } from './open-pages';
import { closeOverlay, openReader, read, readerState, readOverlay, saveInOverlay } from './overlay';
import { press, says, textOf } from './own-pages';
import { started } from './started';
import { drawn } from './waiting';

const sample = readFileSync('test/demo/pages/interleaved.html', 'utf8');
const changed = sample
  .replaceAll('湿地迎来今年首批候鸟', '湿地迎来今年首批候鸟（更新）')
  .replace('数量最多的是豆雁，其次是绿头鸭。', '数量最多的是豆雁，约占六成。');

/** The open page of what changed. */
async function versionsPage(session: Session): Promise<Page> {
  let page: Page | undefined;
  await until(async () => {
    page = await findPage(session.browser, /\/library\.html#\/versions\//);
    return page;
  }, 'the page of earlier texts');
  if (!page) throw new Error('no page');
  await page.waitForSelector('.comparison-state');
  return page;
}

const marked = (page: Page, mark: 'ins' | 'del'): Promise<string[]> =>
  page.$$eval(`.comparison ${mark}`, (marks) => marks.map((one) => one.textContent ?? ''));

describe.each(browserNames)('a page that changes between two savings in %s', (name) => {
  const at = started(name, { build: 'test' });
  let address: string;
  let page: Page;
  beforeAll(async () => {
    address = `${at.web.origin}/versions.html`;
    at.web.serve(address, sample);
    page = await read(at.session, address);
  });

  it('is saved with a mark, and says nothing of versions', async () => {
    expect(await saveInOverlay(page)).toMatch(/Saved to your library/);
    await selectWords(page, '最多的是豆雁，其次');
    await pressInReader(page, /^Highlight: Green$/);
    await untilMarked(page, ['最多的是豆雁，其次']);
    await closeOverlay(page);
    const library = await openLibrary(at.session);
    await openArticle(library);
    expect(await countIn(library, '.versions-notice')).toBe(0);
    await library.close();
  });

  it('says how many sentences differ when it is saved again, and shows which', async () => {
    at.web.serve(address, changed);
    await page.goto(address);
    await openReader(at.session, page);
    await readOverlay(page);
    expect(await saveInOverlay(page)).toMatch(/Updated: 2 sentences differ from the text saved on/);
    await pressInReader(page, /^See what changed$/);
    const versions = await versionsPage(at.session);
    expect(await textOf(versions, '.comparison-state')).toBe('2 sentences differ.');
    expect(await marked(versions, 'del')).toEqual(['其次是绿头鸭']);
    expect(await marked(versions, 'ins')).toEqual(['（更新）', '约占六成']);
    expect(await textOf(versions, '.comparison')).toMatch(/\d+ unchanged sentences/);
    await press(versions, /^\d+ unchanged sentences$/);
    await says(versions, /Hide \d+ unchanged sentences/);
    await press(versions, 'Back to the article');
    await versions.waitForSelector('.saved-article:focus-within .row');
    await says(versions, /The text changed since you first saved it: 2 sentences/);
    // The mark whose words are gone is still listed with them.
    await drawn(versions);
    await versions.keyboard.press('b');
    await saysIn(versions, '.notes-panel', /No longer in the text[\s\S]*最多的是豆雁，其次/);
    await versions.close();
  });

  it('makes the earlier text the text again, with the mark in its place', async () => {
    const library = await openLibrary(at.session);
    await openArticle(library);
    await press(library, 'See what changed');
    await library.waitForSelector('.comparison-state');
    await press(library, 'Make this the text again');
    await says(library, /This is the text again/);
    await until(async () => (await library.$$('.version')).length === 3, 'both texts among the earlier ones');
    await press(library, 'Back to the article');
    await until(async () => (await markedTexts(library)).includes('最多的是豆雁，其次'), 'the mark in the text');
    expect(await textOf(library, '.headline-zh')).toBe('湿地迎来今年首批候鸟');
    await library.close();
  });

  it('deletes an earlier text and takes that back', async () => {
    const library = await openLibrary(at.session);
    await openArticle(library);
    await press(library, 'See what changed');
    await library.waitForSelector('.comparison-state');
    await press(library, /^Delete the text of/);
    await until(async () => (await library.$$('.version')).length === 2, 'one text less');
    await press(library, 'Undo');
    await until(async () => (await library.$$('.version')).length === 3, 'the text again');
    await library.close();
  });

  it('keeps an edited line through every change of the page', async () => {
    await page.bringToFront();
    at.web.serve(address, sample);
    await page.goto(address);
    await openReader(at.session, page);
    await readOverlay(page);
    await page.keyboard.press('Home');
    await until(async () => (await readerState(page)).focus.startsWith('zh '), 'the first sentence');
    await page.keyboard.press('e');
    await until(async () => (await readerState(page)).focus.startsWith('textarea'), 'the line’s editor');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('My own first line.');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await readerSays(page, /Your line is kept/);
    at.web.serve(address, changed);
    await page.goto(address);
    await openReader(at.session, page);
    await readOverlay(page);
    await saveInOverlay(page);
    await closeOverlay(page);
    const library = await openLibrary(at.session);
    await openArticle(library);
    await says(library, /My own first line\./);
    expect(await textOf(library, '.headline-zh')).toBe('湿地迎来今年首批候鸟（更新）');
    await library.close();
  });
});
