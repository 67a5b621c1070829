import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { announced } from './announced';
import { until } from './browsers';
import { countIn } from './learning';
import { read, readerState } from './overlay';
import { started } from './started';

/** Chromium only: it tells what it gives to assistive technology. */
describe('a screen reader in the reader', () => {
  const at = started('chromium', { build: 'test' });
  let page: Page;
  beforeAll(async () => {
    page = await read(at.session, `${at.web.origin}/chinese-then-english.html`);
    await until(() => countIn(page, '.pairs .word'), 'words');
  });

  /** Presses a key and gives what is said then. */
  const press = async (key: Parameters<Page['keyboard']['press']>[0]): Promise<string> => {
    await page.keyboard.press(key);
    await readerState(page);
    return announced(page);
  };
  /** What the live regions hold. */
  const spoken = (): Promise<string> =>
    page.evaluate(() =>
      [...(document.querySelector('duizhao-reader')?.shadowRoot?.querySelectorAll('[role="status"]') ?? [])]
        .map((e) => e.textContent?.trim())
        .filter(Boolean)
        .join(' · '),
    );

  it('says what every button of the toolbar is, once', async () => {
    const stops: string[] = [];
    for (let i = 0; i < 14; i += 1) {
      const said = await press('Tab');
      if (!/^(button|radio)/.test(said)) break;
      stops.push(said);
    }
    expect(stops.length).toBeGreaterThan(8);
    for (const said of stops) {
      const name = /“(.*?)”/.exec(said)?.[1] ?? '';
      expect(name, said).not.toBe('');
      expect(/described as “(.*?)”/.exec(said)?.[1] ?? '', said).not.toContain(name);
    }
    expect(new Set(stops).size).toBe(stops.length);
  });

  it('says a sentence, what belongs to it, and goes there', async () => {
    expect(await press('j')).toMatch(/“本月起.*described as “Starting this month/);
    const partner = await press('p');
    expect(partner).toMatch(/“.*this month.*described as “本月起/);
    await press('p');
    expect(await press('j')).toMatch(/馆方表示/);
    expect(await press('k')).toMatch(/本月起/);
  });

  it('says the words of a sentence, and the card of one', async () => {
    await press('ArrowRight');
    await expect.poll(spoken).toMatch(/本月 běnyuè/);
    await press('d');
    await expect.poll(() => announced(page)).toMatch(/^dialog “Word: 本月/);
    await press('a');
    await until(async () => /is kept/i.test(await spoken()), 'that the word is kept');
    await press('Escape');
    await expect.poll(() => announced(page)).toMatch(/本月起/);
  });

  it('says that a note is being written, and that it is kept', async () => {
    await press('n');
    await expect.poll(() => announced(page)).toMatch(/textbox “Note/);
    await page.keyboard.type('opening hours');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await until(async () => (await countIn(page, '.note-editor')) === 0, 'the note kept');
    await press('b');
    await expect.poll(() => announced(page)).toMatch(/Notes/);
    await press('Escape');
  });

  it('says the help, and where it came from when it goes', async () => {
    const before = await announced(page);
    await press('?');
    await until(() => countIn(page, 'dialog.ui-dialog'), 'the help');
    await press('Escape');
    await until(async () => (await countIn(page, 'dialog.ui-dialog')) === 0, 'the help closed');
    await expect.poll(() => announced(page)).toBe(before);
  });
});
