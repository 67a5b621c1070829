import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserNames, until } from './browsers';
import { clickOwn } from './english';
import { countIn, saysIn, textIn } from './learning';
import { closeOverlay, read, readerState } from './overlay';
import { openOwn, storedSettings } from './own-pages';
import { started } from './started';

describe.each(browserNames)('the reader’s own keys in %s', (name) => {
  const at = started(name, { build: 'test' });
  let options: Page;
  beforeAll(async () => {
    options = await openOwn(at.session, 'options.html#keys');
  });

  const row = (id: string) => textIn(options, `[data-command="${id}"]`);
  const keyIn = async (page: Page, id: string) => textIn(page, `[data-command="${id}"] td`);

  it('are changed in the options, where a key that has a command is offered to be taken over', async () => {
    await options.bringToFront();
    await clickOwn(options, /^Change the key/, '[data-command="theme"]');
    await options.waitForSelector('[data-command="theme"] .key-catcher');
    await options.keyboard.press('7');
    await until(async () => /\b7\b/.test(await row('theme')), 'the key 7');
    await clickOwn(options, /^Change the key/, '[data-command="width"]');
    await options.waitForSelector('[data-command="width"] .key-catcher');
    await options.keyboard.press('l');
    await options.waitForSelector('[data-command="width"] .key-taken');
    await clickOwn(options, /^Use l here instead/i, '[data-command="width"] .key-taken');
    await until(async () => (await storedSettings(options))?.reading.keys.width?.[0] === 'l', 'l taken over');
    expect((await storedSettings(options))?.reading.keys.theme).toEqual(['7']);
  });

  it('work in a reader opened afterwards, and stand in its help', async () => {
    const page = await read(at.session, `${at.web.origin}/interleaved.html`);
    const before = await readerState(page);
    await page.keyboard.press('t');
    expect((await readerState(page)).theme).toBe(before.theme);
    await page.keyboard.press('7');
    expect((await readerState(page)).theme).not.toBe(before.theme);
    await page.keyboard.press('l');
    const after = await readerState(page);
    expect(after.layout).toBe(before.layout);
    expect(after.width).not.toBe(before.width);
    await page.keyboard.press('?');
    await until(async () => (await countIn(page, '.help-groups')) === 1, 'the help');
    expect(await keyIn(page, 'theme')).toBe('7');
    expect(await keyIn(page, 'layout')).toBe('no key');
    expect(await countIn(page, '[data-command="notes"]')).toBe(1);
    await page.keyboard.press('Escape');
    await closeOverlay(page);
    await page.close();
  });

  it('are heard in a window that became too narrow for the sentence that had the focus', async () => {
    const page = await read(at.session, `${at.web.origin}/chinese-only.html`);
    await page.keyboard.press('j');
    await page.setViewport({ width: 320, height: 640 });
    await until(
      () =>
        page.evaluate(() => {
          const has = document.querySelector('duizhao-reader')?.shadowRoot?.activeElement;
          return innerWidth === 320 && (has?.getClientRects().length ?? 0) > 0;
        }),
      'the focus on what is there',
    );
    await page.keyboard.press('?');
    await until(async () => (await readerState(page)).helpOpen, 'the help');
    await page.close();
  });

  it('come back one by one and all at once', async () => {
    await options.bringToFront();
    await options.click('[data-command="theme"] [data-do="reset"]');
    await until(async () => /\bt\b/i.test(await row('theme')), 'the theme’s key again');
    await clickOwn(options, /^Reset all keys$/);
    await until(
      async () => Object.keys((await storedSettings(options))?.reading.keys ?? { x: [] }).length === 0,
      'none of one’s own',
    );
    const page = await read(at.session, `${at.web.origin}/interleaved.html`);
    await page.keyboard.press('l');
    expect((await readerState(page)).layout).toBe('stacked');
    await page.keyboard.press('l');
    await page.close();
  });

  it('do nothing while something is typed or chosen', async () => {
    const page = await read(at.session, `${at.web.origin}/interleaved.html`);
    const before = await readerState(page);
    for (const [open, field] of [
      ['n', '.note-editor textarea'],
      ['q', '.practice textarea'],
    ] as const) {
      await page.keyboard.press('j');
      await page.keyboard.press(open);
      await until(async () => (await readerState(page)).focus.startsWith('textarea'), field);
      await page.keyboard.type('jlvtwhsgfbyozrx+-?');
      const { focus: _, linked: __, covered: ___, ...rest } = await readerState(page);
      expect(before).toMatchObject(rest);
      expect(await countIn(page, '.note-mark')).toBe(0);
      await page.keyboard.press('Escape');
      if (open === 'n') {
        await saysIn(page, '.note-editor [role="alert"]', /has not been saved/);
        await page.evaluate(() => {
          const root = document.querySelector('duizhao-reader')?.shadowRoot;
          for (const one of root?.querySelectorAll<HTMLElement>('.note-editor .ui-button-danger') ?? []) one.focus();
        });
        await page.keyboard.press('Enter');
      } else {
        await page.keyboard.press('q');
        await page.keyboard.press('Escape');
      }
      await until(async () => (await countIn(page, field)) === 0, `${field} closed`);
    }
    await page.close();
  });
});
