import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserNames } from './browsers';
import { englishLines, pressInReader, readerSays, readerText } from './english';
import { read, saveInOverlay } from './overlay';
import { started } from './started';

const host = 'http://www.chinanews.com.cn';

describe.each(browserNames)('the publisher’s English edition in %s', (name) => {
  const at = started(name, { build: 'test' });
  const open = (path: string) => read(at.session, `${host}/${path}`);
  const fetched = (path: string) => at.web.seen.filter((one) => one.endsWith(path)).length;

  it('is offered with its host, fetched on a click and not before, and set beside the text', async () => {
    const page = await open('edition-zh.html');
    await readerSays(page, /English edition/);
    expect(fetched('/edition-en.html')).toBe(0);
    await pressInReader(page, /^Fetch from www\.chinanews\.com\.cn$/);
    await fromTheEdition(page);
    expect(fetched('/edition-en.html')).toBe(1);
    expect(await saveInOverlay(page)).toMatch(/saved/i);
    await page.close();
  });

  it('is not set beside the text where it tells the story differently, and says what matched', async () => {
    const page = await open('edition-differs-zh.html');
    await pressInReader(page, /^Fetch from/);
    await readerSays(page, /Their English page tells it differently/);
    await readerSays(page, /of \d+ Chinese sentences have a counterpart/);
    expect((await englishLines(page)).some(({ badge }) => badge === 'edition')).toBe(false);
    await page.close();
  });

  it('may hold both languages, and be written in traditional characters', async () => {
    const page = await open('edition-hant.html');
    await pressInReader(page, /^Fetch from/);
    await fromTheEdition(page);
    await page.close();
  });

  async function fromTheEdition(page: Page): Promise<void> {
    await readerSays(page, /◆/);
    const human = async () => (await englishLines(page)).filter(({ badge }) => badge === 'edition').length;
    await expect.poll(human).toBeGreaterThan(3);
    const lines = await englishLines(page);
    expect(lines.filter(({ badge }) => badge === 'engine')).toEqual([]);
    expect(await readerText(page)).not.toMatch(/tells it differently/);
  }
});
