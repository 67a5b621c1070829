import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveArticle } from '@/lib/library/articles';
import { type Library, openLibrary } from '@/lib/library/database';
import { imagesOf } from '@/lib/library/images/images';
import { setSwitch } from '@/lib/library/switches';
import { keepImage, keepImagesAfterSaving } from '@/lib/platform/keep-images';
import { aBlock } from '../builders';
import { article } from '../library/samples';
import { fakePermissions } from './fake-permissions';

const id = 'news.example.cn/a/1';
const src = 'https://pictures.example/1.gif';
const inside = 'http://192.168.1.1/router.gif';
const unasked = 'https://unasked.example/2.gif';
const gif = 'GIF89a\u0001\u0000\u0001\u0000';
const answering = (body: BodyInit, init: ResponseInit = {}, place = '') =>
  vi.fn<typeof fetch>(async (url) => Object.defineProperty(new Response(body, init), 'url', { value: place || url }));

let db: Library;
let turn = 0;
beforeEach(async () => {
  fakeBrowser.reset();
  fakePermissions()
    .granted.add('https://pictures.example/*')
    .add('http://192.168.1.1/*')
    .add('https://elsewhere.example/*');
  turn += 1;
  db = openLibrary(`keep-images-${turn}`);
  const value = article(1);
  const pictures = [src, unasked, inside].map((one, index) =>
    aBlock({ id: `p${index}`, kind: 'image', text: '', src: one }),
  );
  await saveArticle(
    db,
    { ...value, article: { ...value.article, blocks: [...value.article.blocks, ...pictures] } },
    '2026-03-02T08:00:00.000Z',
  );
});

describe('keeping a picture', () => {
  it('fetches it once, without cookies and without saying where it is shown', async () => {
    const load = answering(gif, { headers: { 'content-type': 'text/html' } });
    expect(await keepImage(db, id, src, load)).toBe(true);
    expect(await keepImage(db, id, src, load)).toBe(true);
    expect(load).toHaveBeenCalledTimes(1);
    expect(load.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    const [kept, ...others] = await imagesOf(db, id);
    expect(others).toEqual([]);
    expect(kept).toMatchObject({ id, src, type: 'image/gif' });
    expect(kept?.bytes).toEqual(new TextEncoder().encode(gif));
  });

  it.each([
    ['that no article has', id, 'https://pictures.example/other.gif'],
    ['of an article that is not there', 'news.example.cn/a/2', src],
  ])('fetches none %s', async (_, article, picture) => {
    const load = answering(gif);
    await expect(keepImage(db, article, picture, load)).rejects.toMatchObject({ code: 'invalid' });
    expect(load).not.toHaveBeenCalled();
  });

  it.each([
    ['of a host that was not allowed', unasked],
    ['inside the reader’s network', inside],
  ])('fetches none %s', async (_, picture) => {
    const load = answering(gif);
    expect(await keepImage(db, id, picture, load)).toBe(false);
    expect(load).not.toHaveBeenCalled();
  });

  it.each([
    ['an SVG', answering('<svg xmlns="http://www.w3.org/2000/svg"/>', { headers: { 'content-type': 'image/png' } })],
    ['a page', answering('<p>404')],
    ['an error', answering(gif, { status: 403 })],
    ['more than ten megabytes', answering(gif + 'x'.repeat(10_000_000))],
    ['another host that was not allowed', answering(gif, {}, 'https://tracker.example/1.gif')],
    ['the reader’s network', answering(gif, {}, inside)],
    [
      'nowhere',
      vi.fn<typeof fetch>(async () => {
        throw new TypeError('Failed to fetch');
      }),
    ],
  ])('keeps nothing where it leads to %s', async (_, load) => {
    expect(await keepImage(db, id, src, load)).toBe(false);
    expect(await imagesOf(db, id)).toEqual([]);
  });

  it('keeps what another allowed host has', async () => {
    expect(await keepImage(db, id, src, answering(gif, {}, 'https://elsewhere.example/1.gif'))).toBe(true);
  });
});

describe('after saving', () => {
  it('nothing is fetched unless the reader wants it, and then from allowed hosts only', async () => {
    const load = answering(gif);
    await keepImagesAfterSaving(db, id, load);
    expect(load).not.toHaveBeenCalled();
    await setSwitch(db, 'keep-pictures', true);
    await keepImagesAfterSaving(db, id, load);
    expect(load.mock.calls.map(([url]) => url)).toEqual([src]);
    expect(await imagesOf(db, id)).toHaveLength(1);
    await keepImagesAfterSaving(db, 'news.example.cn/nothing', load); // deleted meanwhile: nobody is troubled
  });
});
