import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { longPage } from '../bench/sample-article';
import { browserNames, until } from './browsers';
import { countIn, drag, saysIn, textIn, wordSpot } from './learning';
import { exportAll, openArticle, openLibrary } from './library-page';
import { openReader, read, saveInOverlay } from './overlay';
import { setReading } from './own-pages';
import { started } from './started';
import { cardOf, scrollReader } from './word-card';

/** The Chinese that the reader's text holds, sentence after sentence. */
const chinese = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot ?? document;
    return Array.from(root.querySelectorAll('.pairs [data-side="zh"]'), (e) => e.textContent).join('\n');
  });

/** The readings that are drawn, and how many different colours they have. */
const readings = (page: Page): Promise<{ drawn: string[]; colours: number; mode: string }> =>
  page.evaluate(() => {
    const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot ?? document;
    const all = [...root.querySelectorAll<HTMLElement>('.pairs rt[data-reading]')];
    return {
      mode: root.querySelector<HTMLElement>('.reader')?.dataset.ruby ?? '',
      drawn: all
        .filter((e) => e.getBoundingClientRect().width > 3 && e.textContent === '') // painted, and no text
        .map((e) => e.dataset.reading ?? ''),
      colours: new Set(all.map((e) => getComputedStyle(e).color)).size,
    };
  });

/** What a copied selection holds: as the browser's own copying would write it. */
const selected = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot as
      | (ShadowRoot & { getSelection?: () => Selection | null })
      | undefined;
    return String(root?.getSelection?.() ?? document.getSelection());
  });

describe.each(browserNames)('readings and characters, %s', (name) => {
  const at = started(name, { build: 'test' });
  let page: Page;
  afterEach(async () => {
    await setReading(await own(), { ruby: 'hover', phonetic: 'pinyin', toneColours: false, characters: 'as-written' });
    await page?.close();
  });

  let library: Page | undefined;
  const own = async (): Promise<Page> => {
    library ??= await openLibrary(at.session);
    return library;
  };
  const openSample = async () => {
    await own();
    page = await read(at.session, `${at.web.origin}/interleaved.html`);
    await until(() => countIn(page, '.pairs .word'), 'words');
    await page.bringToFront();
  };
  const inMode = async (mode: string) => {
    for (let i = 0; i < 4 && (await readings(page)).mode !== mode; i++) {
      const before = (await readings(page)).mode;
      await page.keyboard.press('r');
      await until(async () => (await readings(page)).mode !== before, 'other readings');
    }
    expect((await readings(page)).mode).toBe(mode);
  };

  it('go round with r, and are drawn over the text without being in it', async () => {
    await openSample();
    const before = await chinese(page);
    const seen = new Set<string>();
    for (let i = 0; i < 4; i++) {
      const { mode } = await readings(page);
      seen.add(mode);
      await page.keyboard.press('r');
      await until(async () => (await readings(page)).mode !== mode, 'other readings');
    }
    expect([...seen].sort()).toEqual(['all', 'hover', 'none', 'unknown']);
    await inMode('all');
    await until(async () => (await readings(page)).drawn.length > 20, 'readings');
    expect((await readings(page)).drawn).toEqual(expect.arrayContaining(['hòu', 'niǎo']));
    expect(await chinese(page)).toBe(before);
    expect(await textIn(page, '.pairs [data-side="zh"]')).not.toMatch(/[a-zāáǎàòǎ]{2}/);
    await until(async () => {
      await drag(page, '.pairs [data-side="zh"]', '.row:nth-child(3) [data-side="zh"]');
      return (await selected(page)).includes('候鸟');
    }, 'a selection');
    const copied = await selected(page);
    // Headings and captions of the sample hold English, which stands in other elements: only readings are looked for.
    expect(copied).not.toMatch(/[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/);
    expect(copied.replace(/\s/g, '')).not.toMatch(/候[^鸟]/);
  });

  it('are in zhuyin and in the colours of their tones where that is wanted', async () => {
    await setReading(await own(), { ruby: 'all', phonetic: 'zhuyin', toneColours: true });
    await openSample();
    await until(async () => (await readings(page)).drawn.length > 20, 'readings');
    const { drawn, colours } = await readings(page);
    expect(drawn.filter((one) => !/[\u3105-\u312f]/.test(one))).toEqual([]);
    expect(colours).toBeGreaterThanOrEqual(4);
  });

  it('move no row when they come near', async () => {
    await setReading(await own(), { ruby: 'all' });
    at.web.serve(`${at.web.origin}/long.html`, longPage(12_000));
    page = await at.session.visit(`${at.web.origin}/long.html`);
    await openReader(at.session, page);
    await until(() => countIn(page, '.pairs rt'), 'readings');
    await page.setViewport({ width: 1280, height: 420 });
    const moved = await page.evaluate(async () => {
      const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot;
      const dialog = root?.querySelector('dialog');
      if (!root || !dialog) throw new Error('no reader');
      const frame = () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      const found: string[] = [];
      let changed = 0;
      for (let step = 0; step < 14; step++) {
        dialog.scrollBy({ top: 700, behavior: 'instant' });
        const rows = [...root.querySelectorAll<HTMLElement>('.row')];
        const row = rows.find((e) => e.getBoundingClientRect().top > 0 && e.getBoundingClientRect().top < 420);
        const count = () => root.querySelectorAll('.pairs rt').length;
        const before = { top: row?.getBoundingClientRect().top ?? 0, drawn: count() };
        // Readings come when their words are known: on a busy machine some frames later.
        for (let i = 0; i < 8 || (i < 60 && count() === before.drawn); i++) await frame();
        for (let i = 0; i < 4; i++) await frame();
        const top = row?.getBoundingClientRect().top ?? 0;
        if (count() > before.drawn) changed++;
        if (row && Math.abs(top - before.top) > 1) found.push(`step ${step}: ${before.top} → ${top}`);
      }
      return { found, changed };
    });
    expect(moved.changed).toBeGreaterThan(3); // readings did come while it was looked at
    expect(moved.found).toEqual([]);
  });

  it('are over other characters with x, whose words have cards; what is kept stays as written', async () => {
    await openSample();
    const written = await chinese(page);
    await page.keyboard.press('x');
    await until(async () => (await chinese(page)).includes('候鳥'), 'traditional characters');
    const other = await chinese(page);
    expect(other).toHaveLength(written.length);
    const { x, y } = await wordSpot(page, '候鳥');
    await page.mouse.click(x, y);
    await cardOf(page, '候鳥');
    await saysIn(page, '.word-card-head', /候鸟/);
    expect(await textIn(page, '.word-card-head')).toContain('候鳥');
    await page.keyboard.press('Escape');
    await saveInOverlay(page);
    const list = await own();
    await list.bringToFront();
    await list.waitForSelector('.entry-link');
    const { json, markdown } = await exportAll(at.session, list, ['json', 'markdown']);
    for (const file of [json, markdown]) {
      expect(file).toContain('候鸟');
      expect(file).not.toContain('候鳥');
    }
    await openArticle(list);
    await until(async () => (await chinese(list)).includes('候鳥'), 'traditional characters in the library');
    await list.keyboard.press('x');
    await until(() => countIn(list, '.pairs [lang="zh-Hant-HK"]'), 'characters of Hong Kong');
    await list.keyboard.press('x');
    await until(async () => (await chinese(list)).includes('候鸟'), 'the characters as written');
    expect(await chinese(list)).toBe(written);
  });

  it('follow a word that is made longer and shorter', async () => {
    await openSample();
    const { x, y } = await wordSpot(page, '首批');
    await page.mouse.click(x, y);
    await cardOf(page, '首批');
    await page.keyboard.press(']');
    await cardOf(page, '首批候');
    await page.keyboard.press('[');
    await cardOf(page, '首批');
    await page.keyboard.press('[');
    await cardOf(page, '首');
    await scrollReader(page, 0);
    expect(await chinese(page)).toContain('首批候鸟');
  });
});
