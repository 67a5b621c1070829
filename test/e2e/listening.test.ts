import type { KeyInput, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReadingPreferences } from '@/lib/settings/settings';
import { type FakeOptions, type FakeSaid, fakeSynthesisScript, someVoices } from '../speech/fake-synthesis';
import { browserNames, until } from './browsers';
import { clickOwn } from './english';
import { fillLibrary, fourArticles } from './filled-library';
import { clickIn, countIn, saysIn, textIn } from './learning';
import { openArticle, openLibrary } from './library-page';
import { read } from './overlay';
import { setReading, storedSettings } from './own-pages';
import { started } from './started';
import { drawn } from './waiting';

const chinese = [
  '图书馆夜间开放，这是第1篇的正文。',
  '读者说，今天的消息很好。',
  '第二段写得很短，但是有两句话。',
  '这是第二句。',
];
const speech: ReadingPreferences['speech'] = { zhVoice: '', enVoice: '', rate: 1, order: 'zh', repeat: 1 };

describe.each(browserNames)('listening and dictation in %s', (name) => {
  const at = started(name, { build: 'test' });
  let page: Page;
  let keeper: Page;
  beforeAll(async () => {
    keeper = await openLibrary(at.session);
    await fillLibrary(keeper, fourArticles.slice(0, 1));
  });

  const press = async (...keys: KeyInput[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const said = () => page.evaluate('globalThis.said') as Promise<FakeSaid[]>;
  const begun = async () => (await said()).filter(({ what, volume }) => what === 'start' && volume > 0);
  const spoken = () => textIn(page, '[data-spoken="now"]');
  /** The saved article, in a page whose voices are a fake. */
  const openWith = async (options: FakeOptions = {}, how: Partial<typeof speech> = {}) => {
    await page?.close();
    await setReading(keeper, { speech: { ...speech, ...how } });
    page = await at.session.own('library.html');
    await page.waitForSelector('.entry-link');
    // The view asks for voices when an article is opened, and so after this.
    await page.evaluate(fakeSynthesisScript({ voices: someVoices, perUnit: 400, ...options }));
    await page.bringToFront();
    await openArticle(page);
  };

  it('says over a page that there is no voice here, and how to get one', async () => {
    page = await read(at.session, `${at.web.origin}/interleaved.html`);
    await press('m');
    await saysIn(page, '.ui-dialog', /no Chinese voice[\s\S]*How to get one[\s\S]*Windows[\s\S]*macOS[\s\S]*Linux/);
    await press('Escape');
    await until(async () => (await countIn(page, '.ui-dialog[open]')) === 0, 'the dialog closed');
  });

  it('reads in order and marks what it reads; pauses, goes on, skips, stops', async () => {
    await openWith();
    await press('m');
    await until(async () => (await spoken()) === chinese[0], 'the first sentence marked');
    await until(async () => (await spoken()) === chinese[1], 'the second sentence marked');
    expect((await begun()).map(({ text }) => text)).toEqual(chinese.slice(0, 2));
    expect((await begun())[0]).toMatchObject({ voice: 'Tingting', lang: 'zh-CN', rate: 1 });
    await press('m');
    await until(async () => (await countIn(page, '.listen-bar [aria-label="Go on"]')) === 1, 'the pause');
    const heard = (await said()).filter(({ what }) => what === 'end').length;
    await clickOwn(page, /^Next sentence$/);
    await until(async () => (await spoken()) === chinese[2], 'the third sentence marked');
    expect((await said()).filter(({ what }) => what === 'end')).toHaveLength(heard);
    await press('m');
    await until(async () => (await begun()).some(({ text }) => text === chinese[2]), 'the third sentence said');
    await press('Escape');
    await until(async () => (await countIn(page, '.listen-bar')) === 0, 'the bar gone');
    await until(async () => (await countIn(page, '[data-spoken]')) === 0, 'the mark gone');
    expect((await said()).at(-1)?.what).toMatch(/cancel|error/);
    expect(await countIn(page, '.saved-article .row')).toBeGreaterThan(0);
  });

  it('reads on from the sentence gone to, faster by a key, and each line twice if asked', async () => {
    await openWith({ perUnit: 500 }, { repeat: 2 });
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await until(async () => {
      await press('j');
      await drawn(page);
      return (await focused()) === 'zh-b2.1';
    }, 'the third sentence gone to');
    await press('>');
    await until(async () => ((await storedSettings(page))?.reading.speech.rate ?? 1) > 1, 'the rate kept');
    expect(await focused()).toBe('zh-b2.1');
    await press('m');
    await until(async () => (await begun()).length >= 3, 'three sayings');
    const all = await begun();
    expect(all.slice(0, 3).map(({ text }) => text)).toEqual([chinese[2], chinese[2], chinese[3]]);
    expect(all[0]?.rate).toBeGreaterThan(1);
    await press('<');
    await until(async () => (await begun()).at(-1)?.rate === 1, 'slower');
    await press('Escape');
  });

  it('reads Chinese and then its English, each with its own voice', async () => {
    await openWith({ perUnit: 20 }, { order: 'zh-en' });
    await press('m');
    await until(async () => (await begun()).some(({ lang }) => lang === 'en-US'), 'English');
    const [first, second] = await begun();
    expect([first?.lang, second?.lang]).toEqual(['zh-CN', 'en-US']);
    expect(second?.voice).toBe('Samantha');
    await press('Escape');
  });

  it('falls silent when the article is left', async () => {
    await openWith();
    await press('m');
    await until(async () => (await begun()).length > 0, 'a voice');
    await clickIn(page, '.toolbar [aria-label^="Back"]');
    await until(async () => /cancel|error/.test((await said()).at(-1)?.what ?? ''), 'silence');
    const heard = (await begun()).length;
    await page.waitForSelector('.entry-link');
    expect(await begun()).toHaveLength(heard);
  });

  it('uses no online voice before it is chosen, and says what it does', async () => {
    const voices = someVoices.filter(({ lang, localService }) => lang !== 'zh-CN' || localService === false);
    const online = voices.filter(({ lang }) => !lang.startsWith('zh-T') && !lang.startsWith('zh-H'));
    await openWith({ voices: online });
    await press('m');
    await saysIn(page, '.ui-dialog', /only online ones[\s\S]*sends each sentence to its maker/);
    expect(await begun()).toEqual([]);
    await page.select('.ui-dialog select', 'Online Xiaoxiao');
    await until(async () => (await countIn(page, '.ui-dialog .ui-notice')) === 0, 'the choice known');
    await page.keyboard.press('Escape');
    await until(async () => (await begun()).some(({ voice }) => voice === 'Online Xiaoxiao'), 'the chosen voice');
    await press('Escape');
  });

  it('compares what is written down, and hides the answer meanwhile also from what reads the screen', async () => {
    await openWith();
    await press('j', 'f');
    await until(async () => (await countIn(page, '.sentence-difficult')) === 1, 'a difficult sentence');
    await press('q');
    await until(async () => (await begun()).some(({ text }) => text === chinese[0]), 'the first sentence');
    await page.waitForSelector('.practice textarea:focus');
    const covered = () =>
      page.$$eval('[data-side="zh"]', (all) => all.map((one) => (one as HTMLElement).innerText.trim()).join(''));
    expect(await covered()).toBe('');
    // Firefox tells its driver nothing of what it gives to assistive technology.
    const tree = name === 'chromium' ? JSON.stringify(await page.accessibility.snapshot()) : 'textbox';
    expect(tree).toContain('textbox');
    expect(tree).not.toContain('今天的消息');
    const before = await page.$eval('[data-side="zh"]', (one) => one.getBoundingClientRect().height);
    await page.keyboard.type('图书管夜间开放，这是第1篇正文jlvh');
    expect(await page.$eval('.reader', (one) => one.getAttribute('data-layout'))).toBe('side-by-side');
    await press('Backspace', 'Backspace', 'Backspace', 'Backspace', 'Enter');
    await saysIn(page, '.practice-answer [role="status"]', /^13 of 15 characters are right/);
    expect(await textIn(page, '.practice-right ins')).toContain('馆');
    expect(await textIn(page, '.practice-right del')).toContain('管');
    expect(await covered()).toBe(chinese[0]);
    expect(await page.$eval('[data-side="zh"]', (one) => one.getBoundingClientRect().height)).toBe(before);
    await page.select('.practice select', 'difficult');
    await saysIn(page, '.practice-place', /^1 of 1$/);
    await press('Escape');
    await until(async () => (await countIn(page, '.practice')) === 0, 'the end of practice');
    expect(await covered()).toBe(chinese.join(''));
  });

  it('hides the English for a self-test, shows it by pointer, focus and tap, and moves nothing', async () => {
    await openWith();
    const places = () =>
      page.$$eval('.row .sentence', (all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())).join());
    const visible = () =>
      page.$$eval('[data-side="en"]', (all) => all.map((one) => !/, 0\)$/.test(getComputedStyle(one).color)));
    const before = await places();
    await press('h');
    await until(async () => !(await visible()).includes(true), 'all English hidden');
    expect(await places()).toBe(before);
    const first = await page.waitForSelector('[data-side="en"]');
    await first?.hover();
    await until(async () => (await visible())[0] === true, 'shown by the pointer');
    expect((await visible()).filter(Boolean)).toHaveLength(1);
    await page.mouse.move(2, 2);
    await until(async () => !(await visible()).includes(true), 'hidden again');
    await press('j', 'p');
    await until(async () => (await visible())[0] === true, 'shown by focus');
    await press('p');
    await until(async () => !(await visible()).includes(true), 'hidden again');
    await first?.click();
    await page.mouse.move(2, 2);
    await press('j', 'j', 'j');
    await until(async () => (await visible())[0] === true, 'shown by the tap');
    expect(await places()).toBe(before);
  });
});
