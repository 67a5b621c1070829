import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '@/lib/library/database';
import { importLimit } from '@/lib/library/import/import';
import { importFile } from '@/lib/library/import/import-file';
import { aFiling, contents, filledLibrary, monday, never } from './backup/filled';
import { article, fromPage, saved } from './samples';

let db: Library;
let before: Awaited<ReturnType<typeof contents>>;
beforeEach(async () => {
  db = await filledLibrary(2);
  before = await contents(db);
});
afterEach(() => db.delete());

const take = (content: BlobPart[]) => importFile(db, new Blob(content), never, () => {});
const file = (change: object, articles: unknown[] = []) =>
  take([JSON.stringify({ format: 'duizhao-library', version: 3, exportedAt: monday, articles, ...change })]);
const sound = saved(article(900, ['正文。'], fromPage));

describe('a JSON file that means harm', () => {
  it('of 200 MB is refused by its size, unparsed, after no more than was allowed was read', async () => {
    const piece = ' '.repeat(1_000_000);
    let read = 0;
    const endless = () =>
      new ReadableStream<Uint8Array<ArrayBuffer>>({
        pull: (controller) => {
          read += piece.length;
          controller.enqueue(new TextEncoder().encode(piece));
        },
      });
    const large = { size: 200_000_000, slice: () => new Blob(['{']), stream: endless };
    expect(await importFile(db, large, never, () => {})).toMatchObject({
      ok: false,
      problem: 'too-large',
      detail: '200000000 bytes',
    });
    expect(read).toBeLessThan(importLimit + 10_000_000);
    const larger = { ...large, size: 500_000_000, stream: () => expect.fail('it was read') };
    expect(await importFile(db, larger, never, () => {})).toMatchObject({ ok: false, problem: 'too-large' });
    expect(await contents(db)).toEqual(before);
  }, 60_000);

  it('of a million pairs is refused article by article', async () => {
    const pair = JSON.stringify({ zh: [], en: [], source: 'page', confidence: 1 });
    const head = JSON.stringify({ ...sound, pairs: [] }).replace('"pairs":[]', '"pairs":[');
    const start = head.indexOf('"pairs":[') + '"pairs":['.length;
    const pairs = `${`${pair},`.repeat(999_999)}${pair}`;
    const text = `{"format":"duizhao-library","version":3,"exportedAt":"","articles":[${head.slice(0, start)}${pairs}]${head.slice(start)}]}`;
    expect(await take([text])).toMatchObject({
      ok: true,
      report: { added: 0, refused: [{ why: expect.stringMatching(/pairs/) }] },
    });
    expect(await contents(db)).toEqual(before);
  }, 60_000);

  it('with a million rows of everything else takes in what is sound, and counts the rest', async () => {
    const rows = `[${'7,'.repeat(999_999)}7]`;
    const text = `{"format":"duizhao-library","version":3,"exportedAt":"","articles":[],"later":${rows}}`;
    expect(await take([text])).toMatchObject({ ok: true, report: { rest: { added: 0, refused: 1_000_000 } } });
    expect(await contents(db)).toEqual(before);
  }, 60_000);

  it.each([
    ['a list that is none', { filings: { length: 3 } }],
    ['a list that nobody knows', { secrets: [] }],
    ['a version that is a text', { version: '3' }],
    ['another format', { format: 'bookmarks' }],
  ])('is refused whole: %s', async (_, change) => {
    expect(await file(change)).toMatchObject({ ok: false });
    expect(await contents(db)).toEqual(before);
  });

  it('has its unsound rows refused, whatever their table, and nothing of them comes in', async () => {
    const proto = (row: object) => JSON.parse(`{"__proto__":{"polluted":1},${JSON.stringify(row).slice(1)}`) as object;
    const filing = aFiling({ id: sound.id });
    const later = { ...before.later?.[0], id: 'x', url: 'https://news.example.cn/other' };
    const feed = { ...before.feeds?.[0], id: 'https://news.example.cn/other.xml' };
    const version = { ...article(1, ['别的。'], fromPage), id: sound.id, savedAt: monday, replacedAt: monday };
    const collection = { ...before.collections?.[0], id: '55555555-5555-4555-8555-555555555555', name: 'x' };
    const outcome = await file(
      {
        filings: [
          proto(filing),
          { ...filing, tags: [{}] },
          { ...filing, state: 'gone' },
          { ...filing, id: 'nobody.example/1' },
        ],
        collections: [
          proto(collection),
          { ...collection, id: '../x' },
          { ...collection, name: '' },
          { ...collection, name: 7 },
        ],
        versions: [
          proto(version),
          { ...version, key: 1 },
          { ...version, article: null },
          { ...version, replacedAt: 'now' },
        ],
        later: [proto(later), { ...later, url: 'javascript:alert(1)' }, { ...later, state: 'hidden' }],
        feeds: [proto(feed), { ...feed, id: 'file:///etc/passwd' }, { ...feed, checkedAt: 5 }],
        words: [{}, null, []],
        wordStates: [proto({ word: '书', state: 'known', at: monday })],
      },
      [proto(sound), { ...sound, article: { ...sound.article, url: 'data:text/html,<script>' } }, sound],
    );
    expect(outcome).toMatchObject({
      ok: true,
      report: {
        added: 1,
        refused: [{ index: 0 }, { index: 1 }],
        words: { added: 0, refused: 4 },
        rest: { added: 0, refused: 18 },
      },
    });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const after = await contents(db);
    expect({ ...after, articles: 0, summaries: 0, texts: 0 }).toEqual({
      ...before,
      articles: 0,
      summaries: 0,
      texts: 0,
    });
  });

  it('keeps markup as the text that it is', async () => {
    const markup = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const marked = { ...sound, titleEn: markup, titleEnSource: 'page', article: { ...sound.article, title: markup } };
    expect(await file({ filings: [aFiling({ id: sound.id, tags: [markup] })] }, [marked])).toMatchObject({
      report: { added: 1 },
    });
    expect((await db.articles.get(sound.id))?.article.title).toBe(markup);
    expect((await db.filings.get(sound.id))?.tags).toEqual([markup]);
  });
});
