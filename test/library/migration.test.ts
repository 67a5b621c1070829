import 'fake-indexeddb/auto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { putAnnotation } from '@/lib/library/annotations';
import { loadArticle, restore, saveArticle } from '@/lib/library/articles';
import { openLibrary, schemaVersion } from '@/lib/library/database';
import { savedArticleRow } from '@/lib/library/rows';
import type { SavedArticle } from '@/lib/library/saved-article';
import { everything, listArticles } from '@/lib/library/search/list';
import { emptyTrash, renewDerivedRows } from '@/lib/library/upkeep';
import { keepWord, listWords, restoreWord, wordFacts } from '@/lib/library/words/words';
import { type Dump, dumpDatabase, makeDatabase, rowsOf } from './dump';
import { aHighlight, aKeptSentence, article } from './samples';

const folder = 'test/library/fixtures';
const never = new AbortController().signal;
const now = '2026-08-01T08:00:00.000Z';
const fixture = (version: number): Dump => JSON.parse(readFileSync(`${folder}/version-${version}.json`, 'utf8'));
const versions = globSync(`${folder}/version-*.json`).map((file) => Number(/-(\d+)\.json$/.exec(file)?.[1]));

const ids = (rows: unknown[]): unknown[] => rows.map((row) => (row as { id?: unknown }).id).sort();

/** A library of a version, opened by today's code, its derived rows renewed as the library page does. */
async function openedFrom(version: number) {
  const dump = fixture(version);
  const name = `from-${version}`;
  await makeDatabase(dump, name);
  const db = openLibrary(name);
  await renewDerivedRows(db, never);
  const sound = rowsOf(dump, 'articles').filter((row) => savedArticleRow.safeParse(row).success) as SavedArticle[];
  return { dump, db, sound };
}

it('has a library of every version of the schema, today’s among them', () => {
  for (let version = 1; version <= schemaVersion; version++)
    expect(existsSync(`${folder}/version-${version}.json`), `a fixture of version ${version}`).toBe(true);
  expect(versions.every((version) => fixture(version).schema === version)).toBe(true);
});

const isMadeFact = (row: unknown): boolean => row instanceof Object && 'name' in row && row.name === 'derived';

describe.each(versions.sort())('a library of version %i', (version) => {
  it('holds what its readers could have', () => {
    const dump = fixture(version);
    const filled = dump.stores.filter(({ rows }) => rows.length > 0).map(({ name }) => name);
    expect(filled).toEqual(dump.stores.map(({ name }) => name));
    const articles = rowsOf(dump, 'articles').flatMap((row) => savedArticleRow.safeParse(row).data ?? []);
    const sources = articles.flatMap(({ pairs }) => pairs.map(({ source }) => source));
    expect(new Set(sources)).toEqual(new Set(['edited', 'page', 'edition', 'engine', 'gloss']));
    expect(articles.length).toBeLessThan(rowsOf(dump, 'articles').length); // one cannot be read
  });

  it('opens with every row as it was', async () => {
    const { dump, db } = await openedFrom(version);
    db.close();
    const after = await dumpDatabase(db.name);
    // The library notes that its derived rows are made; nothing else is added anywhere.
    for (const { name } of dump.stores.filter((store) => !['summaries', 'texts'].includes(store.name)))
      expect(
        rowsOf(after, name).filter((row) => !isMadeFact(row)),
        name,
      ).toEqual(rowsOf(dump, name));
    for (const derived of ['summaries', 'texts'])
      expect(ids(rowsOf(after, derived))).toEqual(ids(rowsOf(dump, derived)));
    expect(after.schema).toBe(schemaVersion);
    expect(after.stores.map(({ name }) => name)).toEqual(fixture(schemaVersion).stores.map(({ name }) => name));
    await db.delete();
  });

  it('shows and finds all articles, and says which one cannot be read', async () => {
    const { db, sound } = await openedFrom(version);
    for (const article of sound) expect(await loadArticle(db, article.id)).toEqual(article);
    const all = { ...everything, shelf: 'everything' as const };
    const listing = await listArticles(db, all, never);
    expect(ids(listing.items)).toEqual(ids(sound));
    expect(listing.damaged).toEqual(['news.example.cn/a/8']);
    const found = async (text: string) => ids((await listArticles(db, { ...all, text }, never)).items);
    expect(await found('夜间开放')).toEqual(['news.example.cn/a/1']);
    expect(await found('湿地')).toEqual(['news.example.cn/a/3']); // saved in traditional characters
    expect(await found('as I read it')).toEqual(['news.example.cn/a/4']);
    await expect(loadArticle(db, 'news.example.cn/a/8')).rejects.toMatchObject({ code: 'not-readable' });
    await db.delete();
  });

  it('keeps the trash, from which an article comes back', async () => {
    const { dump, db } = await openedFrom(version);
    const [deleted] = rowsOf(dump, 'trash') as { key: number; id: string; article: SavedArticle }[];
    expect(await emptyTrash(db, '2026-05-20T08:00:00.000Z')).toBe(0);
    expect(await restore(db, [deleted?.key ?? 0])).toBe(1);
    expect(await loadArticle(db, 'news.example.cn/a/5')).toEqual(deleted?.article);
    expect(await db.trash.count()).toBe(0);
    await db.delete();
  });

  it('can be saved into, marked and learned from', async () => {
    const { db } = await openedFrom(version);
    const before = await loadArticle(db, 'news.example.cn/a/4');
    expect((await saveArticle(db, article(4, ['环城快线今天通车。今天免费。']), now)).status).toBe('updated');
    const after = await loadArticle(db, 'news.example.cn/a/4');
    expect(after?.savedAt).toBe(before?.savedAt);
    expect(after?.pairs[0]?.en[0]?.text).toBe('The ring line opened today, as I read it.');
    expect((await saveArticle(db, article(30), now)).status).toBe('added');
    const mark = aHighlight({ id: '0b9d1c5e-8a7f-4c3a-9b61-2f6f0f6d1a77' });
    await putAnnotation(db, article(6), mark, now);
    expect((await loadArticle(db, 'news.example.cn/a/6'))?.annotations).toContainEqual(mark);
    const { keptAt: _, ...sentence } = aKeptSentence();
    const kept = await listWords(db);
    await keepWord(db, { simplified: '快线', traditional: '快線', pinyin: '', meaning: '', sentence }, now);
    expect(await listWords(db)).toHaveLength(kept.length + 1);
    await db.delete();
  });
});

describe.each(versions.filter((version) => version >= 2))('words and marks of version %i', (version) => {
  it('are all there', async () => {
    const { db } = await openedFrom(version);
    const words = await listWords(db);
    expect(words.map(({ simplified }) => simplified).sort()).toEqual(['候鸟', '图书馆']);
    expect(words.find(({ simplified }) => simplified === '图书馆')?.sentences).toHaveLength(1);
    const levels = { hsk: () => 0, rank: () => 0 };
    const facts = await wordFacts(db, ['今天', '试行', '圖書館', '天气'], levels);
    expect(facts.map(({ state }) => state)).toEqual(['known', 'learning', 'learning', 'new']);
    await restoreWord(db, '湿地 濕地 shi1 di4');
    expect(await listWords(db)).toHaveLength(3);
    expect((await loadArticle(db, 'news.example.cn/a/1'))?.annotations?.[0]?.note).toBe('Open until ten now.');
    expect((await loadArticle(db, 'news.example.cn/a/6'))?.annotations?.[0]?.kind).toBe('difficult');
    await db.delete();
  });
});
