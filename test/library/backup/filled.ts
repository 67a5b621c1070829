import { type Library, openLibrary } from '@/lib/library/database';
import type { Filing } from '@/lib/library/filing/filing';
import { articleTables, storeArticle } from '@/lib/library/store';
import { aHighlight, aKeptWord, article, fromPage, saved } from '../samples';

export const monday = '2026-03-02T08:00:00.000Z';
export const tuesday = '2026-03-03T08:00:00.000Z';
export const never = new AbortController().signal;

/** Tables whose rows a backup holds, under their own keys; `versions` are numbered anew. */
export const tables = [
  'articles',
  'summaries',
  'texts',
  'filings',
  'collections',
  'versions',
  'images',
  'words',
  'wordStates',
  'later',
  'feeds',
] as const;

/** Every row of those tables. */
export async function contents(db: Library): Promise<Record<string, object[]>> {
  const read = async (name: string) =>
    (await db.table(name).toArray()).map(({ key: _, ...row }: Record<string, unknown>) => row);
  return Object.fromEntries(await Promise.all(tables.map(async (name) => [name, await read(name)] as const)));
}

export const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (c) => c.charCodeAt(0),
);

export const aFiling = (change: Partial<Filing> = {}): Filing => ({
  id: 'news.example.cn/a/1',
  tags: ['城市', 'Libraries'],
  collections: ['11111111-1111-4111-8111-111111111111'],
  favourite: true,
  archived: false,
  state: 'reading',
  place: { sentence: 'b1.2', exact: '市图书馆今天', fraction: 0.4, at: tuesday },
  readAt: monday,
  updatedAt: monday,
  ...change,
});

/** A library with rows in every table, some in the trash. */
export async function filledLibrary(articles = 30): Promise<Library> {
  const db = openLibrary(`filled-${Math.random()}`);
  await db.transaction('rw', articleTables(db), async () => {
    for (let n = 1; n <= articles; n += 1) {
      const value = saved(article(n, [`第${n}篇。市图书馆今天开放。`, '𠮷“引号”\u2028</script>'], fromPage), monday);
      await storeArticle(db, n === 1 ? { ...value, annotations: [aHighlight({ note: 'A\nnote' })] } : value, 'newer');
    }
  });
  await db.filings.bulkPut([
    aFiling(),
    { ...aFiling({ id: 'news.example.cn/a/2', state: 'unread', tags: [], collections: [] }), place: undefined },
    aFiling({ id: 'in-the-trash.example/1' }),
  ]);
  await db.filings.update('news.example.cn/a/2', (row) => {
    delete row.place;
  });
  await db.collections.bulkPut([
    { id: '11111111-1111-4111-8111-111111111111', name: '城市', createdAt: monday, updatedAt: monday },
    { id: '22222222-2222-4222-8222-222222222222', name: 'Empty', createdAt: monday, updatedAt: tuesday },
  ]);
  for (const text of ['先前的正文。', '更早的正文。'])
    await db.versions.add({
      ...article(1, [text], fromPage),
      id: 'news.example.cn/a/1',
      savedAt: monday,
      replacedAt: tuesday,
    });
  for (const [id, src] of [
    ['news.example.cn/a/1', 'https://news.example.cn/1.png'],
    ['news.example.cn/a/2', 'https://news.example.cn/1.png'],
    ['in-the-trash.example/1', 'https://in-the-trash.example/1.png'],
  ] as const)
    await db.images.put({ id, src, type: 'image/png', bytes: pixel, savedAt: monday });
  const { keys, ...word } = { ...aKeptWord(), keys: ['图书馆'] };
  await db.words.put({ ...word, keys });
  await db.wordStates.put({ word: '图书馆', state: 'known', at: monday });
  await db.later.put({
    id: 'news.example.cn/later',
    url: 'https://news.example.cn/later',
    title: '以后再读',
    from: 'feed',
    feed: 'https://news.example.cn/feed.xml',
    publishedAt: '2026-03-01',
    addedAt: monday,
    state: 'waiting',
    stateAt: monday,
  });
  await db.feeds.put({
    id: 'https://news.example.cn/feed.xml',
    title: '示例',
    site: '',
    addedAt: monday,
    checkedAt: '',
    problem: 'unreachable',
    etag: '"x"',
    lastModified: '',
  });
  await db.trash.add({ id: 'in-the-trash.example/1', deletedAt: monday, article: saved(article(99)) });
  return db;
}

/** What a backup of that library holds: all but what belongs to the trash. */
export async function leaving(db: Library): Promise<Record<string, object[]>> {
  const all = await contents(db);
  const here = (rows: object[] = []) => rows.filter((row) => !JSON.stringify(row).includes('in-the-trash'));
  return { ...all, filings: here(all.filings), images: all.images?.slice(0, 0).concat(await imagesHere(db)) ?? [] };
}

const imagesHere = (db: Library): Promise<object[]> =>
  db.images.filter(({ id }) => id !== 'in-the-trash.example/1').toArray();
