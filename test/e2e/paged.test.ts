import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserNames, until } from './browsers';
import { clickIn } from './learning';
import { openReader, readOverlay } from './overlay';
import { started } from './started';

const sample = readFileSync('test/demo/pages/chinese-only.html', 'utf8');
const second = '第二页的内容从这里开始：沿线的十二座车站都将设无障碍电梯，站外配有自行车停车棚和公交接驳站。';
const third = '第三页说的是票价：全程六元，学生和七十岁以上的老人半价，换乘公交一小时之内不再另外收费。';
const pager =
  '<p class="fenye"><a href="1001.html">1</a> <a href="1001_2.html">2</a> <a href="1001_3.html">3</a> <a href="1001_2.html">下一页</a></p>';

/** The sample article with this text, or its own, and a pager below. */
const paged = (text?: string): string => {
  const page = text
    ? sample.replace(/(<div class="article">)[\s\S]*?(<\/div>\s*<p class="editor">)/, `$1<p>${text}</p>$2`)
    : sample;
  return page.replace('<p class="editor">', `${pager}<p class="editor">`);
};

/** The overlay's notice about further pages. */
const notice = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document
        .querySelector('duizhao-reader')
        ?.shadowRoot?.querySelector('.ui-notice:has(button), .ui-notice:has(.more-pages)')?.textContent ?? '',
  );

/** Clicks the notice's button with the browser's own mouse. */
async function ask(page: Page): Promise<void> {
  await until(async () => (await notice(page)) !== '', 'the notice about further pages');
  await clickIn(page, '.ui-notice button');
}

const allText = (rows: { zh: string[] }[]): string => rows.flatMap((row) => row.zh).join('');

describe.each(browserNames)('an article of several pages in %s', (name) => {
  const at = started(name, { build: 'test' });

  const serve = (host: string) => {
    at.web.serve(`${host}/a/1001.html`, paged());
    at.web.serve(`${host}/a/1001_2.html`, paged(second));
    at.web.serve(`${host}/a/1001_3.html`, paged(third));
  };
  const asked = (host: string) => at.web.seen.filter((request) => request.startsWith(`GET ${host}/a/1001_`));

  it('is loaded whole on a known site, on a click and not before', async () => {
    const host = 'http://www.chinanews.com.cn';
    serve(host);
    const page = await at.session.visit(`${host}/a/1001.html`);
    await openReader(at.session, page);
    const before = await readOverlay(page);
    expect(allText(before.rows)).not.toContain('第二页');
    expect(await notice(page)).toContain('2');
    expect(asked(host)).toEqual([]);
    await ask(page);
    await until(async () => allText((await readOverlay(page)).rows).includes('全程六元'), 'the text of the last page');
    const whole = allText((await readOverlay(page)).rows);
    expect(whole).toContain(allText(before.rows));
    expect(whole.indexOf('无障碍电梯')).toBeLessThan(whole.indexOf('全程六元'));
    expect(asked(host)).toEqual([`GET ${host}/a/1001_2.html`, `GET ${host}/a/1001_3.html`]);
    await expect.poll(() => notice(page)).toBe('');
    await page.close();
  });

  it('is linked where the browser does not let us fetch', async () => {
    const host = 'http://news.unknown.example';
    serve(host);
    const page = await at.session.visit(`${host}/a/1001.html`);
    await openReader(at.session, page);
    await readOverlay(page);
    await ask(page);
    await until(
      async () => (await notice(page)).includes('only from sites it knows'),
      'the word that it is not allowed',
    );
    expect((await readOverlay(page)).links).toEqual(
      expect.arrayContaining([`${host}/a/1001_2.html`, `${host}/a/1001_3.html`]),
    );
    expect(asked(host)).toEqual([]);
    await page.close();
  });
});
