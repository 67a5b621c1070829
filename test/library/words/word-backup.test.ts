import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { jsonExporter } from '@/lib/export/json';
import { putAnnotation } from '@/lib/library/annotations';
import { loadArticle, readArticles, saveArticle } from '@/lib/library/articles';
import { restOf } from '@/lib/library/backup/leaving-rows';
import { type Library, openLibrary } from '@/lib/library/database';
import { importFile } from '@/lib/library/import/import-file';
import { keepWord, listWords, setWordStates, updateWord } from '@/lib/library/words/words';
import { aHighlight, aKeptSentence, aKeptWord, article, saved } from '../samples';

const monday = '2026-03-02T08:00:00.000Z';
const tuesday = '2026-03-03T08:00:00.000Z';
const never = new AbortController().signal;

let db: Library;
beforeEach(() => {
  db = openLibrary(`backup-${Math.random()}`);
});
afterEach(() => db.delete());

const file = (change: object) =>
  new Blob([JSON.stringify({ format: 'duizhao-library', version: 2, exportedAt: monday, articles: [], ...change })]);
const take = (change: object) => importFile(db, file(change), never, () => {});

describe('a backup', () => {
  it('brings words, states and annotations back equal into an empty library, and changes nothing the second time', async () => {
    await putAnnotation(db, article(1), aHighlight({ note: 'A note\nof two lines.' }), monday);
    await saveArticle(db, article(2), tuesday);
    for (let number = 0; number < 250; number += 1) {
      const { keptAt: _, ...sentence } = aKeptSentence({ zh: `市图书馆${number}。` });
      const named = { simplified: `词${number}`, traditional: `詞${number}`, pinyin: '', meaning: '' };
      await keepWord(db, { ...named, sentence: number % 2 ? sentence : null }, monday);
    }
    await updateWord(db, '词7 詞7 ', { note: '“mine”', pinyin: 'ci2' }, tuesday);
    await setWordStates(db, ['词8', '别的'], 'known', tuesday);

    const ids = await db.articles.toCollection().primaryKeys();
    const rest = restOf(db, ids);
    const { parts, type } = await jsonExporter.write(readArticles(db, ids), { now: new Date(), rest }, never);
    const target = openLibrary(`${db.name}-target`);
    const takeAll = () => importFile(target, new Blob(parts, { type }), never, () => {});
    expect(await takeAll()).toMatchObject({
      ok: true,
      report: { added: 2, stopped: '', words: { added: 250 + 251, updated: 0, unchanged: 0, refused: 0 } },
    });
    for (const table of ['articles', 'summaries', 'texts', 'words', 'wordStates'])
      expect(await target.table(table).toArray()).toEqual(await db.table(table).toArray());
    expect(await takeAll()).toMatchObject({
      report: { unchanged: 2, words: { added: 0, updated: 0, unchanged: 501 } },
    });
    await target.delete();
  });

  it('of a part of the library holds no words', async () => {
    for (const number of [1, 2]) await saveArticle(db, article(number), monday);
    await setWordStates(db, ['书'], 'known', monday);
    const listsOf = async (ids: string[]) => (await Array.fromAsync(restOf(db, ids))).map(({ kind }) => kind);
    expect(await listsOf(['news.example.cn/a/1'])).toEqual([]);
    expect(await listsOf(['news.example.cn/a/1', 'news.example.cn/a/2'])).toEqual(['wordStates']);
  });

  it('of version 1 is still read', async () => {
    expect(await take({ version: 1, articles: [saved(article(1))] })).toMatchObject({ ok: true, report: { added: 1 } });
    expect(await loadArticle(db, 'news.example.cn/a/1')).toEqual(saved(article(1)));
  });
});

describe('words of a file', () => {
  it('are joined: what was changed later wins, sentences of both stay', async () => {
    await take({ words: [aKeptWord({ note: 'here', updatedAt: tuesday })] });
    const sentences = [aKeptSentence({ zh: '另一句图书馆。', keptAt: tuesday })];
    const there = aKeptWord({
      meaning: 'older words',
      note: 'there',
      sentences,
      createdAt: '2026-01-01T00:00:00.000Z',
    });
    expect(await take({ words: [there] })).toMatchObject({ report: { words: { updated: 1 } } });
    expect(await listWords(db)).toEqual([
      aKeptWord({
        note: 'here',
        sentences: [...sentences, aKeptSentence()],
        createdAt: '2026-01-01T00:00:00.000Z',
        updatedAt: tuesday,
      }),
    ]);
  });

  it('do not take back what was said of a word later', async () => {
    await setWordStates(db, ['学校'], 'known', tuesday);
    const row = (word: string, at: string) => ({ word, state: 'learning', at });
    const outcome = await take({ wordStates: [row('學校', monday), row('書', monday)] });
    expect(outcome).toMatchObject({ report: { words: { added: 1, unchanged: 1 } } });
    expect(await db.wordStates.toArray()).toEqual([row('书', monday), { word: '学校', state: 'known', at: tuesday }]);
  });

  it('are refused one by one where they are not sound', async () => {
    const hostile = [
      7,
      null,
      { ...aKeptWord(), id: 'another word' },
      { ...aKeptWord(), keys: ['x'] },
      aKeptWord({ simplified: '字'.repeat(101) }),
      aKeptWord({ sentences: Array.from({ length: 21 }, () => aKeptSentence()) }),
      aKeptWord({ sentences: [aKeptSentence({ url: 'javascript:alert(1)' })] }),
      JSON.parse(`{"__proto__":{"x":1},${JSON.stringify(aKeptWord()).slice(1)}`),
    ];
    const wordStates = [{ word: '书', state: 'new', at: monday }, { word: '', state: 'known', at: monday }, 'known'];
    expect(await take({ words: [...hostile, aKeptWord()], wordStates })).toMatchObject({
      report: { words: { added: 1, refused: hostile.length + wordStates.length } },
    });
    expect(await listWords(db)).toEqual([aKeptWord()]);
    expect(await db.wordStates.count()).toBe(0);
  });

  it('stop between batches when the disk runs full or the reader cancels, and say so', async () => {
    const words = Array.from({ length: 300 }, (_, n) =>
      aKeptWord({ id: `词${n} 詞${n} `, simplified: `词${n}`, traditional: `詞${n}`, pinyin: '' }),
    );
    const put = IDBObjectStore.prototype.put;
    let room = 250;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row) {
      room -= 1;
      if (room < 0) throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, row);
    });
    const report = { added: 0, stopped: 'no-space', words: { added: 200 } };
    expect(await take({ words })).toMatchObject({ report });
    full.mockRestore();
    expect(await db.words.count()).toBe(200);
    const stop = new AbortController();
    const stopped = importFile(db, file({ words }), stop.signal, (_, total) => total && stop.abort());
    expect(await stopped).toMatchObject({ report: { stopped: 'cancelled', words: { added: 0 } } });
  });
});
