import { readFileSync } from 'node:fs';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames, until } from './browsers';
import { overlayIsOpen, type ReaderState, read, readerState } from './overlay';
import { started } from './started';

/** A page with shortcuts of its own, which writes down every key that reaches it. */
const listening = `<script>
  window.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup'])
    for (const target of [window, document, document.body])
      target.addEventListener(type, (event) => heard.push(type + ' ' + event.key));
</script></body>`;

describe.each(browserNames)('the keyboard in the overlay, %s', (name) => {
  const at = started(name, { build: 'test' });
  let page: Page;
  beforeAll(async () => {
    const sample = readFileSync('test/demo/pages/interleaved.html', 'utf8');
    at.web.serve(`${at.web.origin}/listening.html`, sample.replace('</body>', listening));
  });
  beforeEach(async () => {
    page = await read(at.session, `${at.web.origin}/listening.html`);
  });
  afterEach(() => page.close());

  const press = async (...keys: KeyInput[]): Promise<ReaderState> => {
    for (const key of keys) await page.keyboard.press(key);
    return readerState(page);
  };

  it('moves from sentence to sentence and marks the partner in the other column', async () => {
    const first = await press('j');
    expect(first.focus).toMatch(/^zh /);
    const second = await press('j');
    expect(second.focus).toMatch(/^zh /);
    expect(second.focus).not.toBe(first.focus);
    expect((await press('k')).focus).toBe(first.focus);
    const third = await press('j', 'j');
    const pair = third.focus.replace('zh ', '');
    expect(third.linked).toContain(`zh ${pair}`);
    expect(third.linked).toContain(`en ${pair}`);
    expect(third.linked.filter((one) => !one.endsWith(` ${pair}`))).toEqual([]);
    expect((await press('p')).focus).toBe(`en ${pair}`);
    expect((await press('j')).focus).toMatch(/^en /);
    const last = await press('End');
    expect((await press('j')).focus).toBe(last.focus);
    expect((await press('Home', 'k')).focus).not.toBe(last.focus);
  });

  it('changes layout, languages, theme, width and type size', async () => {
    const before = await readerState(page);
    expect(before.layout).toBe('side-by-side');
    expect((await press('l')).layout).toBe('stacked');
    expect((await press('l')).layout).toBe('side-by-side');
    expect((await press('v')).layout).toBe('zh');
    expect((await press('v')).layout).toBe('en');
    expect((await press('v')).layout).toBe('side-by-side');
    const themes = [];
    for (let i = 0; i < 4; i++) themes.push((await press('t')).theme);
    expect(themes).toEqual(['light', 'dark', 'sepia', 'auto']);
    const widths = [];
    for (let i = 0; i < 4; i++) widths.push((await press('w')).width);
    expect(new Set(widths).size).toBe(4);
    const size = () =>
      page.evaluate(() => {
        const root = document.querySelector('duizhao-reader')?.shadowRoot;
        return Number.parseFloat(getComputedStyle(root?.querySelector('[data-side="zh"]') as Element).fontSize);
      });
    const normal = await size();
    expect((await press('+')).typeSize).toBeCloseTo(1.1);
    expect(await size()).toBeGreaterThan(normal);
    expect((await press('-', '-')).typeSize).toBeCloseTo(0.9);
    expect(await size()).toBeLessThan(normal);
    expect(await press('+')).toEqual(before);
  });

  it('hides one language for a self-test and shows a single sentence of it', async () => {
    expect((await readerState(page)).covered).toEqual([]);
    const hidden = await press('h');
    expect(hidden.hidden).toBe('en');
    expect(hidden.covered.length).toBeGreaterThan(4);
    expect(hidden.covered.every((one) => one.startsWith('en '))).toBe(true);
    const at = await press('j', 'j');
    const partner = at.focus.replace('zh', 'en');
    expect(at.covered).toContain(partner);
    const shown = await press('Enter');
    expect(shown.covered).toEqual(at.covered.filter((one) => one !== partner));
    expect((await press('Enter')).covered).toContain(partner);
    const other = await press('h');
    expect(other.hidden).toBe('zh');
    expect(other.covered.every((one) => one.startsWith('zh '))).toBe(true);
    expect((await press('h')).covered).toEqual([]);
  });

  it('opens the help; Escape closes first the help, then the overlay', async () => {
    await press('j');
    const help = await press('?');
    expect(help.helpOpen).toBe(true);
    expect((await press('l', 's')).layout).toBe('side-by-side');
    const without = await press('Escape');
    expect(without.helpOpen).toBe(false);
    expect(await overlayIsOpen(page)).toBe(true);
    await until(async () => (await readerState(page)).focus.startsWith('zh '), 'the focus back on the sentence');
    await page.keyboard.press('Escape');
    await until(async () => !(await overlayIsOpen(page)), 'the overlay gone');
  });

  it('keeps Tab inside, both ways round, also while the help is open', async () => {
    for (const setUp of [[], ['?']] as KeyInput[][]) {
      await press(...setUp);
      for (const back of [false, true]) {
        if (back) await page.keyboard.down('Shift');
        const visited: string[] = [];
        for (let i = 0; i < 30; i++) {
          visited.push((await press('Tab')).focus);
          expect(await page.evaluate(() => document.activeElement?.localName)).toBe('duizhao-reader');
        }
        if (back) await page.keyboard.up('Shift');
        expect(visited).not.toContain('');
        // Round and round: the last ones are places where it has been before.
        expect(visited.slice(0, 15)).toContain(visited.at(-1));
        expect(new Set(visited).size).toBeGreaterThanOrEqual(setUp.length ? 1 : 6);
      }
    }
  });

  it('leaves keys with Ctrl, Alt or Meta to the browser', async () => {
    const before = await press('j');
    for (const modifier of ['Control', 'Meta'] as const)
      for (const key of ['v', 'j'] as const) {
        if (modifier === 'Control' && key === 'j') continue; // opens the downloads of Firefox
        await page.keyboard.down(modifier);
        await page.keyboard.press(key);
        await page.keyboard.up(modifier);
      }
    expect(await readerState(page)).toEqual(before);
    expect((await press('v')).layout).toBe('zh'); // the keys do arrive
    await press('v', 'v');
  });

  it('lets nothing of it reach the page, which hears its own keys before and after', async () => {
    const heard = () => page.evaluate('heard') as Promise<string[]>;
    expect(await heard()).toEqual([]);
    await press('j', 'k', 'p', 'l', 'l', 'h', 'h', 'h', '+', '-', 'Tab', 'End', 'Enter', 'x', 'ArrowDown', '?');
    await press('Escape');
    expect((await readerState(page)).helpOpen).toBe(false);
    expect(await heard()).toEqual([]);
    await page.keyboard.press('Escape');
    await until(async () => !(await overlayIsOpen(page)), 'the overlay gone');
    expect((await heard()).filter((key) => key.startsWith('keydown'))).toEqual([]);
    await page.keyboard.press('x');
    expect(await heard()).toEqual(expect.arrayContaining(['keydown x', 'keyup x']));
  });
});
