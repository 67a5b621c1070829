import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserNames, until } from './browsers';
import { guests, overlayIsOpen } from './overlay';
import { badgeOf, openOwn } from './own-pages';
import { started } from './started';
import { pause } from './waiting';

const known = 'http://www.chinanews.com.cn';

describe.each(browserNames)('ways to open the reader in %s', (name) => {
  const at = started(name);
  beforeAll(async () => {
    at.web.serve(`${known}/notes.txt`, '市图书馆试行夜间开放。', { 'content-type': 'text/plain; charset=utf-8' });
  });

  // Chromium grants activeTab to real gestures only, which cannot be made from outside: there a known site gives the right.
  const site = () => (name === 'firefox' ? at.web.origin : known);
  const opens = (page: Page) => until(() => overlayIsOpen(page), `the reader on ${page.url()}`);

  it('the keyboard command opens it, and closes it again', async () => {
    const page = await at.session.visit(`${site()}/interleaved.html`);
    await at.session.command(page, 'read-page');
    await opens(page);
    // For a moment a second press counts as the same wish.
    await until(async () => {
      await at.session.command(page, 'read-page');
      const closed = until(async () => !(await overlayIsOpen(page)), 'the reader closed', 3000);
      return closed.then(
        () => true,
        () => false,
      );
    }, 'the reader closed by the command');
    await pause(500);
    expect(await overlayIsOpen(page)).toBe(false);
    await page.close();
  });

  it('the context menu opens it', async () => {
    const page = await at.session.visit(`${site()}/interleaved.html`);
    await at.session.contextMenu(page, 'read-page');
    await opens(page);
    await page.close();
  });

  it('it opens on a list as well, and on what is no web page the icon says that it cannot', async () => {
    const own = await openOwn(at.session, 'options.html');
    const list = await at.session.visit(`${site()}/list.html`);
    await at.session.command(list, 'read-page');
    await opens(list);
    await list.keyboard.press('Escape');
    await until(async () => !(await overlayIsOpen(list)), 'the reader closed');
    await list.close();
    const text = await at.session.visit(`${known}/notes.txt`);
    await at.session.command(text, 'read-page');
    await until(async () => (await badgeOf(own, text.url())) === '!', 'the sign on the icon');
    expect(await guests(text)).toEqual([]);
    await text.close();
    await own.close();
  });
});
