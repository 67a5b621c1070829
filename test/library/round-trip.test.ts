import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { jsonExporter } from '@/lib/export/json';
import { readArticles } from '@/lib/library/articles';
import { openLibrary } from '@/lib/library/database';
import { importArticles } from '@/lib/library/import/import';
import { importFile } from '@/lib/library/import/import-file';
import { aBilingualArticle, aBlock, aGlossPair, anArticle } from '../builders';
import { article, fromPage, saved } from './samples';

const never = new AbortController().signal;

/** Every optional field and every kind of source at least once. */
const articles = [
  saved(aBilingualArticle(), '2026-03-01T00:00:00.000Z'),
  saved({ ...article(1), titleEn: '', titleEnSource: '' }),
  saved({
    article: anArticle({
      url: 'https://news.example.cn/rich?id=1&x=2',
      canonicalUrl: 'https://news.example.cn/rich?id=1',
      publishedAt: '2026-03-01',
      script: 'Hant',
      alternates: [{ lang: 'en', url: 'https://news.example.cn/en/rich' }],
      blocks: [
        aBlock({ tableRow: 3, text: '第一行\n“𠮷”與\u2028控制\u0000字元</script>' }),
        aBlock({ id: 'b2', kind: 'image', text: '', src: 'data:image/png;base64,iVBORw0KGgo=' }),
      ],
    }),
    titleEn: 'Rich',
    titleEnSource: 'engine',
    keywords: [{ zh: '', en: 'only English' }],
    pairs: [
      aGlossPair({ zh: ['b1.1'] }),
      {
        zh: [],
        en: [{ id: 'e9.1', text: 'Only in English.' }],
        source: 'edition',
        engine: 'https://en.example.cn/a',
        confidence: 0.25,
      },
      { zh: ['b1.2'], en: [{ id: 'e1.1', text: 'Edited.' }], source: 'edited', confidence: 1 },
    ],
  }),
  ...Array.from({ length: 30 }, (_, n) => saved(article(n + 10, [`甲${n}。乙${n}。`], fromPage))),
];

it('brings an exported library back equal into an empty one', async () => {
  const source = openLibrary('round-trip-source');
  expect(await importArticles(source, articles, never, () => {})).toMatchObject({ added: articles.length });
  const ids = articles.map(({ id }) => id);
  const { parts, type } = await jsonExporter.write(readArticles(source, ids), { now: new Date() }, never);

  const target = openLibrary('round-trip-target');
  const outcome = await importFile(target, new Blob(parts, { type }), never, () => {});
  expect(outcome).toEqual({
    ok: true,
    report: { added: articles.length, updated: 0, unchanged: 0, refused: [], stopped: '' },
  });
  for (const table of ['articles', 'summaries', 'texts']) {
    expect(await target.table(table).toArray()).toEqual(await source.table(table).toArray());
  }
  const stored = await target.articles.bulkGet(ids);
  expect(stored).toEqual(articles);
  await Promise.all([source.delete(), target.delete()]);
});

it('does not even read a file that is too large', async () => {
  const db = openLibrary('round-trip-large');
  const unread = () => {
    throw new Error('read');
  };
  const file = { size: 600_000_000, slice: () => new Blob(['{']), stream: unread };
  expect(await importFile(db, file, never, () => {})).toMatchObject({ ok: false, problem: 'too-large' });
});
