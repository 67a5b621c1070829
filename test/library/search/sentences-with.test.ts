import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteArticles, saveArticle } from '@/lib/library/articles';
import { type Library, openLibrary } from '@/lib/library/database';
import { sentencesWith } from '@/lib/library/search/sentences-with';
import { aGlossPair } from '../../builders';
import { article, fromPage } from '../samples';

const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T08:00:00.000Z`;

let db: Library;
beforeEach(() => {
  db = openLibrary(`sentences-${Math.random()}`);
});
afterEach(() => db.delete());

const save = (number: number, paragraphs: string[], english?: Parameters<typeof article>[2], at = day(number)) =>
  saveArticle(db, article(number, paragraphs, english), at);
const zhOf = async (word: string, except = '') => (await sentencesWith(db, word, except)).map(({ zh }) => zh);

describe('sentencesWith', () => {
  it('finds the sentence, where the word stands in it, its English and its article', async () => {
    await save(1, ['今天下雨。我们去图书馆看书。'], fromPage);
    expect(await sentencesWith(db, '圖書館', '')).toEqual([
      {
        zh: '我们去图书馆看书。',
        start: 3,
        end: 6,
        en: 'Line 2.',
        source: 'page',
        title: '第1号新闻',
        site: '示例新闻网',
        url: 'https://news.example.cn/a/1',
      },
    ]);
  });

  it('takes the article that was saved last first, never the one that is read, and five at most', async () => {
    await save(1, ['最早的桥。'], undefined, day(20));
    for (let number = 2; number <= 9; number += 1) await save(number, [`第${number}座桥。`]);
    expect(await zhOf('桥')).toEqual(['最早的桥。', '第9座桥。', '第8座桥。', '第7座桥。', '第6座桥。']);
    expect((await zhOf('桥', 'https://news.example.cn/a/9?utm_source=x'))[1]).toBe('第8座桥。');
    await deleteArticles(db, ['news.example.cn/a/1'], day(21));
    expect((await zhOf('桥'))[0]).toBe('第9座桥。');
  });

  it('takes two of one article, and a sentence that several articles hold once', async () => {
    await save(1, ['旧桥。新桥。石桥。']);
    await save(2, ['旧桥。']);
    expect(await zhOf('桥')).toEqual(['旧桥。', '新桥。']);
  });

  it('gives no gloss and no uncertain line for English', async () => {
    await save(1, ['旧桥。新桥。'], (_, index) =>
      index === 0 ? aGlossPair() : { ...fromPage('', 0), confidence: 0.3 },
    );
    expect((await sentencesWith(db, '桥', '')).map(({ en, source }) => [en, source])).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  it('shows all the Chinese that its English renders', async () => {
    const joined = article(1, ['下雨了。桥断了。']);
    joined.pairs = [
      { zh: ['b1.1', 'b1.2'], en: [{ id: 'e1.1', text: 'Rain broke it.' }], source: 'engine', confidence: 1 },
    ];
    await saveArticle(db, joined, day(1));
    expect(await sentencesWith(db, '桥', '')).toMatchObject([
      { zh: '下雨了。桥断了。', start: 4, end: 5, en: 'Rain broke it.', source: 'engine' },
    ]);
  });

  it('finds the last of many articles, and stops when asked to', async () => {
    for (let number = 1; number <= 60; number += 1)
      await save(number, [number === 1 ? '孤独的灯塔。' : '别的。'], undefined, `2026-03-02T08:00:00.${100 + number}Z`);
    expect(await zhOf('灯塔')).toEqual(['孤独的灯塔。']);
    const control = new AbortController();
    control.abort();
    await expect(sentencesWith(db, '灯塔', '', control.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('reads few articles even where a headline alone holds the word everywhere', async () => {
    for (let number = 1; number <= 30; number += 1) await save(number, ['别的。']);
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    expect(await zhOf('新闻')).toEqual([]);
    expect(
      get.mock.contexts.filter((store) => store instanceof IDBObjectStore && store.name === 'articles'),
    ).toHaveLength(12);
    get.mockRestore();
  });

  it.each(['', ' ', '__proto__', '.*'])('finds nothing for %j', async (word) => {
    await save(1, ['旧桥。']);
    expect(await zhOf(word, 'not an address')).toEqual([]);
  });

  it('passes over an article that cannot be read', async () => {
    await save(1, ['旧桥。']);
    await save(2, ['新桥。']);
    await db.table('articles').update('news.example.cn/a/2', { pairs: 'eaten' });
    expect(await zhOf('桥')).toEqual(['旧桥。']);
  });
});
