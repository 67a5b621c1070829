import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserNames, until } from './browsers';
import { countIn } from './learning';
import { read } from './overlay';
import { openOwn, setReading, textOf } from './own-pages';
import { started } from './started';

/** Characters of interface texts that are written otherwise in Taiwan, from words that stand on most of these pages. */
const simplified = /[设储选择页网载条关开读词练标记发语译显应么这们说过还进导册签简边图识级试点击]/;

/** What a page says, without names of languages in themselves (简体中文) and without texts of articles. */
const said = (page: Page, shadow = false): Promise<string> =>
  page.evaluate((inReader) => {
    const root = inReader ? document.querySelector('duizhao-reader')?.shadowRoot : document;
    const copy = (root?.querySelector(inReader ? '.reader' : 'body')?.cloneNode(true) ?? null) as HTMLElement | null;
    const own =
      '[lang="zh-Hans"], [lang="zh-CN"], [lang="en"], .outlets, .picture, .pairs, .headline, .source-line, .keywords, script';
    for (const one of copy?.querySelectorAll(own) ?? []) one.remove();
    const attributes = [...(copy?.querySelectorAll('[aria-label], [title], [placeholder]') ?? [])].flatMap((one) =>
      ['aria-label', 'title', 'placeholder'].map((each) => one.getAttribute(each) ?? ''),
    );
    return [copy?.textContent ?? '', ...attributes].join('\n').replaceAll('简体中文', '').replaceAll('对照', '');
  }, shadow);

/** Each place that is not traditional, with what stands around it. */
const lines = (text: string) => text.match(new RegExp(`.{0,12}${simplified.source}.{0,12}`, 'g')) ?? [];

describe.each(browserNames)('a browser in traditional Chinese: %s', (name) => {
  const at = started(name, { build: 'test', language: 'zh-TW' });

  it('has the reader in it, also its help and what floats over the text', async () => {
    const page = await read(at.session, `${at.web.origin}/traditional.html`);
    expect(await said(page, true)).toMatch(/儲存/);
    expect(lines(await said(page, true))).toEqual([]);
    for (const [key, shows, words] of [
      ['b', '.notes-panel', /標記|筆記/],
      ['z', '.before-list', /生詞|詞/],
      ['?', 'dialog.ui-dialog .help-groups', /鍵盤[\s\S]*聽寫/],
      ['q', '.practice', /聽寫|翻譯/],
    ] as const) {
      await page.keyboard.press(key);
      await until(() => countIn(page, shows), `what ${key} opens`);
      const text = await said(page, true);
      expect(text, `after ${key}`).toMatch(words);
      expect(lines(text), `after ${key}`).toEqual([]);
      if (key !== '?') continue;
      await page.keyboard.press('Escape');
      await until(async () => !(await countIn(page, 'dialog.ui-dialog')), 'the help gone');
    }
    await page.close();
  });

  it('has every page of ours in it', async () => {
    for (const [path, words] of [
      ['library.html', /文庫/],
      ['library.html#/words', /生詞|詞/],
      ['options.html', /設定/],
      ['welcome.html', /閱讀/],
    ] as const) {
      const page = await openOwn(at.session, path);
      await until(async () => words.test(await said(page)), `${words} on ${path}`);
      expect(lines(await said(page)), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.lang), path).toBe('zh-Hant');
      await page.close();
    }
    const article = await at.session.visit(`${at.web.origin}/traditional.html`);
    const popup = await at.session.popup(article);
    await popup.waitForSelector('.popup-title');
    expect(lines(await said(popup))).toEqual([]);
    await article.close();
  });

  it('changes open pages when another language is chosen', async () => {
    const library = await openOwn(at.session, 'library.html');
    const options = await openOwn(at.session, 'options.html');
    await setReading(options, { language: 'en' });
    await until(async () => /Library/.test(await textOf(library)), 'English');
    await setReading(options, { language: 'zh-Hant' });
    await until(async () => /文庫/.test(await textOf(library)), 'traditional Chinese');
    expect(lines(await said(library))).toEqual([]);
    await library.close();
    await options.close();
  });
});
