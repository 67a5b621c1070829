import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SavedArticle } from '@/lib/library/saved-article';
import { browserNames, until } from './browsers';
import { backup, fillLibrary, fourArticles, importText, picture } from './filled-library';
import { choose, exportAll, openArticle, openLibrary, titles } from './library-page';
import { press, says, textOf } from './own-pages';
import { started } from './started';

const [library, wetland, railway, market] = fourArticles.map((saved) => saved.article.title) as [
  string,
  string,
  string,
  string,
];

/** Waits until the list shows just these headlines, in this order. */
const lists = (page: Page, ...wanted: string[]): Promise<void> => expect.poll(() => titles(page)).toEqual(wanted);

describe.each(browserNames)('the library page in %s', (name) => {
  const at = started(name);
  let page: Page;
  beforeAll(async () => {
    page = await openLibrary(at.session);
  });

  it('says what to do while it is empty', async () => {
    expect(await textOf(page, 'main')).toMatch(/Nothing saved yet[\s\S]*Press the 对照 button[\s\S]*Import/);
    expect(await page.$('.action-bar')).toBeNull();
  });

  describe('with four articles', () => {
    beforeEach(async () => {
      await fillLibrary(page);
      await lists(page, market, railway, wetland, library);
    });
    afterEach(async () => {
      await page.bringToFront();
      await page.evaluate(() => {
        location.hash = '#/';
      });
    });

    it('filters by outlet, keyword, date and kind of English, and sorts', async () => {
      await choose(page, 'Outlet', '晨报');
      await lists(page, railway, library);
      await choose(page, 'Keyword', '夜读');
      await lists(page, library);
      await press(page, 'Clear filters');
      await lists(page, market, railway, wetland, library);
      await choose(page, 'Keyword', '夜读');
      await lists(page, market, library);
      await press(page, 'Clear filters');
      await choose(page, 'From', '2026-01-18');
      await choose(page, 'To', '2026-03-12');
      await lists(page, wetland, library);
      await choose(page, 'To', '2026-03-11');
      await lists(page, wetland);
      await press(page, 'Clear filters');
      await choose(page, 'English', 'gloss');
      await lists(page, market);
      await choose(page, 'Keyword', '候鸟');
      await says(page, /Nothing found/);
      await press(page, 'Clear search and filters');
      await lists(page, market, railway, wetland, library);
      await choose(page, 'Order', 'newest');
      await lists(page, railway, library, wetland, market);
      await choose(page, 'Order', 'oldest');
      await lists(page, market, wetland, library, railway);
      await choose(page, 'Order', 'title'); // by pinyin: anjing, huancheng, shidi, tushuguan
      await lists(page, market, railway, wetland, library);
      await choose(page, 'Order', 'oldest');
      await lists(page, market, wetland, library, railway);
      await choose(page, 'Order', 'outlet'); // chenbao, kuaibao, wanbao
      await lists(page, railway, library, market, wetland);
      await choose(page, 'Order', 'saved');
    });

    it('exports just what is selected', async () => {
      await page.click('.entry:nth-child(2) .entry-select input');
      await says(page, /1 selected/, '.list-state');
      const { json } = await exportAll(at.session, page, ['json']);
      const { articles } = JSON.parse(json ?? '') as { articles: SavedArticle[] };
      expect(articles).toEqual([fourArticles.find((saved) => saved.article.title === railway)]);
      await page.click('.entry:nth-child(2) .entry-select input');
      await says(page, /4 articles/, '.list-state');
    });

    it('deletes at once and takes it back whole', async () => {
      await press(page, `Delete “${wetland}”`);
      await lists(page, market, railway, library);
      await press(page, 'Undo');
      await lists(page, market, railway, wetland, library);
      const { json } = await exportAll(at.session, page, ['json']);
      expect((JSON.parse(json ?? '') as { articles: unknown[] }).articles).toEqual([...fourArticles].reverse());
    });

    it('opens an article in the reader view at an address of its own, and goes back', async () => {
      const address = () => page.evaluate(() => location.href);
      const list = await address();
      await openArticle(page, `.entry-link[href*="${encodeURIComponent('a/1')}"]`);
      expect(await textOf(page, '.headline-zh')).toBe(library);
      expect(await textOf(page, '.headline-en')).toBe('Headline 1');
      expect(await address()).toContain('#/article/');
      const rows = await page.$$eval('.row', (all) => all.map((row) => row.querySelectorAll('[data-side]').length));
      expect(rows.reduce((sum, sides) => sum + sides, 0)).toBe(8); // four sentences in two languages
      expect(await page.$('[data-layout="side-by-side"] .badge-page')).not.toBeNull();
      await page.keyboard.press('j');
      await page.waitForSelector('[data-side="en"][data-linked]');
      const article = await address();
      await page.evaluate(() => history.back());
      await lists(page, market, railway, wetland, library);
      expect(await page.$('.saved-article')).toBeNull();
      await page.evaluate((hash) => {
        location.hash = hash;
      }, new URL(article).hash);
      await page.waitForSelector('.saved-article:focus .row'); // it takes the focus, and keys from then on
      await page.keyboard.press('Escape');
      await page.waitForSelector('.saved-article', { hidden: true });
      expect((await address()).replace(/#\/?$/, '')).toBe(list.replace(/#\/?$/, ''));
      await page.evaluate(() => {
        location.hash = '#/article/nobody.example%2Fnothing';
      });
      await says(page, /This article is not in the library/);
      await press(page, 'Back to the library');
      await lists(page, market, railway, wetland, library);
    });

    it('fetches no picture before the reader asks for it', async () => {
      const asked = () => at.web.seen.filter((line) => line.includes(new URL(picture).host));
      await openArticle(page, `.entry-link[href*="${encodeURIComponent('a/2')}"]`);
      const show = '.row-image button';
      await page.waitForSelector(show);
      await page.$eval(show, (e) => e.scrollIntoView());
      expect(await textOf(page, '.row-image')).toContain('pictures.example');
      // A request made for certain after the article was drawn, so that one of the article's own would be seen before it.
      await (await at.session.visit(`${at.web.origin}/list.html?after`)).close();
      await page.bringToFront();
      expect(asked()).toEqual([]);
      await page.click(show);
      await until(async () => asked().length > 0, 'the request for the picture');
      expect(new Set(asked())).toEqual(new Set([`CONNECT ${new URL(picture).host}:443`]));
    });

    it('shows in every window what happens in one of them', async () => {
      const second = await openLibrary(at.session);
      await lists(second, market, railway, wetland, library);
      await press(second, `Delete “${market}”`);
      await lists(page, railway, wetland, library);
      await press(second, 'Undo');
      await lists(page, market, railway, wetland, library);
      await second.close();
    });

    it('refuses damaged and hostile files, says why and changes nothing', async () => {
      const whole = async () => {
        const { json } = await exportAll(at.session, page, ['json']);
        return (JSON.parse(json ?? '') as { articles: unknown[] }).articles;
      };
      const before = await whole();
      const [first] = fourArticles as [SavedArticle];
      const with_ = (change: object) => ({ ...first, ...change });
      const inArticle = (change: object) => with_({ article: { ...first.article, ...change } });
      const address = 'https://news.example.cn/a/99';
      const files: [string, RegExp][] = [
        ['this is not JSON', /damaged, or it is not a JSON file/],
        [backup(fourArticles).slice(0, -200), /damaged, or it is not a JSON file/],
        ['[]', /not an export of the library/],
        ['{"format":"something-else","version":1}', /not an export of the library/],
        [backup([first], { version: 99 }), /newer version/],
        [backup([first], { extra: true }), /not built as an export/],
        [backup([first]).replace('"articles":[', '"articles":{"0":').replace(/\]\}$/, '}}'), /not built|not a JSON/],
        [backup([inArticle({ canonicalUrl: 'javascript:alert(1)' })]), /Refused\s+1[\s\S]*canonicalUrl/],
        [
          backup([inArticle({ canonicalUrl: address, sourceUrl: 'javascript:alert(1)' })]),
          /Refused\s+1[\s\S]*sourceUrl/,
        ],
        [
          backup([
            inArticle({
              canonicalUrl: address,
              blocks: [
                { id: 'b1', kind: 'image', lang: 'zh', text: '', src: 'data:image/svg+xml,<svg onload=alert(1)>' },
              ],
            }),
          ]),
          /Refused\s+1[\s\S]*blocks/,
        ],
        [
          backup([with_({})]).replace('"titleEn":', '"__proto__":{"polluted":true},"titleEn":'),
          /Refused\s+1|Already there\s+1/,
        ],
        [backup([with_({ html: '<script>' })]), /Refused\s+1/],
        [
          backup([with_({ pairs: [{ zh: ['b77.1'], en: [], source: 'page', confidence: 1 }] })]),
          /Refused\s+1[\s\S]*a pair names a sentence that is not there/,
        ],
        [backup([with_({ savedAt: 'yesterday' })]), /Refused\s+1[\s\S]*savedAt/],
        [backup([null, 3, 'text', []]), /Refused\s+4/],
      ];
      for (const [file, why] of files) expect(await importText(page, file), file.slice(0, 300)).toMatch(why);
      expect(await whole()).toEqual(before);
      expect(await page.evaluate(() => ({}) as { polluted?: boolean })).toEqual({});
      expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    });

    it('shows script in the fields of a file as the text that it is', async () => {
      const [first] = fourArticles as [SavedArticle];
      const script = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
      const hostile = {
        ...first,
        titleEn: script,
        keywords: [{ zh: script, en: script }],
        article: {
          ...first.article,
          canonicalUrl: 'https://news.example.cn/a/98',
          title: script,
          site: script,
          byline: script,
        },
      };
      expect(await importText(page, backup([hostile]))).toMatch(/New\s+1/);
      await lists(page, market, railway, wetland, library, script); // saved at the same moment as the last
      expect(await page.$$eval('main script, main [onerror], main img', (all) => all.length)).toBe(0);
      await openArticle(page, `.entry-link[href*="${encodeURIComponent('a/98')}"]`);
      expect(await textOf(page, '.headline-zh')).toBe(script);
      expect(await page.$$eval('main script, main [onerror], main img', (all) => all.length)).toBe(0);
      expect(await page.title()).not.toBe('1');
      await press(page, `Organise “${script}”`, '.toolbar');
      await press(page, 'Delete', '.toolbar');
      await lists(page, market, railway, wetland, library);
    });
  });
});
