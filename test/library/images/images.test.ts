import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deleteArticles, saveArticle } from '@/lib/library/articles';
import { type Library, openLibrary } from '@/lib/library/database';
import { imageTypeOf } from '@/lib/library/images/image-type';
import {
  imageLimits,
  imageSizes,
  imagesOf,
  picturesOf,
  putImages,
  removeImages,
  storedPictures,
} from '@/lib/library/images/images';
import type { StoredImage } from '@/lib/library/images/stored-image';
import { emptyTrash } from '@/lib/library/upkeep';
import { aBlock, anArticle } from '../../builders';
import { article } from '../samples';

const monday = '2026-03-02T08:00:00.000Z';
const never = new AbortController().signal;
const bytesOf = (...parts: (string | number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));
const png = bytesOf([0x89], 'PNG\r\n', [0x1a], '\n', [0, 0, 0, 13]);
const image = (number: number, src: string, change: Partial<StoredImage> = {}): StoredImage => ({
  id: `news.example.cn/a/${number}`,
  src,
  type: 'image/png',
  bytes: png,
  savedAt: monday,
  ...change,
});

let db: Library;
let turn = 0;
beforeEach(async () => {
  turn += 1;
  db = openLibrary(`images-${turn}`);
  await saveArticle(db, article(1), monday);
  await saveArticle(db, article(2), monday);
});

describe('the type of a picture', () => {
  it.each([
    ['image/png', png],
    ['image/jpeg', bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF')],
    ['image/gif', bytesOf('GIF89a', [1, 0, 1, 0])],
    ['image/webp', bytesOf('RIFF', [8, 0, 0, 0], 'WEBPVP8 ')],
    ['image/avif', bytesOf([0, 0, 0, 28], 'ftypavif', [0, 0, 0, 0], 'avifmif1miaf')],
    ['image/avif', bytesOf([0, 0, 0, 28], 'ftypmif1', [0, 0, 0, 0], 'mif1avifmiaf')],
    [null, bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    [null, bytesOf('<?xml version="1.0"?><svg/>')],
    [null, bytesOf('<!doctype html><p>GIF89a')],
    [null, bytesOf([0, 0, 0, 28], 'ftypmp42', [0, 0, 0, 0], 'isomavc1mp42')],
    [null, bytesOf('BM')],
    [null, new Uint8Array()],
  ])('%s', (type, bytes) => expect(imageTypeOf(bytes)).toBe(type));
});

describe('pictures of an article', () => {
  it('are those on a server, each once, without what counts visitors', () => {
    const picture = (id: string, src: string, size: object = {}) =>
      aBlock({ id, kind: 'image', text: '', src, ...size });
    const blocks = [
      aBlock({ id: 'b1', text: '正文' }),
      picture('b2', 'https://p.example/1.jpg'),
      picture('b3', 'data:image/png;base64,AAAA'),
      picture('b4', 'https://p.example/count.gif', { width: 1, height: 1 }),
      picture('b5', 'https://p.example/1.jpg'),
      picture('b6', 'http://p.example/line.png', { width: 600, height: 2 }),
    ];
    expect(picturesOf(anArticle({ blocks }))).toEqual(['https://p.example/1.jpg', 'http://p.example/line.png']);
    const many = Array.from({ length: 90 }, (_, index) => picture(`m${index}`, `https://p.example/${index}`));
    expect(picturesOf(anArticle({ blocks: many }))).toHaveLength(imageLimits.perArticle);
  });
});

describe('keeping pictures', () => {
  it('keeps each once, counts them, and lets go of them', async () => {
    await putImages(db, [
      image(1, 'https://p.example/1'),
      image(1, 'https://p.example/2'),
      image(2, 'https://p.example/1'),
    ]);
    await putImages(db, [image(1, 'https://p.example/1')]);
    expect((await imagesOf(db, 'news.example.cn/a/1')).map(({ src }) => src)).toEqual([
      'https://p.example/1',
      'https://p.example/2',
    ]);
    expect(await imageSizes(db)).toEqual({ count: 3, bytes: 3 * png.length });
    expect(await imageSizes(db, 'news.example.cn/a/2')).toEqual({ count: 1, bytes: png.length });
    expect(await removeImages(db, ['news.example.cn/a/1'])).toBe(2);
    expect(await imageSizes(db)).toEqual({ count: 1, bytes: png.length });
  });

  it.each([
    ['an SVG', { type: 'image/svg+xml', bytes: bytesOf('<svg/>') }],
    ['what says to be something else', { type: 'image/jpeg' }],
    ['what is no picture', { bytes: bytesOf('GIF, or not') }],
    ['an article that is not there', { id: 'news.example.cn/a/9' }],
  ])('refuses %s, and with it all that came along', async (_, change) => {
    const some = [image(1, 'https://p.example/1'), image(1, 'https://p.example/2', change)];
    await expect(putImages(db, some)).rejects.toMatchObject({ code: 'invalid' });
    expect(await imageSizes(db)).toEqual({ count: 0, bytes: 0 });
  });

  it('refuses more than an article may have', async () => {
    const most = Array.from({ length: imageLimits.perArticle }, (_, index) => image(1, `https://p.example/${index}`));
    await putImages(db, most);
    await expect(putImages(db, [image(1, 'https://p.example/more')])).rejects.toMatchObject({ code: 'invalid' });
    expect((await imageSizes(db)).count).toBe(imageLimits.perArticle);
  });

  it('shows none that another hand wrote into the table', async () => {
    await db.images.put(image(1, 'https://p.example/x', { type: 'image/svg+xml', bytes: bytesOf('<svg/>') }));
    expect(await imagesOf(db, 'news.example.cn/a/1')).toEqual([]);
    expect(await storedPictures(db)('https://p.example/x', never, 'news.example.cn/a/1')).toBeNull();
  });
});

describe('pictures whose article is gone', () => {
  it('stay while it lies in the trash, and go with it', async () => {
    await putImages(db, [image(1, 'https://p.example/1'), image(2, 'https://p.example/2')]);
    await deleteArticles(db, ['news.example.cn/a/1'], monday);
    await emptyTrash(db, '2026-05-01T00:00:00.000Z');
    expect((await db.images.toArray()).map(({ id }) => id)).toEqual(['news.example.cn/a/2']);
  });
});

describe('pictures for exporters', () => {
  it('are found by their addresses', async () => {
    await putImages(db, [image(2, 'https://p.example/1')]);
    const find = storedPictures(db);
    const owner = 'news.example.cn/a/2';
    expect(await find('https://p.example/1', never, owner)).toEqual({ type: 'image/png', bytes: png });
    expect(await find('https://p.example/2', never, owner)).toBeNull();
    expect(await find('https://p.example/1', never, 'news.example.cn/a/1')).toBeNull();
    await expect(find('https://p.example/1', AbortSignal.abort(), owner)).rejects.toThrow();
  });
});
