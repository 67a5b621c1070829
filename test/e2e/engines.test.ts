import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLibreTranslate } from '../translate/servers/libretranslate';
import { startOpenai } from '../translate/servers/openai';
import type { ProtocolServer } from '../translate/servers/server';
import { browserNames, launch, type Session, until } from './browsers';
import { allFrom, clickOwn, englishLines, pressInReader, readerSays, readerText } from './english';
import { read, readerState } from './overlay';
import { forgetTranslations, openOwn, press, says, textOf } from './own-pages';
import { drawn, pause, reload } from './waiting';
import { startWeb, type Web } from './web';

const host = 'http://www.chinanews.com.cn';
const key = 'sk-proj-0123456789abcdefABCDEF';
const libreKey = 'libre-0123456789abcdef';

describe.each(browserNames)('an engine of the reader’s own in %s', (name) => {
  let web: Web;
  let server: ProtocolServer;
  let session: Session;
  let own: Page;
  const open = (path = 'chinese-only.html') => read(session, `${host}/${path}`);
  const translations = () => server.requests.filter(({ method }) => method === 'POST');
  /** Types into the field of this name in a form of an engine. */
  const type = async (engine: string, field: string, value: string) => {
    const input = await own.waitForSelector(`#engine-${engine} [data-field="${field}"] input`);
    await own.evaluate((e) => (e as HTMLInputElement).select(), input);
    await input?.type(value);
  };
  type SetUps = Record<string, { config: Record<string, string>; dailyCap: number | null }>;
  const setUps = () =>
    own.evaluate(
      async () => ((await chrome.storage.local.get('engines')).engines ?? {}) as Record<string, never>,
    ) as Promise<SetUps>;
  /** What the options page would store. */
  const change = async (engines: object, translation: object) =>
    own.evaluate(
      async (changed, chosen) => {
        const stored = await chrome.storage.local.get(['engines', 'settings']);
        const settings = stored.settings as { version: number; value: { translation: object } };
        const value = { ...settings.value, translation: { ...settings.value.translation, ...chosen } };
        const all = { ...(stored.engines as object), ...changed };
        await chrome.storage.local.set({ engines: all, settings: { ...settings, value } });
      },
      engines,
      translation,
    );

  beforeAll(async () => {
    [web, server] = await Promise.all([startWeb(), startOpenai({ key })]);
    web.pass(server.url);
    session = await launch(name, web, { build: 'test' });
    own = await openOwn(session, 'options.html#engines');
  });
  afterAll(async () => {
    await session?.close();
    await Promise.all([web?.close(), server?.close()]);
  });

  it('sends nothing before it is chosen', async () => {
    const page = await open();
    await readerSays(page, /English for this article/);
    await readerSays(page, /nothing is sent or downloaded/);
    await pause(1000);
    expect(server.requests).toEqual([]);
    await page.close();
  });

  it('has its place in the options where an address says so, however late the engines come', async () => {
    for (const section of ['engines', 'glossary']) {
      const page = await openOwn(session, `options.html#${section}`);
      await page.waitForSelector('#engine-openai');
      const top = () => page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? -1, section);
      await until(async () => (await top()) >= 0 && (await top()) < 300, `${section} in sight`);
      await page.close();
    }
  });

  it('is set up in a form, says what is wrong with a key, and takes a right one', async () => {
    await own.bringToFront();
    await own.evaluate(() => document.querySelector<HTMLDetailsElement>('#engine-openai')?.setAttribute('open', ''));
    await type('openai', 'address', `${server.url}/v1`);
    await type('openai', 'model', 'sample-model');
    await type('openai', 'key', 'sk-proj-wrong');
    await clickOwn(own, /^Test$/, '#engine-openai');
    await says(own, /It did not work/, '#engine-openai');
    expect(await textOf(own, '#engine-openai')).not.toContain('sk-proj-wrong');
    await type('openai', 'key', key);
    await clickOwn(own, /^Test$/, '#engine-openai');
    await says(own, /It works/, '#engine-openai');
    await clickOwn(own, /^Save$/, '#engine-openai');
    await says(own, /is set up/);
    await press(own, 'Translate with it');
  });

  it('reaches a server on this computer that refuses extensions by their origin, as Ollama does', async () => {
    const local = await startOpenai({ key: '', refusesExtensions: true });
    web.pass(local.url);
    await type('openai', 'address', `${local.url}/v1`);
    await clickOwn(own, /^Test$/, '#engine-openai');
    await until(async () => local.requests.some(({ method }) => method === 'POST'), 'a request that got through');
    await says(own, /It works/, '#engine-openai');
    await reload(own);
    await local.close();
  });

  it('then translates every sentence, line by line marked, and tells what left the computer', async () => {
    const page = await open();
    await allFrom(page, 'engine');
    const lines = await englishLines(page);
    expect(lines.length).toBeGreaterThan(5);
    await readerSays(page, /sample-model/);
    expect(await readerText(page)).not.toContain('word gloss, not');
    await page.close();
    await own.bringToFront();
    await reload(own);
    await says(own, /127\.0\.0\.1/, '.sent-table');
  });

  it('costs nothing at a second visit', async () => {
    const before = server.requests.length;
    const page = await open();
    await allFrom(page, 'engine');
    expect(server.requests.length).toBe(before);
    await page.close();
  });

  it('waits when it is asked to, and loses nothing', async () => {
    await forgetTranslations(own);
    server.fail('429 seconds', 1);
    const page = await open('traditional.html');
    await allFrom(page, 'engine');
    await page.close();
  });

  it('keeps what came when the stream breaks off, and asks only for the rest', async () => {
    server.fail('stream cut', 1);
    const page = await open('chinese-only.html');
    await allFrom(page, 'engine');
    await page.close();
    server.fail('none');
  });

  it('says why nothing came where the key was refused, with the gloss still there', async () => {
    await forgetTranslations(own);
    server.fail('401');
    const page = await open();
    await readerSays(page, /does not accept the key/);
    expect((await englishLines(page)).some(({ badge }) => badge === 'gloss')).toBe(true);
    expect(await readerText(page)).not.toContain(key);
    server.fail('none');
    await pressInReader(page, /^Try again$/);
    await allFrom(page, 'engine');
    await page.close();
  });

  it('keeps a line that the reader edited, over a new translation and a new visit, until it is taken back', async () => {
    const page = await open('chinese-only.html');
    await allFrom(page, 'engine');
    const focusFirst = (reader = page) =>
      reader.evaluate(() => {
        const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot;
        root?.querySelector<HTMLElement>('.row [data-side="en"]')?.focus();
      });
    /** Waits until keys go into the editor. */
    const editing = (reader: Page) =>
      until(async () => {
        if ((await readerState(reader)).focus.startsWith('textarea')) return true;
        await focusFirst(reader); // lines that come meanwhile are drawn anew, and take the focus with them
        await reader.keyboard.press('e');
        await drawn(reader);
        return false;
      }, 'a field to edit the line in');
    await editing(page);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('A line of the reader.');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await readerSays(page, /Your line is kept/);
    await expect
      .poll(async () => (await englishLines(page))[0])
      .toEqual({ text: 'A line of the reader.', badge: 'edited' });
    await page.close();

    const again = await open('chinese-only.html');
    await until(async () => (await englishLines(again))[0]?.badge === 'edited', 'the edited line again');
    expect((await englishLines(again))[0]?.text).toBe('A line of the reader.');
    await editing(again);
    await pressInReader(again, /^Back to what stood there$/);
    await until(async () => (await englishLines(again))[0]?.badge !== 'edited', 'the line as it was');
    await readerSays(again, /as it was before/);
    await again.close();

    const last = await open('chinese-only.html');
    await allFrom(last, 'engine');
    await last.close();
  });

  it('gives way to the fallback that the reader allowed, and the line says so', async () => {
    const other = await startLibreTranslate({ key: libreKey });
    web.pass(other.url);
    const config = { address: other.url, key: libreKey };
    await change({ libretranslate: { config, dailyCap: null } }, { fallback: 'libretranslate' });
    await forgetTranslations(own);
    server.fail('401');
    const page = await open('traditional.html');
    await allFrom(page, 'engine');
    await readerSays(page, /LibreTranslate, in place of sample-model/);
    await page.close();
    server.fail('none');
    await change({}, { fallback: null });
    await other.close();
  });

  it('sends no more than the daily limit that the reader set', async () => {
    await forgetTranslations(own);
    const { openai } = await setUps();
    await change({ openai: { ...openai, dailyCap: 0 } }, {});
    const before = translations().length;
    const page = await open('traditional.html');
    await readerSays(page, /daily limit for .* is reached/);
    expect(translations().length).toBe(before);
    await page.close();
  });

  it('has its key nowhere but in its own set-up', async () => {
    const places = await own.evaluate(async (secret) => {
      const local = await chrome.storage.local.get(null);
      const found = Object.entries(local).flatMap(([at, value]) =>
        JSON.stringify(value).includes(secret) ? [at] : [],
      );
      return found;
    }, key);
    expect(places).toEqual(['engines']);
    expect(web.seen.join('\n')).not.toContain(key);
  });
});
