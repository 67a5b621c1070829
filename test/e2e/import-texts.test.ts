import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { lines } from '../import/texts';
import { browserNames } from './browsers';
import { exportAll, openArticle, openLibrary, titles } from './library-page';
import { press, says, textOf } from './own-pages';
import { started } from './started';
import { pause } from './waiting';

const columns = ['旧桥重新开放\tOld Bridge Opens Again', ...lines.map((line) => line.join('\t'))].join('\n');
const tmx = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="zh-CN" o-tmf="x" segtype="sentence" datatype="plaintext" adminlang="en" creationtool="x" creationtoolversion="1"/><body>
${lines.map(([zh, en], n) => `<tu>${n === 3 ? '<prop type="x-origin">MT</prop>' : ''}<tuv xml:lang="zh-CN"><seg>图书馆说：${zh}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`).join('\n')}
</body></tmx>`;
const bomb = `<?xml version="1.0"?><!DOCTYPE tmx [<!ENTITY a "桥桥桥"><!ENTITY b "&a;&a;&a;&a;">]><tmx version="1.4"><body><tu><tuv xml:lang="zh"><seg>&b;</seg></tuv><tuv xml:lang="en"><seg>x</seg></tuv></tu></body></tmx>`;
const hostile = `<html><body onload="document.title='hit'"><table>${lines
  .map(
    ([zh, en]) =>
      `<tr><td>${zh}<img src=x onerror="document.title='hit'"></td><td>${en}&lt;script>document.title='hit'&lt;/script></td></tr>`,
  )
  .join('')}</table></body></html>`;

describe.each(browserNames)('importing texts in %s', (name) => {
  const at = started(name);
  let page: Page;
  beforeAll(async () => {
    page = await openLibrary(at.session);
  });
  afterEach(() =>
    page.evaluate(() => {
      location.hash = '#/';
    }),
  );

  const paste = async (text: string) => {
    await press(page, 'Import');
    await page.waitForSelector('dialog textarea');
    await page.$eval(
      'dialog textarea',
      (field, value) => {
        (field as HTMLTextAreaElement).value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      text,
    );
    await press(page, 'Continue', 'dialog');
  };
  const upload = async (file: string, text: string) => {
    const path = join(mkdtempSync(join(tmpdir(), 'duizhao-import-')), file);
    writeFileSync(path, text);
    const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(path);
  };
  const close = async () => {
    await press(page, 'Close', 'dialog .ui-dialog-actions');
    await page.waitForSelector('dialog', { hidden: true });
  };

  it('takes two pasted columns, once', async () => {
    await paste(columns);
    await says(page, /Two columns · 4 pairs · Chinese left/, 'dialog');
    expect(await textOf(page, '.import-preview')).toContain('The old bridge on the river opened again yesterday.');
    await press(page, 'Import', 'dialog .ui-dialog-actions');
    await says(page, /is in your library[\s\S]*New\s*1/, 'dialog');
    await close();
    await expect.poll(() => titles(page)).toEqual(['旧桥重新开放']);
    await paste(columns);
    await press(page, 'Import', 'dialog .ui-dialog-actions');
    await says(page, /Already there\s*1/, 'dialog');
    await close();
  });

  it('opens what it took, without a link to anywhere, and exports it', async () => {
    await openArticle(page);
    await says(page, /The children no longer need to take a detour/);
    const links = await page.$$eval('.saved-article a', (all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.filter((href) => !/^(?:https?|chrome-extension|moz-extension):/.test(href))).toEqual([]);
    expect(await page.$$eval('.source-line a', (all) => all.length)).toBe(0);
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page.waitForSelector('.saved-article', { hidden: true });
    const files = await exportAll(at.session, page, ['json', 'markdown', 'html', 'text']);
    expect(files.json).toContain('"canonicalUrl":"ni:///sha-256;');
    for (const form of ['markdown', 'html', 'text']) expect(files[form]).not.toMatch(/ni:\/\/|href="ni/);
  });

  it('takes a TMX file, a machine as a machine', async () => {
    await upload('memory.tmx', tmx);
    await says(page, /TMX translation memory · 4 pairs/, 'dialog');
    await press(page, 'Import', 'dialog .ui-dialog-actions');
    await says(page, /New\s*1/, 'dialog');
    await close();
    await says(page, /page 3[\s\S]*machine 1/, '.entry');
    expect(await titles(page)).toContain('memory');
  });

  it('puts addresses on the reading list', async () => {
    await paste('旧桥重新开放\nhttps://a.example/1\nhttps://b.example/2 湿地迎来候鸟\n');
    await says(page, /2 addresses/, 'dialog');
    await page.click('.import-addresses li input');
    await press(page, 'Add 1 to the reading list', 'dialog');
    await says(page, /1 added to the reading list, 0 known/, 'dialog');
    await close();
    const stored = await page.evaluate(
      () =>
        new Promise<unknown[]>((resolve, reject) => {
          const opening = indexedDB.open('duizhao');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const all = opening.result.transaction('later').objectStore('later').getAll();
            all.onsuccess = () => {
              opening.result.close();
              resolve(all.result);
            };
          };
        }),
    );
    expect(stored).toMatchObject([{ url: 'https://b.example/2', title: '湿地迎来候鸟', state: 'waiting' }]);
  });

  it('refuses an entity bomb, and changes nothing', async () => {
    const before = await titles(page);
    await upload('bomb.tmx', bomb);
    await says(page, /nothing was changed[\s\S]*entities/, 'dialog');
    await close();
    expect(await titles(page)).toEqual(before);
  });

  it('takes the text of a hostile table, and nothing else of it', async () => {
    await upload('table.html', hostile);
    await says(page, /Two columns · 4 pairs/, 'dialog');
    expect(await page.$$eval('dialog :is(img, script)', (all) => all.length)).toBe(0);
    await press(page, 'Import', 'dialog .ui-dialog-actions');
    await says(page, /(?:New|Updated)\s*1/, 'dialog');
    await close();
    expect(await page.title()).not.toContain('hit');
    expect(at.web.seen.filter((one) => /\/x$/.test(one))).toEqual([]);
  });

  it('offers the import where a bilingual text is pasted on the list', async () => {
    await page.bringToFront();
    // Through the clipboard itself: Firefox gives an event made by a script no data.
    const pasteOnPage = async (text: string) => {
      await page.evaluate((value) => {
        const field = document.createElement('textarea');
        field.id = 'copied';
        field.value = value;
        document.body.append(field);
        field.focus();
        field.select();
      }, text);
      await page.keyboard.down('Control');
      await page.keyboard.press('c', { commands: ['Copy'] });
      await page.evaluate(() => document.querySelector('#copied')?.remove());
      await page.keyboard.press('v', { commands: ['Paste'] });
      await page.keyboard.up('Control');
    };
    await pasteOnPage('a few words that are no import');
    await pause(500);
    expect(await page.$('dialog[open]')).toBeNull();
    await pasteOnPage(lines.flat().join('\n'));
    await says(page, /Languages in turn · 4 pairs · Chinese first/, 'dialog');
    await press(page, 'Cancel', 'dialog .ui-dialog-actions');
    await page.waitForSelector('dialog', { hidden: true });
  });
});
