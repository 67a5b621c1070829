import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserNames, until } from './browsers';
import { pressInReader, readerSays } from './english';
import { clickIn, countIn, textIn } from './learning';
import { selectWords } from './marks';
import { findPage } from './open-pages';
import { read, readerState } from './overlay';
import { press, setReading, textOf } from './own-pages';
import { started } from './started';

/** A page that writes down what of copying reaches it, and one with fields to paste into. */
const listening = `<script>
  window.heard = [];
  for (const type of ['copy', 'cut', 'beforecopy', 'clipboardchange'])
    for (const target of [window, document, document.body]) target.addEventListener(type, () => heard.push(type));
</script></body>`;
const fields = '<!DOCTYPE html><title>Fields</title><textarea></textarea><div contenteditable="true">.</div>';

describe.each(browserNames)('copying and printing in %s', (name) => {
  const at = started(name, { build: 'test' });
  let page: Page;
  let paper: Page;
  beforeAll(async () => {
    const sample = await (await fetch(`${at.web.origin}/interleaved.html`)).text();
    at.web.serve(`${at.web.origin}/copy.html`, sample.replace('</body>', listening));
    at.web.serve(`${at.web.origin}/fields.html`, fields);
    paper = await at.session.visit(`${at.web.origin}/fields.html`);
    const options = await at.session.own('options.html');
    await setReading(options, { ruby: 'all' });
    await options.close();
    page = await read(at.session, `${at.web.origin}/copy.html`);
    await until(async () => (await countIn(page, 'rt[data-reading]')) > 5, 'readings over the text');
  });

  const withControl = async (on: Page, key: 'c' | 'v' | 'a') => {
    await on.keyboard.down('Control');
    await on.keyboard.press(key);
    await on.keyboard.up('Control');
  };
  /** What the browser's own paste puts into a field of another page, once the clipboard has what was copied last. */
  const pasted = async (wanted: RegExp, field: 'textarea' | 'div' = 'textarea'): Promise<string> => {
    await paper.bringToFront();
    let text = '';
    await until(async () => {
      await paper.$eval(field, (one) => (one as HTMLElement).focus());
      await withControl(paper, 'a');
      await withControl(paper, 'v');
      text = await paper.$eval(field, (one) =>
        one instanceof HTMLTextAreaElement ? one.value : (one as HTMLElement).innerHTML,
      );
      return wanted.test(text);
    }, `${wanted} pasted`);
    await page.bringToFront();
    return text;
  };
  const heard = () => page.evaluate('heard') as Promise<string[]>;

  it('copies the pair of a sentence with its source and without readings', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('y');
    await readerSays(page, /Copied with the source/);
    const text = await pasted(/十月中旬/);
    expect(text).toContain('十月中旬，北部湿地迎来了今年首批候鸟。');
    expect(text).toContain('In mid-October the northern wetland received this year’s first migratory birds.');
    expect(text).toContain(`${at.web.origin}/copy.html`);
    expect(text).not.toMatch(/[āáǎàēéěèīíǐìōóǒòūúǔù]/);
    expect(text).not.toContain('监测人员');
  });

  it('copies the article from the menu as Markdown and as rich text', async () => {
    await clickIn(page, '.copy-tool button');
    await until(async () => (await countIn(page, '.copy-menu fieldset')) === 2, 'the menu');
    await clickIn(page, '.copy-menu fieldset:last-of-type .ui-button:nth-of-type(2)');
    await until(async () => (await countIn(page, '.copy-menu')) === 0, 'the menu closed');
    const markdown = await pasted(/visitors must book three days in advance\./);
    expect(markdown).toMatch(/湿地迎来今年首批候鸟[\s\S]*copy\.html/);
    await clickIn(page, '.copy-tool button');
    await until(async () => (await countIn(page, '.copy-menu fieldset')) === 2, 'the menu');
    await clickIn(page, '.copy-menu fieldset:last-of-type .ui-button:nth-of-type(3)');
    await until(async () => (await countIn(page, '.copy-menu')) === 0, 'the menu closed');
    const rich = await pasted(/<(h1|h2|p|b|strong)[\s>]/, 'div');
    expect(rich).toContain('往年很少见到的白琵鹭');
    expect(rich).not.toMatch(/<(script|button|rt|ruby)/);
  });

  it('gives the browser’s own copy the selected words and nothing else', async () => {
    await selectWords(page, '往年很少见到的');
    await withControl(page, 'c');
    expect(await pasted(/^往年/)).toBe('往年很少见到的');
    await selectWords(page, 'rarely seen in past years');
    await withControl(page, 'c');
    expect(await pasted(/^rarely/)).toBe('rarely seen in past years');
  });

  it('lets the page hear nothing of it', async () => {
    expect(await heard()).toEqual([]);
  });

  it('saves and opens the article for printing, in columns and stacked, with readings that fit', async () => {
    expect(await textIn(page, '.toolbar-save')).toBe('Save');
    await clickIn(page, '.headline-zh'); // the bar of what was selected before goes
    await until(async () => (await countIn(page, '.selection-bar')) === 0, 'the bar gone');
    await selectWords(page, '最多的是豆雁');
    await pressInReader(page, /^Add a note$/);
    await until(async () => (await readerState(page)).focus.startsWith('textarea'), 'the note’s field');
    await page.keyboard.type('Printed note');
    await pressInReader(page, /^Save note$/);
    await clickIn(page, '.copy-tool button');
    await pressInReader(page, /^Print/);
    let print: Page | undefined;
    await until(async () => {
      print = await findPage(at.session.browser, /library\.html#\/print\//);
      return print;
    }, 'the page for printing');
    if (!print) throw new Error('no page for printing');
    await print.waitForSelector('.print-page');
    await expect.poll(() => textIn(page, '.toolbar-save')).toBe('Saved');
    const text = await textOf(print, '.print-page');
    for (const words of ['湿地迎来今年首批候鸟', 'The wetland welcomes', '最多的是豆雁', 'Printed note', 'copy.html'])
      expect(text).toContain(words);
    for (const layout of ['Two columns', 'Stacked']) {
      await press(print, layout, '.print-tools');
      await print.waitForFunction(
        (wanted: string) =>
          document.querySelector('.print-tools input:checked')?.closest('label')?.textContent === wanted,
        {},
        layout,
      );
      if (layout === 'Stacked') await press(print, /^Readings over the text/, '.print-toggles');
      if (layout === 'Stacked') await print.waitForSelector('.print-page rt');
      if (name !== 'chromium') continue;
      await print.emulateMediaType('print');
      const clipped = await print.$$eval('.print-row', (rows) =>
        rows.filter((row) => row.scrollWidth > row.clientWidth + 1).map((row) => row.textContent),
      );
      expect(clipped).toEqual([]);
      expect(await print.$eval('.print-tools', (one) => one.checkVisibility())).toBe(false);
      const readings = await print.$$eval('.print-page rt', (all) =>
        all.every((rt) => {
          const row = rt.closest('.print-row')?.getBoundingClientRect();
          const box = rt.getBoundingClientRect();
          return row && box.top >= row.top - 1 && box.right <= row.right + 1 && box.height > 4;
        }),
      );
      expect(readings).toBe(true);
      const pdf = Buffer.from(await print.pdf());
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      await print.emulateMediaType();
    }
    await print.close();
  });
});
