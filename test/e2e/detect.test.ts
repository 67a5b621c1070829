import { existsSync, readFileSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserNames, until } from './browsers';
import { guests, isOffered, overlayIsOpen, pageButton, readOverlay, saveInOverlay } from './overlay';
import { badgeOf, openOwn, storedSettings } from './own-pages';
import { started } from './started';
import { pause, steady } from './waiting';

const host = 'http://www.chinanews.com.cn';
/** Time in which a button would come that must not. */
const settle = () => pause(1500);

/** Clicks the page's button where it stands, with the browser's own mouse: its inside cannot be reached from here. */
async function clickButton(page: Page): Promise<void> {
  await until(() => isOffered(page), 'the button'); // it comes a moment after the sign at the toolbar icon
  const look = () =>
    page.evaluate((name) => {
      const { x, y, width, height } = document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2, width };
    }, pageButton);
  const box = await steady(look, 'the button at rest');
  expect(box.width).toBeGreaterThan(20);
  await page.mouse.click(box.x, box.y);
}

const app = (
  late: string,
) => `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>样报</title></head><body><div id="app"></div>
<script>const show = (html) => { document.getElementById('app').innerHTML = html; }; ${late}</script></body></html>`;

describe.each(browserNames)('detection in %s', (name) => {
  const at = started(name, { build: 'test' });
  const article =
    /<article>[\s\S]*<\/article>/.exec(readFileSync('test/demo/pages/traditional.html', 'utf8'))?.[0] ?? '';

  it('offers itself on an article of a known site, with one element, and opens there', async () => {
    const page = await at.session.visit(`${host}/chinese-only.html`);
    await until(() => isOffered(page), 'the button');
    expect(await guests(page)).toEqual(['div']);
    await clickButton(page);
    await until(() => overlayIsOpen(page), 'the reader');
    expect((await readOverlay(page)).title).toBe('环城快线将于年底通车 全程仅需46分钟');
    await page.close();
  });

  it('is silent on lists, on pages of unknown sites, and on languages that are not Chinese', async () => {
    at.web.serve(
      `${host}/ja.html`,
      '<!DOCTYPE html><html lang="ja"><meta charset="utf-8"><title>図書館の夜間開館</title><article><h1>図書館の夜間開館が始まる</h1><p>今月から市立図書館は夜間も開館することになった。閉館時間は午後六時から十時に延長される。仕事帰りの市民が利用しやすいようにするためだという。</p><p>試行の最初の一週間で、夜間の来館者は三千六百人に達した。図書館は三か月後に結果をまとめ、続けるかどうかを決める予定である。</p></article></html>',
    );
    at.web.serve(
      `${host}/en.html`,
      '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Night opening</title><article><h1>Library opens at night (夜间开放)</h1><p>Starting this month the city library is opening at night on a trial basis, with its closing time extended from six to ten.</p><p>In the first week the library received more visits than it had expected, and it will publish its assessment in three months.</p></article></html>',
    );
    const urls = ['list.html', 'ja.html', 'en.html', ''].map((path) => `${host}/${path}`);
    const pages = await Promise.all(
      [...urls, `${at.web.origin}/chinese-only.html`].map((url) => at.session.visit(url)),
    );
    await settle();
    for (const page of pages) {
      expect(await guests(page), page.url()).toEqual([]);
      await page.close();
    }
  });

  it('marks the toolbar icon: an article, one with English, a saved one, nothing', async () => {
    const own = await openOwn(at.session, 'options.html');
    const shows = async (path: string, badge: string) => {
      const page = await at.session.visit(`${host}/${path}`);
      await until(async () => (await badgeOf(own, page.url())) === badge, `${badge} on ${path}`);
      return page;
    };
    await (await shows('chinese-only.html', '文')).close();
    const page = await shows('interleaved.html', '文');
    await clickButton(page);
    await until(() => overlayIsOpen(page), 'the reader');
    await readOverlay(page);
    await saveInOverlay(page);
    await until(async () => (await badgeOf(own, page.url())) === '✓', 'the sign of a saved article');
    await page.goto(`${host}/list.html`);
    await until(async () => (await badgeOf(own, page.url())) === '', 'no sign on a list');
    await page.close();
    await (await shows('interleaved.html', '✓')).close();
    await own.close();
  });

  it('notices an article that renders late', async () => {
    at.web.serve(`${host}/late.html`, app(`window.come = () => show(${JSON.stringify(article)});`));
    const page = await at.session.visit(`${host}/late.html`);
    await pause(500);
    expect(await isOffered(page)).toBe(false);
    await page.evaluate('come()');
    await until(() => isOffered(page), 'the button on a late page');
    await page.close();
  });

  it('follows navigation without reload, there and back', async () => {
    at.web.serve(
      `${host}/spa.html`,
      app(`window.go = (path, html) => { history.pushState({}, '', path); document.title = path; show(html); };
        window.article = ${JSON.stringify(article)}; show('<ul><li><a href="#">首页</a></li></ul>');`),
    );
    const page = await at.session.visit(`${host}/spa.html`);
    await settle();
    expect(await isOffered(page)).toBe(false);
    await page.evaluate('go("/a/1.html", article)');
    await until(() => isOffered(page), 'the button after pushState');
    await page.evaluate('go("/list", "<ul><li><a href=\\"#\\">首页</a></li></ul>")');
    await until(async () => !(await isOffered(page)), 'no button on the list');
    await page.close();
  });

  it('goes away when it is dismissed, and for good on a site where it is not wanted', async () => {
    const page = await at.session.visit(`${host}/chinese-only.html`);
    await until(() => isOffered(page), 'the button');
    const press = async (label: RegExp) => {
      await page.hover(pageButton);
      const found = await page.waitForFunction(
        (tag: string, source: string) => {
          const buttons = document.querySelector(tag)?.shadowRoot?.querySelectorAll('button') ?? [];
          const wanted = new RegExp(source, 'i');
          return (
            Array.from(buttons).find((b) => wanted.test(b.getAttribute('aria-label') ?? b.textContent ?? '')) ?? null
          );
        },
        {},
        pageButton,
        label.source,
      );
      const look = () =>
        (found as ElementHandle<HTMLElement>).evaluate((b) => {
          const { x, y, width, height } = b.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        });
      const box = await steady(look, `${label} at rest`);
      await page.mouse.click(box.x, box.y);
      await until(async () => !(await isOffered(page)), 'the button gone');
    };
    await press(/dismiss|hide|close/);
    await page.reload();
    await until(() => isOffered(page), 'the button after a reload');
    await press(/never/);
    const own = await openOwn(at.session, 'options.html');
    await until(async () => (await storedSettings(own))?.neverHosts.length, 'the choice kept');
    await own.close();
    await page.bringToFront();
    await page.reload();
    await settle();
    expect(await isOffered(page)).toBe(false);
    await page.close();
    const elsewhere = await at.session.visit('http://www.thepaper.cn/chinese-only.html');
    await until(() => isOffered(elsewhere), 'the button on another site');
    await elsewhere.close();
  });

  it.skipIf(!existsSync('../shared/corpora'))('offers itself on a real page that it was not built for', async () => {
    const html = readFileSync('../shared/corpora/pages/people_1.html', 'utf8').replace(
      /<script[\s\S]*?<\/script>/gi,
      '',
    );
    at.web.serve('http://politics.people.com.cn/real.html', html);
    const page = await at.session.visit('http://politics.people.com.cn/real.html');
    await until(() => isOffered(page), 'the button');
    await page.close();
  });
});
