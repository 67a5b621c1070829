import { deflateSync } from 'node:zlib';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SavedArticle } from '@/lib/library/saved-article';
import { article, fromPage, saved } from '../library/samples';
import { atRest, faint, findings, tooWide } from './accessibility';
import { browserNames, until } from './browsers';
import { fillLibrary } from './filled-library';
import { badgeOf, openOwn, press, says, setReading, textOf } from './own-pages';
import { started } from './started';

/** A picture of one grey, wider than what counts visitors. */
function png(width = 40, height = 20): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const head = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, 0, 0, 0, 0]);
  const rows = Buffer.concat(
    Array.from({ length: height }, () => Buffer.from([0, ...new Array<number>(width).fill(140)])),
  );
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** Of today, since an entry that is older than the list remembers is never new. */
const rss = (origin: string, ...numbers: number[]) =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>测试日报</title><link>${origin}/</link>${numbers
    .map(
      (n) =>
        `<item><title>第${n}条消息</title><link>${origin}/news/${n}.html</link><pubDate>${new Date(Date.now() - (9 - n) * 60_000).toUTCString()}</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

/** An article at the web's own address, with a picture there. */
function illustrated(origin: string): SavedArticle {
  const value = article(1, ['市图书馆今天重新开放，读者很多。', '第二段也有一句话。'], (text, index) =>
    index === 0 ? fromPage(text, index) : {},
  );
  const url = `${origin}/news/1.html`;
  const picture = {
    id: 'b9',
    kind: 'image' as const,
    lang: 'zh' as const,
    text: '图书馆的大门',
    src: `${origin}/gate.png`,
  };
  const blocks = [...value.article.blocks, picture];
  return saved({ ...value, article: { ...value.article, url, canonicalUrl: url, title: '图书馆开放', blocks } });
}

const heads = (page: Page) =>
  page.$$eval('.later-entry .entry-link', (links) => links.map((link) => link.textContent ?? ''));
/** Presses a button with the mouse: Firefox asks for a host only where a real hand clicked. */
async function click(page: Page, words: string): Promise<void> {
  const found = await page.waitForFunction(
    (wanted: string) =>
      [...document.querySelectorAll('button')].find(
        (one) => one.textContent?.trim() === wanted && one.checkVisibility(),
      ),
    {},
    words,
  );
  await (found as ElementHandle<HTMLButtonElement>).click();
}

const listed = (page: Page, wanted: string[]) => expect.poll(() => heads(page)).toEqual(wanted);

describe.each(browserNames)('what is read later in %s', (name) => {
  const at = started(name, { build: 'test' });
  let list: Page;
  beforeAll(async () => {
    list = await openOwn(at.session, 'library.html#/later');
    await list.waitForSelector('.later-empty');
  });

  it('is a link of a page, by the context menu, under its own words, and nothing is fetched', async () => {
    const front = `${at.web.origin}/front.html`;
    const linkUrl = `${at.web.origin}/news/linked.html`;
    at.web.serve(front, `<!doctype html><meta charset="utf-8"><title>首页</title><a href="${linkUrl}"> 候鸟 归来 </a>`);
    const page = await at.session.visit(front);
    await at.session.contextMenu(page, 'later-link', { linkUrl, linkText: '候鸟 归来' });
    await until(async () => (await badgeOf(list, front)) === '✓', 'the mark on the icon');
    await until(async () => (await badgeOf(list, front)) !== '✓', 'the icon as it was');
    await page.close();
    await listed(list, ['候鸟 归来']);
    expect(at.web.seen.filter((one) => one.includes('linked'))).toEqual([]);
    await expect.poll(() => textOf(list, '[data-list="later"] nav')).toContain('Reading list (1)');
  });

  it('is the page behind the popup', async () => {
    const page = await at.session.visit(`${at.web.origin}/chinese-only.html`);
    const popup = await at.session.popup(page);
    await press(popup, 'Read later');
    await says(popup, /On your reading list/);
    await popup.close().catch(() => undefined);
    await page.close();
    await expect.poll(async () => (await heads(list)).length).toBe(2);
  });

  it('is what was pasted, and goes and comes back', async () => {
    await list.bringToFront();
    await list.type('.later-add textarea', '夜市 https://night.example/1');
    await press(list, 'Add to the list');
    await expect.poll(async () => (await heads(list))[0]).toBe('夜市');
    await press(list, /^Remove “夜市”$/);
    await expect.poll(() => heads(list)).not.toContain('夜市');
    await press(list, 'Undo');
    await expect.poll(() => heads(list)).toContain('夜市');
    await press(list, 'Select all');
    await press(list, 'Remove');
    await list.waitForSelector('.later-empty');
  });

  it('is what a site publishes, once the reader follows it', async () => {
    at.web.serve(
      `${at.web.origin}/site.html`,
      '<!doctype html><title>站</title><link rel="alternate" type="application/rss+xml" title="要闻" href="/feed.xml">',
    );
    at.web.serve(`${at.web.origin}/feed.xml`, rss(at.web.origin, 1, 2), {
      'content-type': 'application/rss+xml',
      etag: '"1"',
    });
    await list.type('.feed-follow input', `${at.web.origin}/site.html`);
    await click(list, 'Follow');
    await click(list, 'Follow “要闻”');
    await listed(list, ['第2条消息', '第1条消息']);
    await says(list, /Following “测试日报”: 2 new/);
    at.web.serve(`${at.web.origin}/feed.xml`, rss(at.web.origin, 1, 2, 3), { 'content-type': 'application/rss+xml' });
    await press(list, 'Check now');
    await says(list, /1 new articles/);
    await listed(list, ['第3条消息', '第2条消息', '第1条消息']);
    expect(at.web.seen.filter((one) => /news\/\d/.test(one))).toEqual([]);
  });

  it('can be read and reached by everyone, in every theme and width', async () => {
    const found: Record<string, string[]> = {};
    for (const theme of ['dark', 'sepia', 'light'] as const) {
      await setReading(list, { theme });
      await atRest(list);
      found[theme] = [...(await findings(list, 'page')), ...(await faint(list, ''))];
    }
    for (const width of [390, 320]) {
      await list.setViewport({ width, height: 800 });
      await press(list, 'Add, feeds');
      await atRest(list);
      found[width] = [...(await findings(list, 'page')), ...(await faint(list, '')), ...(await tooWide(list, 'page'))];
      await press(list, 'Add, feeds');
    }
    await list.setViewport({ width: 1280, height: 900 });
    expect(found).toEqual({ dark: [], sepia: [], light: [], 390: [], 320: [] });
  });

  it('is done by itself once its article is saved', async () => {
    await fillLibrary(list, [illustrated(at.web.origin)]);
    await listed(list, ['第3条消息', '第2条消息']);
    await press(list, /^Done \(1\)$/);
    await listed(list, ['第1条消息']);
    await press(list, 'Open the saved copy');
    await says(list, /图书馆开放/);
  });

  it('opens whole with its pictures when nothing answers any more', async () => {
    at.web.serve(`${at.web.origin}/gate.png`, png(), { 'content-type': 'image/png' });
    await list.waitForSelector('.pictures-line');
    await says(list, /1 picture/, '.pictures-line');
    expect(at.web.seen.filter((one) => one.includes('gate.png'))).toEqual([]);
    await click(list, 'Keep on this computer');
    await says(list, /1 picture on this computer/, '.pictures-line');
    await list.close();
    await at.web.close();
    await expect(fetch(at.web.origin)).rejects.toThrow();

    const offline = await openOwn(
      at.session,
      `library.html#/article/${encodeURIComponent(illustrated(at.web.origin).id)}`,
    );
    await setReading(offline, { ruby: 'all' });
    await says(offline, /市图书馆今天重新开放/);
    await says(offline, /Line 1\./);
    await until(
      () =>
        offline.evaluate(() => {
          const image = document.querySelector<HTMLImageElement>('figure.image img');
          return image?.src.startsWith('blob:') && image.complete && image.naturalWidth === 40;
        }),
      'the picture',
    );
    // Readings come from the dictionary, which is part of the extension.
    await until(() => offline.evaluate(() => document.querySelectorAll('rt, [data-reading]').length > 0), 'readings');
    const printed = await openOwn(
      at.session,
      `library.html#/print/${encodeURIComponent(illustrated(at.web.origin).id)}`,
    );
    await until(
      () =>
        printed.evaluate(() => (document.querySelector<HTMLImageElement>('.print-picture')?.naturalWidth ?? 0) === 40),
      'the picture in print',
    );
  });
});
