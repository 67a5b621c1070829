import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserNames, launch, until } from './browsers';
import { openLibrary, titles } from './library-page';
import { closeWelcome } from './open-pages';
import { openReader, read, saveInOverlay } from './overlay';
import { started } from './started';

const host = 'http://www.chinanews.com.cn';

/** The ids in each of the library's tables, read from the database itself. */
const tables = (library: Page): Promise<Record<'articles' | 'summaries' | 'texts', string[]>> =>
  library.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await wait(indexedDB.open('duizhao'));
    const read = async (name: string) => (await wait(db.transaction(name).objectStore(name).getAllKeys())).map(String);
    const found = { articles: await read('articles'), summaries: await read('summaries'), texts: await read('texts') };
    db.close();
    return found;
  });

/** Nothing is half written: whoever stands in one table stands in all, and opens. */
async function whole(library: Page): Promise<string[]> {
  const { articles, summaries, texts } = await tables(library);
  expect(summaries).toEqual(articles);
  expect(texts).toEqual(articles);
  return articles;
}

describe.each(browserNames)('what is saved in %s', (name) => {
  const at = started(name, { build: 'test' });
  let library: Page;
  beforeAll(async () => {
    library = await openLibrary(at.session);
  });

  it('is one article when two tabs save it at the same time, and shows in the open library', async () => {
    expect(await titles(library)).toEqual([]);
    const tabs = [
      await read(at.session, `${host}/interleaved.html`),
      await read(at.session, `${host}/interleaved.html`),
    ];
    const said = await Promise.all(tabs.map((page) => saveInOverlay(page)));
    for (const words of said) expect(words).toMatch(/saved|updated/i);
    expect(said.filter((words) => /Updated/.test(words))).toHaveLength(1);
    await library.bringToFront();
    await expect.poll(() => titles(library)).toEqual(['湿地迎来今年首批候鸟']);
    expect(await whole(library)).toHaveLength(1);
    for (const page of tabs) await page.close();
  });

  it('is all of an article or nothing when its tab is closed while it pairs or saves', async () => {
    for (const wait of [0, 1, 3, 10, 30, 100]) {
      at.web.serve(`${host}/closed-${wait}.html`, page(wait));
      const tab = await at.session.visit(`${host}/closed-${wait}.html`);
      await openReader(at.session, tab);
      const pressed = tab.keyboard.press('s').catch(() => undefined); // perhaps before there is anything to save
      await new Promise((later) => setTimeout(later, wait)); // not a wait for something: a moment to break off at
      await tab.close();
      await pressed;
    }
    const last = await read(at.session, `${host}/chinese-only.html`);
    await saveInOverlay(last);
    await last.close();
    await library.bringToFront();
    // Answered in order: what the closed tabs had asked for is done or will never be.
    await until(async () => (await titles(library)).some((title) => title.startsWith('环城快线')), 'the last one');
    const ids = await whole(library);
    expect(ids).not.toEqual([]);
    for (const id of ids) {
      await library.evaluate(
        (hash) => {
          location.hash = hash;
        },
        `#/article/${encodeURIComponent(id)}`,
      );
      await library.waitForSelector('.saved-article .row');
      await library.evaluate(() => {
        location.hash = '#/';
      });
      await library.waitForSelector('.saved-article', { hidden: true });
    }
  });

  it('is still there when the browser dies right afterwards', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'duizhao-profile-'));
    const first = await launch(name, at.web, { build: 'test', profile });
    try {
      await closeWelcome(first.browser); // it would come between the page and its popup
      const page = await read(first, `${host}/chinese-then-english.html`);
      expect(await saveInOverlay(page)).toMatch(/saved/i);
    } finally {
      await first.kill();
    }
    const second = await launch(name, at.web, { build: 'test', profile });
    try {
      const again = await openLibrary(second);
      await expect.poll(() => titles(again)).toEqual(['市图书馆试行夜间开放']);
      expect(await whole(again)).toHaveLength(1);
    } finally {
      await second.close();
    }
  });
});

const page = (number: number) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>第${number}条消息 - 样报</title></head><body><article><h1>图书馆的第${number}条消息</h1>${'<p>本月起，市图书馆试行夜间开放，阅览室的闭馆时间由下午六时延长至晚上十时。馆方表示，此举旨在方便白天上班的读者。</p>'.repeat(12)}</article></body></html>`;
