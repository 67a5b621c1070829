import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, launch, type Session, until } from './browsers';
import { allFrom, clickOwn, englishLines, pressInReader, readerSays } from './english';
import { read } from './overlay';
import { forgetTranslations, openOwn } from './own-pages';
import { startTinyModel, type TinyModel, useModel } from './tiny-model';
import { pause, reload } from './waiting';
import { startWeb, type Web } from './web';

const host = 'http://www.chinanews.com.cn';

describe.each(browserNames)('the engine on this computer in %s', (name) => {
  let web: Web;
  let tiny: TinyModel;
  let session: Session;
  let own: Page;
  const open = (path = 'chinese-only.html') => read(session, `${host}/${path}`);
  const asked = (mirror: keyof Pick<TinyModel, 'first' | 'second'>) => tiny[mirror].seen.length;

  beforeAll(async () => {
    [web, tiny] = await Promise.all([startWeb(), startTinyModel()]);
    web.pass(tiny.first.origin);
    web.pass(tiny.second.origin);
    session = await launch(name, web, { build: 'test' });
    own = await openOwn(session, 'options.html');
    await useModel(own, tiny.description);
  });
  afterAll(async () => {
    await session?.close();
    await Promise.all([web?.close(), tiny?.close()]);
  });

  it('offers itself with its size and where it comes from, and fetches nothing by itself', async () => {
    const page = await open();
    await readerSays(page, /English for this article/);
    await readerSays(page, /model of about \d MB is downloaded once from 127\.0\.0\.1/);
    await pause(1000);
    expect(asked('first') + asked('second')).toBe(0);
    expect((await englishLines(page)).every(({ badge }) => badge === 'gloss')).toBe(true);
    await page.close();
  });

  it('throws away what is not the file that was expected', async () => {
    const right = { first: { ...tiny.first.files }, second: { ...tiny.second.files } };
    tiny.first.files['/model.gz'] = { body: Buffer.from('not the model at all') };
    tiny.second.files['/model'] = { body: Buffer.alloc(tiny.description.files[0]?.bytes ?? 0, 7) };
    const page = await open();
    await pressInReader(page, /^Download \d MB$/);
    await readerSays(page, /not the file that was expected/);
    expect(asked('first')).toBeGreaterThan(0);
    expect(asked('second')).toBeGreaterThan(0);
    Object.assign(tiny.first.files, right.first);
    Object.assign(tiny.second.files, right.second);
    await page.close();
  });

  it('goes on with a download that broke off, then translates every sentence, marked as a machine’s', async () => {
    const packed = tiny.first.files['/model.gz'];
    if (packed) packed.cuts = [200_000, 100_000];
    const page = await open();
    await pressInReader(page, /^(?:Download \d MB|Try again)$/);
    await allFrom(page, 'engine');
    // From where it had broken off, not from the start.
    expect(tiny.first.seen.filter((one) => /^GET \/model\.gz \d+-$/.test(one)).length).toBeGreaterThan(0);
    const lines = await englishLines(page);
    expect(lines.length).toBeGreaterThan(5);
    for (const { text } of lines) expect(text).toMatch(/[a-z]{4}/);
    await readerSays(page, /Bergamot/);
    await page.close();
  });

  it('asks nobody any more: the model is here, the lines are remembered, and the choice holds', async () => {
    const before = asked('first') + asked('second');
    const page = await open();
    await allFrom(page, 'engine');
    await page.close();
    const other = await open('traditional.html');
    await allFrom(other, 'engine');
    await other.close();
    expect(asked('first') + asked('second')).toBe(before);
  });

  // Firefox's host is its event page, which the browser's own tools do not end.
  it.runIf(name === 'chromium')('comes back when its host was ended by force', async () => {
    const tools = await session.browser.target().createCDPSession();
    const hosts = async () =>
      (await tools.send('Target.getTargets', { filter: [{}] })).targetInfos.filter(({ url }) =>
        url.includes('/engine-host.html'),
      );
    const [running] = await hosts();
    expect(running).toBeDefined();
    await tools.send('Target.closeTarget', { targetId: running?.targetId ?? '' });
    await until(async () => (await hosts()).every(({ targetId }) => targetId !== running?.targetId), 'no host');
    await forgetTranslations(own);
    const page = await open();
    await allFrom(page, 'engine');
    await page.close();
  });

  it('is removed in the options, and then offered again, not fetched by itself', async () => {
    const before = asked('first') + asked('second');
    await own.bringToFront();
    await reload(own);
    await clickOwn(own, /^Remove the model$/);
    const kept = () =>
      own.evaluate(async () => {
        const names = await caches.keys();
        const files = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
        return files.reduce((sum, count) => sum + count, 0);
      });
    await until(async () => (await kept()) === 0, 'no model in the store');
    await forgetTranslations(own);
    const page = await open('traditional.html');
    await readerSays(page, /model of .* is not here yet|Download \d MB/);
    expect((await englishLines(page)).some(({ badge }) => badge === 'engine')).toBe(false);
    expect(asked('first') + asked('second')).toBe(before);
    await page.close();
  });
});
