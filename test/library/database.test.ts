import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { putAnnotation } from '@/lib/library/annotations';
import { deleteArticles, loadArticle, restore, saveArticle } from '@/lib/library/articles';
import { openLibrary, schemaVersion } from '@/lib/library/database';
import { everything, listArticles } from '@/lib/library/search/list';
import { sentencesWith } from '@/lib/library/search/sentences-with';
import { renewDerivedRows } from '@/lib/library/upkeep';
import { watchLibrary } from '@/lib/library/watch';
import { keepWord, listWords } from '@/lib/library/words/words';
import { aHighlight, aKeptSentence, article, saved } from './samples';

const never = new AbortController().signal;
const monday = '2026-03-02T08:00:00.000Z';

/** Makes a database as a version of the extension left it, without any code of ours. Dexie counts versions in tens. */
function ofVersion(number: number, name: string, make: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, number * 10);
    request.onupgradeneeded = () => make(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The stores of version 1. */
function version1(db: IDBDatabase): IDBObjectStore {
  const rows = db.createObjectStore('articles', { keyPath: 'id' });
  db.createObjectStore('summaries', { keyPath: 'id' });
  db.createObjectStore('texts', { keyPath: 'id' }).createIndex('fold', 'fold');
  db.createObjectStore('trash', { autoIncrement: true, keyPath: 'key' }).createIndex('deletedAt', 'deletedAt');
  db.createObjectStore('damaged', { autoIncrement: true, keyPath: 'key' });
  return rows;
}

describe('openLibrary', () => {
  it('opens a library of version 1 with all that is in it', async () => {
    const raw = await ofVersion(1, 'version-1', (db) => version1(db).put(saved(article(1))));
    raw.close();
    const db = openLibrary('version-1');
    expect(await renewDerivedRows(db, never)).toBe(1);
    expect(await loadArticle(db, 'news.example.cn/a/1')).toEqual(saved(article(1)));
    expect((await listArticles(db, { ...everything, text: '图书馆' }, never)).items).toHaveLength(1);
    expect(db.verno).toBe(schemaVersion);
    await db.delete();
  });

  it('takes a library of version 1 to version 2 with every row as it was', async () => {
    // Filled through our own code, then copied into a database that version 1 could have left.
    const source = openLibrary('version-2-source');
    for (const number of [1, 2, 3]) await saveArticle(source, article(number), `2026-03-0${4 - number}T08:00:00.000Z`);
    await deleteArticles(source, ['news.example.cn/a/3'], monday);
    await source.damaged.add({ id: 'eaten', row: { any: 'thing' } });
    const names = ['articles', 'summaries', 'texts', 'trash', 'damaged'];
    const before = await Promise.all(names.map((name) => source.table(name).toArray()));
    const raw = await ofVersion(1, 'version-1-full', (db) => {
      const { transaction } = version1(db);
      for (const [index, name] of names.entries())
        for (const row of before[index] ?? []) transaction.objectStore(name).put(row);
    });
    raw.close();
    const db = openLibrary('version-1-full');
    expect(await Promise.all(names.map((name) => db.table(name).toArray()))).toEqual(before);
    expect(await renewDerivedRows(db, never)).toBe(0);
    // The new index holds the old rows: the second article was saved before the first, the third is in the trash.
    expect((await sentencesWith(db, '篇', '')).map(({ url }) => url)).toEqual([
      'https://news.example.cn/a/1',
      'https://news.example.cn/a/2',
    ]);
    await putAnnotation(db, article(2), aHighlight(), monday);
    const { keptAt: _, ...sentence } = aKeptSentence();
    const word = { simplified: '图书馆', traditional: '圖書館', pinyin: '', meaning: '', sentence };
    await keepWord(db, word, monday);
    expect((await listWords(db)).map(({ simplified }) => simplified)).toEqual(['图书馆']);
    await Promise.all([source.delete(), db.delete()]);
  });

  it('refuses a library of a newer version and leaves it alone', async () => {
    const raw = await ofVersion(99, 'newer', (db) =>
      db.createObjectStore('articles', { keyPath: 'id' }).put({ id: 'x' }),
    );
    raw.close();
    const events: string[] = [];
    const db = openLibrary('newer', (event) => events.push(event));
    await expect(saveArticle(db, article(1), monday)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(events).toEqual(['newer']);
    await expect(saveArticle(db, article(1), monday)).rejects.toMatchObject({ code: 'not-allowed' });
    db.close();
    const again = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('newer');
      request.onsuccess = () => resolve(request.result);
    });
    const rows = again.transaction('articles').objectStore('articles').getAllKeys();
    await new Promise((resolve) => {
      rows.onsuccess = resolve;
    });
    expect(rows.result).toEqual(['x']);
    expect(again.version).toBe(990);
    expect([...again.objectStoreNames]).toEqual(['articles']);
    again.close();
    indexedDB.deleteDatabase('newer');
  });
});

describe('watchLibrary', () => {
  it('hears of every change until it is told to stop, also through another connection', async () => {
    const db = openLibrary('watched');
    const other = openLibrary('watched');
    const changed = vi.fn();
    const stop = watchLibrary(db, changed);
    const heard = async (work: Promise<unknown>) => {
      changed.mockClear();
      await work;
      await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    };
    await heard(saveArticle(other, article(1), monday));
    const removing = deleteArticles(other, ['news.example.cn/a/1'], monday);
    await heard(removing);
    await heard(restore(db, await removing));
    stop();
    changed.mockClear();
    await saveArticle(db, article(2), monday);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changed).not.toHaveBeenCalled();
    other.close();
    await db.delete();
  });
});
