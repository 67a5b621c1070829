import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, launch, type Session, until } from './browsers';
import { guests, overlayIsOpen } from './overlay';
import { badgeOf, openOwn } from './own-pages';
import { startWeb, type Web } from './web';

const known = 'http://www.chinanews.com.cn';

describe.each(browserNames)('ways to open the reader in %s', (name) => {
  let web: Web;
  let session: Session;
  beforeAll(async () => {
    web = await startWeb();
    web.serve(`${known}/notes.txt`, '市图书馆试行夜间开放。', { 'content-type': 'text/plain; charset=utf-8' });
    session = await launch(name, web);
  });
  afterAll(async () => {
    await session?.close();
    await web?.close();
  });

  // Chromium grants activeTab to real gestures only, which cannot be made from outside: there a known site gives the right.
  const site = () => (name === 'firefox' ? web.origin : known);
  const opens = (page: Page) => until(() => overlayIsOpen(page), `the reader on ${page.url()}`);

  it('the keyboard command opens it, and closes it again', async () => {
    const page = await session.visit(`${site()}/interleaved.html`);
    await session.command(page, 'read-page');
    await opens(page);
    // For a moment a second press counts as the same wish.
    await until(async () => {
      await session.command(page, 'read-page');
      return !(await overlayIsOpen(page));
    }, 'the reader closed by the command');
    await page.close();
  });

  it('the context menu opens it', async () => {
    const page = await session.visit(`${site()}/interleaved.html`);
    await session.contextMenu(page, 'read-page');
    await opens(page);
    await page.close();
  });

  it('on a list it says that there is no article, and on what is no web page the icon says that it cannot', async () => {
    const own = await openOwn(session, 'options.html');
    const list = await session.visit(`${site()}/list.html`);
    await session.command(list, 'read-page');
    await opens(list);
    await list.keyboard.press('Escape');
    await until(async () => !(await overlayIsOpen(list)), 'the reader closed');
    await list.close();
    const text = await session.visit(`${known}/notes.txt`);
    await session.command(text, 'read-page');
    await until(async () => (await badgeOf(own, text.url())) === '!', 'the sign on the icon');
    expect(await guests(text)).toEqual([]);
    await text.close();
    await own.close();
  });
});
